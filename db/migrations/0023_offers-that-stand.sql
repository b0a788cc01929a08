-- An offer that is past by where its process stands is told to nobody any more: what was planned of it is planned again.
SET LOCAL ROLE afterword_system;--> statement-breakpoint
INSERT INTO "touched" ("user_id", "thing")
select distinct o."user_id", 'desk' from "offers" o
join "pipelines" p on p."user_id" = o."user_id" and p."id" = o."pipeline_id"
join "settings" s on s."user_id" = o."user_id"
where o."state" = 'open' and o."deleted_at" is null and p."stage" in ('rejected', 'withdrawn', 'aside');--> statement-breakpoint
RESET ROLE;
