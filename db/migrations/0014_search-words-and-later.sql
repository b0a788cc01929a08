ALTER TABLE "drafts" ADD COLUMN "put_off_until" timestamp (3) with time zone;--> statement-breakpoint

-- By hand, from here on.
-- How search compares words: without accents, ß as ss, in small letters; and how near one word comes to a part of
-- another. Both extensions are trusted (whoever owns the database may create them) and may stand in a schema of their own.
CREATE EXTENSION IF NOT EXISTS "unaccent";--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS "pg_trgm";--> statement-breakpoint
DO $$
DECLARE
	accents text := (SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'unaccent');
	nearness text := (SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'pg_trgm');
BEGIN
	-- Stable, not immutable: then the planner writes them out in place and no call is paid for. No index rests on them.
	EXECUTE format('CREATE OR REPLACE FUNCTION public.fold_words(text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
		RETURN lower(%1$s.unaccent(''%1$s.unaccent''::regdictionary, $1))', accents);
	EXECUTE format('CREATE OR REPLACE FUNCTION public.word_nearness(text, text) RETURNS real LANGUAGE sql STABLE PARALLEL SAFE
		RETURN %s.word_similarity($1, $2)', nearness);
END $$;
