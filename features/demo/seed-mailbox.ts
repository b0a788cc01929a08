import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, gte, inArray, lt, or, sql } from 'drizzle-orm'
import { asUser, type Tx } from '@/db/doors'
import type { ReminderKind } from '@/db/enums'
import { deliveries, type FrozenRequest } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { briefMail } from '@/features/briefs/mail-kinds'
import { freeze } from '@/features/deliveries/freeze'
import { fillTokens, keepTokens, startLinks } from '@/features/deliveries/links'
import type { MailContext, MailKind, Recipient, Settings } from '@/features/deliveries/mail-kind'
import { type MailAhead, mailsAhead, type Planned } from '@/features/deliveries/mails-ahead'
import { draftMail } from '@/features/drafts/mail-kinds'
import { weekMail } from '@/features/insights/mail-kinds'
import { minuteMail } from '@/features/interviews/mail-kinds'
import { offerMail } from '@/features/offers/mail-kinds'
import { log } from '@/lib/log'
import { sendMail } from '@/lib/mail'
import { addMinutes } from '@/lib/time'

/** What a week of the demo holds; the product's own mails, written by the features themselves. */
const kinds: Partial<Record<ReminderKind, MailKind>> = {
  brief_evening: briefMail,
  brief_hour: briefMail,
  minute: minuteMail,
  draft: draftMail,
  offer_deadline: offerMail,
  weekly_plan: weekMail,
  weekly_review: weekMail,
}
const week = 7 * 24 * 60

type Row = typeof reminders.$inferSelect & Planned

/** The mails of the demo's last seven days: kept as sent, and put into the mailbox with the date they had. */
export async function seedMailbox(user: Recipient, now: Date): Promise<void> {
  const since = addMinutes(now, -week)
  const sent = await asUser(user.id, async tx => {
    const [own] = await tx.select().from(settings)
    if (!own) return []
    const mails = mailsAhead(await listPast(tx, since, now), own, { now: since, until: now })
    const all: { id: string; at: Date; request: FrozenRequest }[] = []
    for (const mail of mails) all.push(...(await keepAsSent(tx, user, own, mail)))
    return all
  })
  for (const { id, at, request } of sent) {
    const headers = { ...request.headers, Date: at.toUTCString() }
    const outcome = await sendMail(fillTokens({ ...request, headers }), `demo/${id}`)
    if (outcome.kind === 'sent') continue
    log.warn({ event: 'demo.mailbox', outcome: outcome.kind })
    break
  }
}

/** What came due in those days and was mailed then: what was done with before is left out. */
async function listPast(tx: Tx, since: Date, now: Date): Promise<Row[]> {
  const rows = await tx
    .select({ reminder: reminders, draftKind: drafts.kind })
    .from(reminders)
    .leftJoin(drafts, eq(drafts.id, reminders.draftId))
    .where(
      and(
        inArray(reminders.kind, Object.keys(kinds) as ReminderKind[]),
        gte(reminders.dueAt, since),
        lt(reminders.dueAt, now),
        or(
          eq(reminders.state, 'planned'),
          and(eq(reminders.state, 'done'), sql`${reminders.endedAt} > ${reminders.dueAt}`),
        ),
      ),
    )
  return rows.map(({ reminder, draftKind }) => ({ ...reminder, draftKind, lookAt: reminder.dueAt }))
}

async function keepAsSent(tx: Tx, user: Recipient, own: Settings, { at, together, lines }: MailAhead<Row>) {
  const lead = together[0]
  const kind = lead && kinds[lead.kind]
  if (!lead || !kind) return []
  const from = process.env.MAIL_FROM || 'Afterword <afterword@afterword.example>'
  const link = startLinks(process.env.APP_URL || 'http://localhost:3000', user)
  const context: MailContext = { user, settings: own, now: at, links: link.links, also: [] }
  const also = []
  for (const line of lines) {
    const said = await kinds[line.kind]?.line(tx, line, context)
    if (said) also.push(said)
  }
  const request = await freeze(await kind.mail(tx, together, { ...context, also }), { from, user, link })
  const id = randomUUID()
  await keepTokens(tx, user.id, request.tokens, at)
  await tx.insert(deliveries).values({
    ...{ id, userId: user.id, kind: lead.kind, state: 'sent', subject: request.subject, request },
    ...{ idempotencyKey: `demo/${id}`, attempts: 1, firstTriedAt: at, nextTryAt: at },
    ...{ sentAt: at, deliveredAt: at, createdAt: at, updatedAt: at },
  })
  const ids = [...together, ...lines].map(row => row.id)
  await tx
    .update(reminders)
    .set({ deliveryId: id, state: 'sent', endedAt: at, updatedAt: at })
    .where(inArray(reminders.id, ids))
  return [{ id, at, request }]
}
