import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'

/** What is kept of somebody who asked to be forgotten. `address` is normalised (lib/address.ts). */
export const erasedHash = (address: string): string =>
  createHash('sha256').update(`erased:${address}`).digest('hex')

/**
 * Whoever asked to be forgotten stays forgotten, however a contact comes in: their address is dropped by the
 * database itself. It reads the list as its owner, since the user role may not. Safe to repeat.
 */
export async function guardErasures(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create or replace function keep_erased() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
    begin
      if exists (select from public.erasure_blocks
        where address_hash = encode(sha256(convert_to('erased:' || lower(new.email), 'UTF8')), 'hex'))
      then new.email := null; new.phone := null; new.linkedin_url := null; new.job_title := null; end if;
      return new;
    end $$;
    revoke all on function keep_erased() from public;
    create or replace trigger keep_erased before insert or update of email on contacts
      for each row when (new.email is not null) execute function keep_erased();
  `)
}
