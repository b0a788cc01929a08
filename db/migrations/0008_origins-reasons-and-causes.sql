CREATE TABLE "replies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"cause_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "replies_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "replies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "touched" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "touched_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" uuid NOT NULL,
	"thing" text NOT NULL,
	"thing_id" uuid,
	"later" boolean DEFAULT false NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "touched" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "address_as" text;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "origin" text DEFAULT 'by_hand' NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "step" text;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "offer_id" uuid;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "from_pipeline_id" uuid;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "recipient_chosen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "set_aside" text;--> statement-breakpoint
ALTER TABLE "interview_people" ADD COLUMN "note_stem" text;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "joint_note" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "next_steps" ADD COLUMN "kept_by_id" uuid;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "end_cause_id" uuid;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "step" text;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "suppressed_by" text;--> statement-breakpoint
ALTER TABLE "stage_changes" ADD COLUMN "cause" text DEFAULT 'by_hand' NOT NULL;--> statement-breakpoint
ALTER TABLE "stage_changes" ADD COLUMN "cause_id" uuid;--> statement-breakpoint
ALTER TABLE "stage_changes" ADD COLUMN "bridged" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touched" ADD CONSTRAINT "touched_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "replies_user_id_pipeline_id_at_index" ON "replies" USING btree ("user_id","pipeline_id","at");--> statement-breakpoint
CREATE INDEX "touched_user_id_index" ON "touched" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_offer_id_offers_user_id_id_fk" FOREIGN KEY ("user_id","offer_id") REFERENCES "public"."offers"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_from_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","from_pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "own_rows" ON "replies" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "replies" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "touched" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "touched" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
-- What stood in keys, in sentences and in equal timestamps until now moves into the columns made above. Under row level
-- security an owner sees no row of anybody's: this is the system role's work.
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO afterword_system;--> statement-breakpoint
SET LOCAL ROLE afterword_system;--> statement-breakpoint
UPDATE "drafts" SET
  "origin" = case split_part("plan_key", ':', 1)
    when 'thank_you' then 'thank_you' when 'linkedin' then 'linkedin' when 'debrief' then 'debrief'
    when 'in_house_word' then 'in_house_word' when 'nudge_first' then 'nudge' when 'nudge_second' then 'nudge'
    when 'nudge_closing' then 'nudge' when 'check_in' then 'check_in' when 'other_offer' then 'other_offer'
    when 'recruiter_update' then 'recruiter_update' when 'rejection_reply' then 'rejection_reply' when 'advice' then 'advice'
    when 'referral_ask' then 'referral_ask' when 'stay_in_touch' then 'stay_in_touch' when 'in_touch' then 'in_touch'
    when 'moved_forward' then 'moved_forward' when 'ask' then 'ask' when 'more_time' then 'more_time'
    when 'accept_offer' then 'accept_offer' when 'decline' then 'decline' when 'withdraw' then 'withdraw'
    when 'step_back' then 'step_back' when 'thank_helper' then 'thank_helper' else 'by_hand' end,
  "step" = case split_part("plan_key", ':', 1)
    when 'nudge_first' then 'first' when 'nudge_second' then 'second' when 'nudge_closing' then 'closing'
    when 'stay_in_touch' then split_part("plan_key", ':', 4) when 'in_touch' then split_part("plan_key", ':', 3) end,
  "since" = case
    when split_part("plan_key", ':', 1) in ('nudge_first', 'nudge_second', 'nudge_closing', 'check_in')
      and split_part("plan_key", ':', 3) ~ '^[1-9][0-9]{0,14}$'
      then to_timestamp(split_part("plan_key", ':', 3)::numeric / 1000)
    when split_part("plan_key", ':', 1) in ('in_touch', 'stay_in_touch') then "created_at" end,
  "set_aside" = case when "why" = 'What it was for has changed; your text is kept.' then 'plan' when "deleted_at" is null then null
    when split_part("plan_key", ':', 1) in ('rejection_reply', 'advice', 'referral_ask', 'stay_in_touch', 'in_touch', 'more_time',
      'accept_offer', 'decline', 'withdraw', 'step_back', 'thank_helper') then 'choice' else 'plan' end,
  "recipient_chosen" = "words" ? 'recipient_full'
