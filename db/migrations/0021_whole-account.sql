ALTER TABLE "import_rows" ADD COLUMN "made_table" text;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "made_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "whole" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "settings_before" jsonb;--> statement-breakpoint
-- A whole account that came back was known by a word in its header, and its rows by how their ids begin. Under row level
-- security an owner sees no row of anybody's: this is the system role's work.
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO afterword_system;
--> statement-breakpoint
SET LOCAL ROLE afterword_system;
--> statement-breakpoint
UPDATE imports SET whole = true, settings_before = coalesce(header ->> 1, '{}')::jsonb, header = '[]' WHERE header ->> 0 = 'everything';
--> statement-breakpoint
INSERT INTO import_rows (user_id, import_id, line, fate, made_table, made_id)
SELECT user_id, import_id, row_number() OVER (PARTITION BY import_id ORDER BY made_table, made_id), 'made', made_table, made_id
FROM (
	SELECT i.user_id, i.id AS import_id, made.made_table, made.made_id
	FROM imports i
	JOIN LATERAL (
		SELECT 'pipelines' AS made_table, id AS made_id FROM pipelines WHERE user_id = i.user_id
		UNION ALL SELECT 'contacts', id FROM contacts WHERE user_id = i.user_id
		UNION ALL SELECT 'questions', id FROM questions WHERE user_id = i.user_id
		UNION ALL SELECT 'drafts', id FROM drafts WHERE user_id = i.user_id
		UNION ALL SELECT 'week_plans', id FROM week_plans WHERE user_id = i.user_id
		UNION ALL SELECT 'draft_templates', id FROM draft_templates WHERE user_id = i.user_id
		UNION ALL SELECT 'reminders', id FROM reminders WHERE user_id = i.user_id
	) made ON left(made.made_id::text, 8) = left(i.id::text, 8)
	WHERE i.whole
) came;
--> statement-breakpoint
RESET ROLE;
