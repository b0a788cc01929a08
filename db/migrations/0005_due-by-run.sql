DROP INDEX "reminders_look_at_index";--> statement-breakpoint
CREATE INDEX "reminders_due_drafts" ON "reminders" USING btree ("look_at") WHERE state = 'planned' and kind = 'draft';--> statement-breakpoint
CREATE INDEX "reminders_due_rest" ON "reminders" USING btree ("look_at") WHERE state = 'planned' and kind <> 'draft';