WHERE "plan_key" is not null;--> statement-breakpoint
UPDATE "drafts" d SET "offer_id" = o."id" FROM "offers" o
WHERE o."user_id" = d."user_id" and d."origin" in ('other_offer', 'more_time', 'accept_offer', 'decline', 'thank_helper')
  and o."id"::text = split_part(d."plan_key", ':', 2);--> statement-breakpoint
UPDATE "drafts" d SET "from_pipeline_id" = p."id" FROM "pipelines" p
WHERE p."user_id" = d."user_id" and d."origin" = 'moved_forward' and p."id"::text = split_part(d."plan_key", ':', 2);--> statement-breakpoint
UPDATE "drafts" d SET
  "since" = (select max(w."sent_at") from "drafts" w where w."user_id" = d."user_id" and w."contact_id" = d."contact_id"
    and w."kind" in ('recruiter_update', 'debrief') and w."sent_at" is not null),
  "plan_key" = 'recruiter_update:' || d."contact_id" || ':' || coalesce((select round(extract(epoch from max(w."sent_at")) * 1000)::bigint
    from "drafts" w where w."user_id" = d."user_id" and w."contact_id" = d."contact_id"
    and w."kind" in ('recruiter_update', 'debrief') and w."sent_at" is not null), 0)
WHERE d."origin" = 'recruiter_update' and d."state" = 'open' and d."deleted_at" is null and d."contact_id" is not null;--> statement-breakpoint
UPDATE "interviews" i SET "joint_note" = true FROM "drafts" d
WHERE d."user_id" = i."user_id" and d."interview_id" = i."id" and d."kind" = 'thank_you_joint' and d."deleted_at" is null;--> statement-breakpoint
UPDATE "drafts" SET "set_aside" = 'plan' WHERE "kind" = 'thank_you_joint' and "deleted_at" is not null;--> statement-breakpoint
UPDATE "reminders" SET
  "step" = case
    when "plan_key" like 'draft:%' then split_part("plan_key", ':', 3)
    when "plan_key" like 'offer_deadline:%' then split_part("plan_key", ':', 3)
    when "plan_key" like 'weekly\_%' or "plan_key" like 'pattern\_card:%' then split_part("plan_key", ':', 2)
    when "plan_key" like 'share-viewed:%' then 'viewed' when "plan_key" like 'share-tried:%' then 'tried'
    when "plan_key" like 'test:%' then 'test'
    else split_part("plan_key", ':', 1) end,
  "end_reason" = case
    when "state" in ('planned', 'sent') then null
    when "outcome" = 'You marked it done.' then 'marked_done'
    when "outcome" = 'You put it off, and it comes back once.' then 'put_off'
    when "outcome" in ('You sent it.', 'You sent it. It was already leaving.') then 'sent'
    when "outcome" like 'They replied.%' or "outcome" like 'They answered.%' then 'replied'
    when "outcome" like 'You left this person out.%' or "outcome" like 'You left it out.%' then 'left_out'
    when "outcome" = 'You said that it did not take place.' then 'not_held'
    when "outcome" = 'You took your minute.' then 'minute_taken'
    when "outcome" = 'You looked at the company.' then 'company_seen'
    when "outcome" = 'You planned the week.' then 'week_planned'
    when "outcome" = 'You looked back at the week.' then 'week_reviewed'
    when "outcome" like 'The interview does not take place.%' then 'interview_off'
    when "outcome" like 'The interview was moved.%' or "outcome" like 'The date has changed.%'
      or "outcome" like 'The date to answer has changed.%' then 'moved'
    when "outcome" like 'No longer needed.%' then 'no_longer_needed'
    when "outcome" like 'You have answered this offer.%' then 'offer_answered'
    when "outcome" like 'You ended the link.%' then 'link_ended'
    when "outcome" like 'The person was forgotten.%' then 'forgotten'
    when "state" = 'skipped' then 'looked'
    when "state" in ('cancelled', 'done') then 'no_longer_needed' end;--> statement-breakpoint
