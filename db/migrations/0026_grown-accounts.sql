DROP INDEX "stage_changes_user_id_pipeline_id_at_index";--> statement-breakpoint
CREATE INDEX "contacts_bare_name" ON "contacts" USING btree ("user_id",(left(translate(lower(case when octet_length(name) = length(name) then name
  else regexp_replace(normalize(name, NFKD), '[̀-ͯ]', '', 'g') end), '.,:''’"()_-' || chr(59), ''), 100))) INCLUDE ("name", "company", "email", "id") WHERE deleted_at is null and merged_into_id is null and forgotten_at is null;--> statement-breakpoint
CREATE INDEX "contacts_digits" ON "contacts" USING btree ("user_id",(right(regexp_replace(phone, '\D', '', 'g'), 9))) INCLUDE ("phone", "id") WHERE phone is not null and deleted_at is null and merged_into_id is null and forgotten_at is null;--> statement-breakpoint
CREATE INDEX "contacts_profile" ON "contacts" USING btree ("user_id","linkedin_url") INCLUDE ("id") WHERE linkedin_url is not null and deleted_at is null and merged_into_id is null and forgotten_at is null;--> statement-breakpoint
CREATE INDEX "contacts_short" ON "contacts" USING btree ("user_id") INCLUDE ("name", "company") WHERE email is null and strpos(trim(name), ' ') = 0 and deleted_at is null and merged_into_id is null and forgotten_at is null;--> statement-breakpoint
CREATE INDEX "contacts_bridges" ON "contacts" USING btree ("user_id") WHERE is_bridge;--> statement-breakpoint
CREATE INDEX "drafts_done" ON "drafts" USING btree ("user_id",coalesce(answered_at, skipped_at, sent_at, probably_sent_at, 'epoch') desc,"id") WHERE state <> 'open' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "drafts_out" ON "drafts" USING btree ("user_id","state","kind","updated_at","pipeline_id") WHERE state <> 'open' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "interviews_standing" ON "interviews" USING btree ("user_id","pipeline_id","starts_at") INCLUDE ("ends_at") WHERE deleted_at is null and state = 'scheduled';--> statement-breakpoint
CREATE INDEX "next_steps_named" ON "next_steps" USING btree ("user_id","interview_id","answer_date") WHERE fact = 'decision_date' and state = 'answered' and kept_on is null;--> statement-breakpoint
CREATE INDEX "reminders_own_call" ON "reminders" USING btree ("user_id","pipeline_id") WHERE kind = 'own_call';--> statement-breakpoint
CREATE INDEX "stage_changes_user_id_pipeline_id_at_to_stage_index" ON "stage_changes" USING btree ("user_id","pipeline_id","at","to_stage");