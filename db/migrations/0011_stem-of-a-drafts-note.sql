ALTER TABLE "drafts" ADD COLUMN "note_stem" text;--> statement-breakpoint
-- The letters are written otherwise from here on: what nobody typed in is written anew.
SET LOCAL ROLE afterword_system;--> statement-breakpoint
INSERT INTO "touched" ("user_id", "thing") select "user_id", 'desk' from "settings";--> statement-breakpoint
RESET ROLE;
