CREATE TABLE "inbound_addresses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"bcc" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"renewed_at" timestamp (3) with time zone,
	CONSTRAINT "inbound_addresses_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "inbound_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inbound_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"kind" text DEFAULT 'unclear' NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"held_for" text,
	"from_address" text DEFAULT '' NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"body" text,
	"suggestion" jsonb,
	"interview_id" uuid,
	"pipeline_id" uuid,
	"draft_id" uuid,
	"received_at" timestamp (3) with time zone NOT NULL,
	"handled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "inbound_mails_userId_id_unique" UNIQUE("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "inbound_mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inbound_addresses" ADD CONSTRAINT "inbound_addresses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_mails" ADD CONSTRAINT "inbound_mails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_mails" ADD CONSTRAINT "inbound_mails_user_id_interview_id_interviews_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interviews"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_mails" ADD CONSTRAINT "inbound_mails_user_id_pipeline_id_pipelines_user_id_id_fk" FOREIGN KEY ("user_id","pipeline_id") REFERENCES "public"."pipelines"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_mails" ADD CONSTRAINT "inbound_mails_user_id_draft_id_drafts_user_id_id_fk" FOREIGN KEY ("user_id","draft_id") REFERENCES "public"."drafts"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "inbound_addresses_user_id_index" ON "inbound_addresses" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbound_mails_user_id_provider_id_index" ON "inbound_mails" USING btree ("user_id","provider_id");--> statement-breakpoint
CREATE INDEX "inbound_mails_user_id_state_received_at_index" ON "inbound_mails" USING btree ("user_id","state","received_at");--> statement-breakpoint
CREATE INDEX "inbound_mails_created_at_index" ON "inbound_mails" USING brin ("created_at");--> statement-breakpoint
CREATE POLICY "own_rows" ON "inbound_addresses" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "inbound_addresses" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own_rows" ON "inbound_mails" AS PERMISSIVE FOR ALL TO "afterword_user" USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "system_rows" ON "inbound_mails" AS PERMISSIVE FOR ALL TO "afterword_system" USING (true) WITH CHECK (true);