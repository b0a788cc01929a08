DROP INDEX "deliveries_created_at_index";--> statement-breakpoint
DROP INDEX "reminders_created_at_index";--> statement-breakpoint
CREATE INDEX "deliveries_by_age" ON "deliveries" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "reminders_ended" ON "reminders" USING btree ("created_at") WHERE ended_at is not null;