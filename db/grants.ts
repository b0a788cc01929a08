import type { Sql } from 'postgres'

/** Tables that belong to the system role alone; every other table is a tenant's, under row level security. */
export const identityTables = [
  'users',
  'accounts',
  'sessions',
  'verification_tokens',
  'rate_limits',
  'address_changes',
  'erasure_blocks',
  'mail_events',
  'delivery_runs',
  'mail_gate',
  'passkeys',
  'passkey_challenges',
] as const

// Drizzle generates ENABLE but not FORCE, without which a table's owner sees every tenant.
const forceRowSecurity = `
  do $$ declare t regclass; begin
    for t in select oid from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity and not relforcerowsecurity
    loop execute format('alter table %s force row level security', t); end loop;
  end $$;`

/**
 * Grants after every migration; safe to repeat. Row level security decides the rows, this decides the verbs.
 * Of the mail gate, which is nobody's, people may read why it is closed.
 */
export async function applyGrants(sql: Sql): Promise<void> {
  await sql.unsafe(`${forceRowSecurity}
    revoke all on all tables in schema public from afterword_user, afterword_system;
    grant usage on schema public to afterword_user, afterword_system;
    grant select, insert, update, delete on all tables in schema public to afterword_user, afterword_system;
    revoke all on ${identityTables.join(', ')} from afterword_user;
    grant select (id, closed_until, closed_why) on mail_gate to afterword_user;
    revoke update, delete on audit_log from afterword_user;
  `)
}