UPDATE "stage_changes" c SET
  "cause" = case c."why"
    when 'You recorded an offer.' then 'offer_recorded' when 'You accepted an offer.' then 'offer_accepted'
    when 'You accepted elsewhere.' then 'accepted_elsewhere' when 'You declined their offer.' then 'offer_declined'
    when 'You sent the note.' then 'note_sent' when 'The note was taken back.' then 'note_taken_back'
    when 'Two questions and a closing note, and no word since. Quiet is not a no.' then 'fell_quiet'
    when 'They answered.' then 'replied' when 'The closing note was taken back.' then 'closing_taken_back'
    when 'Taken back' then case when c."automatic" then 'answer_taken_back' else 'undone' end
    else case when c."to_stage" = 'rejected' then 'rejected' else 'by_hand' end end;--> statement-breakpoint
UPDATE "stage_changes" c SET "cause_id" = d."id" FROM "drafts" d
WHERE c."cause" = 'note_sent' and d."user_id" = c."user_id" and d."pipeline_id" = c."pipeline_id" and d."sent_at" = c."at";--> statement-breakpoint
UPDATE "stage_changes" c SET "cause_id" = o."id" FROM "offers" o
WHERE c."cause" in ('offer_accepted', 'offer_declined') and o."user_id" = c."user_id" and o."pipeline_id" = c."pipeline_id" and o."ended_at" = c."at";--> statement-breakpoint
UPDATE "stage_changes" c SET "cause_id" = o."id" FROM "offers" o
WHERE c."cause" = 'accepted_elsewhere' and o."user_id" = c."user_id" and o."state" = 'accepted' and o."ended_at" = c."at";--> statement-breakpoint
UPDATE "stage_changes" c SET "cause_id" = o."id" FROM "offers" o
WHERE c."cause" = 'offer_recorded' and o."user_id" = c."user_id" and o."pipeline_id" = c."pipeline_id" and o."created_at" = c."at";--> statement-breakpoint
UPDATE "stage_changes" c SET "bridged" = array(select p."id" from "contacts" p
    where p."user_id" = c."user_id" and p."is_bridge" and p."updated_at" = c."at")
WHERE c."to_stage" = 'rejected';--> statement-breakpoint
UPDATE "offers" o SET "end_cause_id" = coalesce(
  (select c."cause_id" from "stage_changes" c where c."user_id" = o."user_id" and c."at" = o."ended_at"
    and c."cause" in ('offer_accepted', 'note_sent') order by c."cause" desc limit 1), o."id")
WHERE o."ended_at" is not null;--> statement-breakpoint
INSERT INTO "replies" ("user_id", "pipeline_id", "cause", "cause_id", "at", "created_at")
  select "user_id", "pipeline_id", 'answered', "id", "answered_at", "answered_at" from "drafts"
    where "answered_at" is not null and "pipeline_id" is not null and "channel" <> 'linkedin'
  union all select "user_id", "pipeline_id", 'offer', "id", "created_at", "created_at" from "offers" where "deleted_at" is null
  union all select "user_id", "id", 'rejection', null, "ended_at", "ended_at" from "pipelines" where "stage" = 'rejected' and "ended_at" is not null;--> statement-breakpoint
INSERT INTO "replies" ("user_id", "pipeline_id", "cause", "at", "created_at")
  select p."user_id", p."id", 'told', p."last_heard_at", p."last_heard_at" from "pipelines" p
  where p."last_heard_at" is not null and not exists (select from "replies" r
    where r."user_id" = p."user_id" and r."pipeline_id" = p."id" and r."at" = p."last_heard_at");--> statement-breakpoint
UPDATE "next_steps" n SET "kept_by_id" = (select r."id" from "replies" r join "interviews" i on i."user_id" = n."user_id" and i."id" = n."interview_id"
    where r."user_id" = n."user_id" and r."pipeline_id" = i."pipeline_id" and r."created_at" = n."updated_at" limit 1)
WHERE n."kept_on" is not null;--> statement-breakpoint
UPDATE "settings" SET "suppressed_by" = case "suppressed_why"
    when 'Your address refused our mail.' then 'bounce' when 'You marked our mail as unwanted.' then 'complaint'
    when 'You stopped all mail.' then 'unsubscribed' when 'Your account is closed.' then 'account_closing' else 'provider' end
WHERE "suppressed_at" is not null;--> statement-breakpoint
UPDATE "drafts" SET "words" = "words" - 'changes' - 'processes' - 'availability' - 'ask' WHERE "origin" = 'recruiter_update' and "state" = 'open';--> statement-breakpoint
INSERT INTO "touched" ("user_id", "thing") select "user_id", 'desk' from "settings";--> statement-breakpoint
RESET ROLE;
