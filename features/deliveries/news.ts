import 'server-only'
import { eq, inArray, sql } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import type { Suppressor } from '@/db/enums'
import { deliveries } from '@/db/schema/deliveries'
import { mailEvents } from '@/db/schema/mail-events'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { normalizeAddress } from '@/lib/address'
import type { MailNews } from '@/lib/mail-news'

const suppressing: Partial<Record<MailNews['kind'], Suppressor>> = {
  bounced: 'bounce',
  complained: 'complaint',
  suppressed: 'provider',
}

/** Takes news of a mail once, in any order and however often it is repeated. */
export async function takeNews(news: MailNews, now: Date): Promise<void> {
  await asSystem('webhook', async tx => {
    const taken = await tx
      .insert(mailEvents)
      .values({ id: news.id, type: news.kind, providerId: news.mailId, at: news.at, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: mailEvents.id })
    if (taken.length === 0) return
    await applyNews(tx, [news.mailId])
    const by = news.kind === 'bounced' && !news.permanent ? undefined : suppressing[news.kind]
    if (by) await suppress(tx, news.to, by, news.at)
  })
}

/**
 * Sets what the events so far say of these mails. News may come before the send's own answer is written down: both
 * sides take the same lock, so whoever is second sees the other's row.
 */
export async function applyNews(tx: Tx, providerIds: readonly string[]): Promise<void> {
  if (providerIds.length === 0) return
  const keys = [...providerIds].sort().map(id => `mail:${id}`)
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${sql.param(keys)}::text[]) as key`)
  const events = await tx
    .select({ mail: mailEvents.providerId, type: mailEvents.type, at: mailEvents.at })
    .from(mailEvents)
    .where(inArray(mailEvents.providerId, [...providerIds]))
  for (const mail of new Set(events.map(event => event.mail))) {
    const first = (...types: string[]) =>
      events
        .filter(event => event.mail === mail && types.includes(event.type))
        .map(event => event.at)
        .sort((a, b) => a.getTime() - b.getTime())[0] ?? null
    await tx
      .update(deliveries)
      .set({
        deliveredAt: first('delivered'),
        bouncedAt: first('bounced', 'suppressed', 'failed'),
        complainedAt: first('complained'),
      })
      .where(eq(deliveries.providerId, mail))
  }
}

/** Nothing but sign-in mail goes to this person until they say so themselves; later news does not lift it. */
async function suppress(tx: Tx, to: readonly string[], by: Suppressor, at: Date): Promise<void> {
  const addresses = to.map(normalizeAddress).filter(address => address !== null)
  if (addresses.length === 0) return
  const people = tx.select({ id: users.id }).from(users).where(inArray(users.email, addresses))
  await tx
    .update(settings)
    .set({
      suppressedAt: sql`least(${settings.suppressedAt}, ${at.toISOString()}::timestamptz)`,
      suppressedBy: sql`case when ${settings.suppressedAt} is null or ${settings.suppressedAt} > ${at.toISOString()}::timestamptz
        then ${by} else ${settings.suppressedBy} end`,
    })
    .where(inArray(settings.userId, people))
}
