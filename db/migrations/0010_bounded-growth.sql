CREATE INDEX "audit_log_at_index" ON "audit_log" USING brin ("at");--> statement-breakpoint
CREATE INDEX "contacts_deleted_at_index" ON "contacts" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_created_at_index" ON "deliveries" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "deliveries_frozen" ON "deliveries" USING btree ("updated_at") WHERE request is not null;--> statement-breakpoint
CREATE INDEX "drafts_deleted_at_index" ON "drafts" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "feedback_deleted_at_index" ON "feedback" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "interviews_deleted_at_index" ON "interviews" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "mail_events_created_at_index" ON "mail_events" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "offers_deleted_at_index" ON "offers" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "pipelines_deleted_at_index" ON "pipelines" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "questions_deleted_at_index" ON "questions" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "reminders_created_at_index" ON "reminders" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "vents_expires_at_index" ON "vents" USING btree ("expires_at");