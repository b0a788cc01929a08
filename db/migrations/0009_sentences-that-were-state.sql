ALTER TABLE "settings" DROP COLUMN "suppressed_why";--> statement-breakpoint
ALTER TABLE "settings" DROP COLUMN "calendar_generation";--> statement-breakpoint
ALTER TABLE "stage_changes" DROP COLUMN "why";--> statement-breakpoint
ALTER TABLE "stage_changes" DROP COLUMN "automatic";--> statement-breakpoint
ALTER TABLE "stage_changes" DROP COLUMN "heard_before";--> statement-breakpoint
CREATE INDEX "reminders_user_id_pipeline_id_index" ON "reminders" USING btree ("user_id","pipeline_id");
