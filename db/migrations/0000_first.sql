CREATE TABLE "accounts" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "analyses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"verdict" text,
	"verdict_why" text,
	"people" text,
	"place" text,
	"flags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "analyses_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "analyses_userId_interviewId_unique" UNIQUE("user_id","interview_id")
);
--> statement-breakpoint
ALTER TABLE "analyses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "analysis_scores" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"analysis_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"score" integer,
	"dont_know" boolean DEFAULT false NOT NULL,
	"evidence" text,
	"gap" text,
	CONSTRAINT "analysis_scores_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "analysis_scores_userId_analysisId_criterion_unique" UNIQUE("user_id","analysis_id","criterion")
);
--> statement-breakpoint
ALTER TABLE "analysis_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"action" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_log_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'interviewer' NOT NULL,
	"company" text,
	"job_title" text,
	"email" text,
	"phone" text,
	"linkedin_url" text,
	"private_note" text,
	"is_bridge" boolean DEFAULT false NOT NULL,
	"linkedin_connected_at" timestamp (3) with time zone,
	"merged_into_id" uuid,
	"forgotten_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contacts_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'prepared' NOT NULL,
	"subject" text NOT NULL,
	"request" jsonb,
	"idempotency_key" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"first_tried_at" timestamp (3) with time zone,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"fence" integer DEFAULT 0 NOT NULL,
	"provider_id" text,
	"why" text,
	"sent_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"bounced_at" timestamp (3) with time zone,
	"complained_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "deliveries_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delivery_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"job" text NOT NULL,
	"claimed" integer DEFAULT 0 NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"oldest_lag_seconds" integer DEFAULT 0 NOT NULL,
	"stopped_why" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft_recipients" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	CONSTRAINT "draft_recipients_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "draft_recipients_userId_draftId_contactId_unique" UNIQUE("user_id","draft_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "draft_recipients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_templates_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "draft_templates_userId_kind_language_unique" UNIQUE("user_id","kind","language")
);
--> statement-breakpoint
ALTER TABLE "draft_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid,
	"interview_id" uuid,
	"contact_id" uuid,
	"kind" text NOT NULL,
	"channel" text DEFAULT 'email' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"edited" boolean DEFAULT false NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"formality" text DEFAULT 'first_name' NOT NULL,
	"send_at" timestamp (3) with time zone,
	"why" text,
	"plan_key" text,
	"sent_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"skipped_at" timestamp (3) with time zone,
	"linkedin_accepted_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "erasure_blocks" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"interview_id" uuid,
	"said_by_id" uuid,
	"relayed_by_id" uuid,
	"about" text NOT NULL,
	"text" text NOT NULL,
	"received_on" date NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interview_people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"note_for_them" text,
	"note_for_me" text,
	"rapport" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interview_people_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "interview_people_userId_interviewId_contactId_unique" UNIQUE("user_id","interview_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "interview_people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"kind" text DEFAULT 'other' NOT NULL,
	"state" text DEFAULT 'scheduled' NOT NULL,
	"start_wall" text NOT NULL,
	"zone" text NOT NULL,
	"length_minutes" integer DEFAULT 60 NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"tzdb_version" text NOT NULL,
	"place" text,
	"url" text,
	"calendar_uid" text,
	"calendar_sequence" integer,
	"cancelled_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interviews_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "interviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "next_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"fact" text NOT NULL,
	"state" text NOT NULL,
	"answer_text" text,
	"answer_date" date,
	"answer_who" text,
	"answer_channel" text,
	"contact_id" uuid,
	"said_by_id" uuid,
	"kept_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "next_steps_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "next_steps_userId_interviewId_fact_unique" UNIQUE("user_id","interview_id","fact")
);
--> statement-breakpoint
ALTER TABLE "next_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"title" text,
	"pay" text,
	"terms" text,
	"received_on" date NOT NULL,
	"answer_by" date,
	"start_date" date,
	"in_writing" text DEFAULT 'not_yet' NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "offers_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pipelines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"company" text NOT NULL,
	"role" text NOT NULL,
	"stage" text DEFAULT 'applied' NOT NULL,
	"stage_before_quiet" text,
	"stage_changed_at" timestamp (3) with time zone NOT NULL,
	"source" text DEFAULT 'direct' NOT NULL,
	"recruiter_id" uuid,
	"country" text,
	"region" text,
	"zone" text,
	"at_least25_staff" boolean,
	"interest" integer,
	"availability" text,
	"start_date" text,
	"job_url" text,
	"private_note" text,
	"formality" text,
	"first_nudge_days" integer,
	"second_nudge_days" integer,
	"last_heard_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pipelines_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "pipelines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid,
	"interview_id" uuid,
	"direction" text NOT NULL,
	"type" text,
	"difficulty" text,
	"text" text NOT NULL,
	"answer" text,
	"better_answer" text,
	"if_then" text,
	"practised_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "questions_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "reflections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"device_key" text NOT NULL,
	"gut" integer,
	"likelihood" integer,
	"went_well" text,
	"strengths" text[] DEFAULT '{}' NOT NULL,
	"work_on" text[] DEFAULT '{}' NOT NULL,
	"nearly_wrong" text,
	"tell_a_friend" text,
	"repair_point" text,
	"they_cared_about" text,
	"seconds_taken" integer,
	"captured_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reflections_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "reflections_userId_interviewId_unique" UNIQUE("user_id","interview_id"),
	CONSTRAINT "reflections_userId_deviceKey_unique" UNIQUE("user_id","device_key")
);
--> statement-breakpoint
ALTER TABLE "reflections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"plan_key" text NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"not_after" timestamp (3) with time zone,
	"why" text NOT NULL,
	"outcome" text,
	"asked" boolean DEFAULT false NOT NULL,
	"interview_id" uuid,
	"pipeline_id" uuid,
	"draft_id" uuid,
	"offer_id" uuid,
	"share_link_id" uuid,
	"delivery_id" uuid,
	"snoozes" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"fence" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reminders_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"device" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"zone" text DEFAULT 'Europe/London' NOT NULL,
	"zone_settled_at" timestamp (3) with time zone,
	"country" text DEFAULT 'GB' NOT NULL,
	"region" text,
	"quiet_from" integer DEFAULT 21 NOT NULL,
	"quiet_until" integer DEFAULT 8 NOT NULL,
	"working_days" integer[] DEFAULT '{1,2,3,4,5}' NOT NULL,
	"kinds_off" text[] DEFAULT '{}' NOT NULL,
	"paused_until" timestamp (3) with time zone,
	"confidential" boolean DEFAULT false NOT NULL,
	"composer" text DEFAULT 'mailto' NOT NULL,
	"formality" text DEFAULT 'first_name' NOT NULL,
	"signature" text,
	"linkedin_account" text DEFAULT 'free' NOT NULL,
	"linkedin_allowance" integer DEFAULT 5 NOT NULL,
	"employed" boolean DEFAULT false NOT NULL,
	"weekly_targets" jsonb,
	"pipeline_floor" integer DEFAULT 4 NOT NULL,
	"search_paused_until" timestamp (3) with time zone,
	"stage_names" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"stages_hidden" text[] DEFAULT '{}' NOT NULL,
	"criteria_weights" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"deal_breakers" text[] DEFAULT '{}' NOT NULL,
	"weights_set_at" timestamp (3) with time zone,
	"notify_share_views" boolean DEFAULT true NOT NULL,
	"suppressed_at" timestamp (3) with time zone,
	"suppressed_why" text,
	"calendar_generation" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_link_pipelines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"share_link_id" uuid NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"named" boolean DEFAULT false NOT NULL,
	"alias" text,
	CONSTRAINT "share_link_pipelines_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "share_link_pipelines_userId_shareLinkId_pipelineId_unique" UNIQUE("user_id","share_link_id","pipeline_id")
);
--> statement-breakpoint
ALTER TABLE "share_link_pipelines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"recruiter_id" uuid,
	"label" text NOT NULL,
	"note" text,
	"fields" text[] NOT NULL,
	"needs" text,
	"questions" text,
	"availability" text,
	"start_date" text,
	"show_reply" boolean DEFAULT false NOT NULL,
	"passcode_hash" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"frozen_at" timestamp (3) with time zone,
	"frozen_view" jsonb,
	"view_count" integer DEFAULT 0 NOT NULL,
	"first_viewed_at" timestamp (3) with time zone,
	"last_viewed_at" timestamp (3) with time zone,
	"tried_after_revoking_at" timestamp (3) with time zone,
	"notify" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "share_links_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "share_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stage_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"why" text,
	"automatic" boolean DEFAULT false NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stage_changes_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "stage_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"hash" text NOT NULL,
	"row_id" uuid NOT NULL,
	"generation" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tokens_hash_unique" UNIQUE("hash"),
	CONSTRAINT "tokens_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text,
	"email" text NOT NULL,
	"email_verified" timestamp (3) with time zone,
	"image" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"delete_after" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "vents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"pipeline_id" uuid NOT NULL,
	"text" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vents_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "vents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"code_tries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
