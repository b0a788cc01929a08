CREATE TABLE "mail_gate" (
	"id" text PRIMARY KEY NOT NULL,
	"told_rate" double precision,
	"next_slot_at" timestamp (3) with time zone NOT NULL,
	"closed_until" timestamp (3) with time zone,
	"closed_why" text,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "reminders_due_at_index";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "counts" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "look_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "reminders" SET "look_at" = "due_at";--> statement-breakpoint
ALTER TABLE "reminders" ALTER COLUMN "look_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "bundle" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "holiday_from" date;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "holiday_until" date;--> statement-breakpoint
CREATE INDEX "reminders_look_at_index" ON "reminders" USING btree ("look_at") WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX "reminders_user_id_look_at_index" ON "reminders" USING btree ("user_id","look_at") WHERE state = 'planned';--> statement-breakpoint
ALTER TABLE "reminders" DROP COLUMN "leased_until";--> statement-breakpoint
ALTER TABLE "reminders" DROP COLUMN "fence";