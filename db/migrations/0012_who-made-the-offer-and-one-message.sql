ALTER TABLE "drafts" ADD COLUMN "also_about" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "made_by_id" uuid;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_user_id_made_by_id_contacts_user_id_id_fk" FOREIGN KEY ("user_id","made_by_id") REFERENCES "public"."contacts"("user_id","id") ON DELETE no action ON UPDATE no action;