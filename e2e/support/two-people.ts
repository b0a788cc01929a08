import { eq } from 'drizzle-orm'
import { asSystem } from '../../db/doors'
import type { TokenPurpose } from '../../db/enums'
import { tokens } from '../../db/schema/tokens'
import { users } from '../../db/schema/users'
import { hashToken } from '../../db/token-hash'
import { randomToken } from '../../lib/tokens'
import { newUser, type Seeded, seedEveryTable } from './seed-every-table'

export interface Tenant {
  id: string
  email: string
  mark: string
  seeded: Seeded
}

let tenants = 0

/** Somebody with a row in every table, whose every text holds a mark of their own. Its pages can be shown. */
export async function seedTenant(
  word: string,
  now: Date,
  text?: string,
  more: Record<string, unknown> = {},
): Promise<Tenant> {
  const mark = `${word}-${process.pid}-${++tenants}`
  const email = `${mark}@example.com`.toLowerCase()
  const id = await newUser(email)
  const start = new Date(now.getTime() - 2 * 86_400_000)
  const seeded = await seedEveryTable(id, text ?? mark, now, {
    'settings.zone': 'Europe/London',
    'settings.country': 'GB',
    'settings.region': null,
    'pipelines.zone': 'Europe/London',
    'pipelines.country': 'GB',
    'pipelines.region': null,
    'pipelines.job_url': 'https://example.com/job',
    'interviews.start_wall': `${start.toISOString().slice(0, 10)}T10:00`,
    'interviews.zone': 'Europe/London',
    'interviews.starts_at': start,
    'interviews.ends_at': new Date(start.getTime() + 3_600_000),
    'interviews.url': 'https://example.com/room',
    'drafts.send_at': start,
    'drafts.set_aside': null,
    'contacts.email': `met-${email}`,
    'contacts.kind': 'agency_recruiter',
    'contacts.linkedin_url': 'https://www.linkedin.com/in/somebody',
    'questions.direction': 'asked_of_me',
    'next_steps.state': 'answered',
    'next_steps.fact': 'decision_date',
    'reminders.plan_key': `seeded:${mark}`,
    'reminders.due_at': now,
    'reminders.look_at': now,
    'deliveries.state': 'sent',
    'share_links.passcode_hash': null,
    'week_plans.week_of': '2026-11-23',
    ...more,
  })
  return { id, email, mark, seeded }
}

/** A link of this purpose to a row of theirs. */
export async function mintToken(tenant: Tenant, purpose: TokenPurpose, rowId: string): Promise<string> {
  const token = randomToken()
  await asSystem('test', tx =>
    tx.insert(tokens).values({
      userId: tenant.id,
      purpose,
      hash: hashToken(token),
      rowId,
      generation: 1000 + ++tenants,
      expiresAt: new Date(Date.now() + 30 * 86_400_000),
    }),
  )
  return token
}

/** One link of each purpose that opens a page. */
export async function linksOf(tenant: Tenant) {
  const { reminders, interviews, share_links } = tenant.seeded.ids
  return {
    act: await mintToken(tenant, 'act', reminders ?? ''),
    capture: await mintToken(tenant, 'capture', interviews ?? ''),
    share: await mintToken(tenant, 'share', share_links ?? ''),
    unsubscribe: await mintToken(tenant, 'unsubscribe', tenant.id),
    calendar: await mintToken(tenant, 'calendar', tenant.id),
  }
}

/** The address of their own page: '/people/[id]' with the id of their contact, '/share/[token]' with that link. */
export function addressOf(pattern: string, tenant: Tenant, links: Record<string, string>): string {
  const [, place = ''] = pattern.split('/')
  const id = tenant.seeded.ids[place === 'people' ? 'contacts' : place.replaceAll('-', '_')]
  if (pattern.includes('[id]') && !id) throw new Error(`${pattern}: of which table?`)
  if (pattern.includes('[token]') && !links[place]) throw new Error(`${pattern}: by which link?`)
  return pattern.replace('[id]', id ?? '').replace('[token]', links[place] ?? '')
}

export async function closeForGood(tenant: Tenant): Promise<void> {
  await asSystem('test', tx =>
    tx
      .update(users)
      .set({ deleteAfter: new Date(Date.now() + 86_400_000) })
      .where(eq(users.id, tenant.id)),
  )
}