CREATE TABLE "week_plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"week_of" date NOT NULL,
	"applications" integer NOT NULL,
	"conversations" integer NOT NULL,
	"follow_ups" integer NOT NULL,
	"done" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"intention" text,
	"review" text,
	"reviewed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "week_plans_userId_id_unique" UNIQUE("user_id","id"),
	CONSTRAINT "week_plans_userId_weekOf_unique" UNIQUE("user_id","week_of")
);
--> statement-breakpoint
ALTER TABLE "week_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_scores" ADD CONSTRAINT "analysis_scores_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_scores" ADD CONSTRAINT "analysis_scores_user_id_analysis_id_analyses_user_id_id_fk" FOREIGN KEY ("user_id","analysis_id") REFERENCES "public"."analyses"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_recipients" ADD CONSTRAINT "draft_recipients_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_recipients" ADD CONSTRAINT "draft_recipients_user_id_draft_id_drafts_user_id_id_fk" FOREIGN KEY ("user_id","draft_id") REFERENCES "public"."drafts"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_recipients" ADD CONSTRAINT "draft_recipients_user_id_contact_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","contact_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_templates" ADD CONSTRAINT "draft_templates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_contact_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","contact_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_user_id_said_by_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","said_by_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_user_id_relayed_by_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","relayed_by_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_people" ADD CONSTRAINT "interview_people_user_id_contact_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","contact_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_user_id_contact_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","contact_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_user_id_said_by_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","said_by_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pipelines" ADD CONSTRAINT "pipelines_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pipelines" ADD CONSTRAINT "pipelines_user_id_recruiter_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","recruiter_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflections" ADD CONSTRAINT "reflections_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflections" ADD CONSTRAINT "reflections_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_draft_id_drafts_user_id_id_fk" FOREIGN KEY ("user_id","draft_id") REFERENCES "public"."drafts"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_offer_id_offers_user_id_id_fk" FOREIGN KEY ("user_id","offer_id") REFERENCES "public"."offers"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_share_link_id_share_links_user_id_id_fk" FOREIGN KEY ("user_id","share_link_id") REFERENCES "public"."share_links"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_delivery_id_deliveries_user_id_id_fk" FOREIGN KEY ("user_id","delivery_id") REFERENCES "public"."deliveries"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link_pipelines" ADD CONSTRAINT "share_link_pipelines_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link_pipelines" ADD CONSTRAINT "share_link_pipelines_user_id_share_link_id_share_links_user_id_id_fk" FOREIGN KEY ("user_id","share_link_id") REFERENCES "public"."share_links"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link_pipelines" ADD CONSTRAINT "share_link_pipelines_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_user_id_recruiter_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","recruiter_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_changes" ADD CONSTRAINT "stage_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_changes" ADD CONSTRAINT "stage_changes_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vents" ADD CONSTRAINT "vents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vents" ADD CONSTRAINT "vents_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_plans" ADD CONSTRAINT "week_plans_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_user_id_at_index" ON "audit_log" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "contacts_user_id_email_index" ON "contacts" USING btree ("user_id","email");--> statement-breakpoint
CREATE INDEX "contacts_user_id_name_index" ON "contacts" USING btree ("user_id","name");--> statement-breakpoint
CREATE INDEX "deliveries_next_try_at_index" ON "deliveries" USING btree ("next_try_at") WHERE state in ('prepared', 'unknown');--> statement-breakpoint
CREATE INDEX "deliveries_user_id_created_at_index" ON "deliveries" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_provider_id_index" ON "deliveries" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "delivery_runs_started_at_index" ON "delivery_runs" USING btree ("started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_user_id_plan_key_index" ON "drafts" USING btree ("user_id","plan_key");--> statement-breakpoint
CREATE INDEX "drafts_user_id_state_send_at_index" ON "drafts" USING btree ("user_id","state","send_at");--> statement-breakpoint
CREATE INDEX "drafts_user_id_pipeline_id_index" ON "drafts" USING btree ("user_id","pipeline_id");--> statement-breakpoint
CREATE INDEX "drafts_user_id_contact_id_index" ON "drafts" USING btree ("user_id","contact_id");--> statement-breakpoint
CREATE INDEX "feedback_user_id_pipeline_id_index" ON "feedback" USING btree ("user_id","pipeline_id");--> statement-breakpoint
CREATE INDEX "interview_people_user_id_contact_id_index" ON "interview_people" USING btree ("user_id","contact_id");--> statement-breakpoint
CREATE INDEX "interviews_user_id_starts_at_index" ON "interviews" USING btree ("user_id","starts_at");--> statement-breakpoint
CREATE INDEX "interviews_user_id_pipeline_id_index" ON "interviews" USING btree ("user_id","pipeline_id");--> statement-breakpoint
CREATE UNIQUE INDEX "interviews_user_id_calendar_uid_index" ON "interviews" USING btree ("user_id","calendar_uid");--> statement-breakpoint
CREATE INDEX "mail_events_provider_id_index" ON "mail_events" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "offers_user_id_pipeline_id_index" ON "offers" USING btree ("user_id","pipeline_id");--> statement-breakpoint
CREATE INDEX "pipelines_user_id_stage_index" ON "pipelines" USING btree ("user_id","stage");--> statement-breakpoint
CREATE INDEX "pipelines_user_id_recruiter_id_index" ON "pipelines" USING btree ("user_id","recruiter_id");--> statement-breakpoint
CREATE INDEX "questions_user_id_interview_id_index" ON "questions" USING btree ("user_id","interview_id");--> statement-breakpoint
CREATE INDEX "questions_user_id_pipeline_id_index" ON "questions" USING btree ("user_id","pipeline_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_user_id_plan_key_index" ON "reminders" USING btree ("user_id","plan_key");--> statement-breakpoint
CREATE INDEX "reminders_due_at_index" ON "reminders" USING btree ("due_at") WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX "reminders_user_id_state_due_at_index" ON "reminders" USING btree ("user_id","state","due_at");--> statement-breakpoint
CREATE INDEX "reminders_user_id_delivery_id_index" ON "reminders" USING btree ("user_id","delivery_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_index" ON "sessions" USING btree ("expires");--> statement-breakpoint
CREATE INDEX "share_links_user_id_expires_at_index" ON "share_links" USING btree ("user_id","expires_at");--> statement-breakpoint
CREATE INDEX "stage_changes_user_id_pipeline_id_at_index" ON "stage_changes" USING btree ("user_id","pipeline_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_user_id_purpose_row_id_generation_index" ON "tokens" USING btree ("user_id","purpose","row_id","generation");--> statement-breakpoint
CREATE INDEX "tokens_expires_at_index" ON "tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "verification_tokens_expires_index" ON "verification_tokens" USING btree ("expires");--> statement-breakpoint
CREATE POLICY "own_rows" ON "analyses" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "analyses" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "analysis_scores" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "analysis_scores" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "audit_log" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "audit_log" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "contacts" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "contacts" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "deliveries" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "deliveries" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "draft_recipients" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "draft_recipients" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "draft_templates" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "draft_templates" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "drafts" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "drafts" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "feedback" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "feedback" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "interview_people" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "interview_people" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "interviews" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "interviews" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "next_steps" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "next_steps" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "offers" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "offers" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "pipelines" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "pipelines" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "questions" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "questions" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "reflections" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "reflections" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "reminders" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "reminders" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "settings" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "settings" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "share_link_pipelines" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "share_link_pipelines" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "share_links" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "share_links" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "stage_changes" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "stage_changes" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "tokens" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "tokens" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "vents" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "vents" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "week_plans" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "week_plans" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);