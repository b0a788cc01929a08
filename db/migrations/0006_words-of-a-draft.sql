ALTER TABLE "drafts" ADD COLUMN "words" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "include" text[] DEFAULT '{}' NOT NULL;