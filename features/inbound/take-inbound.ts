import 'server-only'
import { eq } from 'drizzle-orm'
import { asSystem, asUser, byToken } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import { users } from '@/db/schema/users'
import { recordAudit } from '@/features/account/audit'
import { ownOptions } from '@/features/interviews/import-invitation'
import type { ArrivalFacts } from '@/features/interviews/invitation/arrival-facts'
import { arrivalLimits } from '@/features/interviews/invitation/arrival-limits'
import { interpretCalendar, interpretWords } from '@/features/interviews/invitation/interpret'
import { readMailFile } from '@/features/interviews/invitation/read-arrival'
import { calendarsOf } from '@/features/interviews/invitation/read-pieces'
import { inboundDomain } from '@/features/own-address/own-address'
import { change } from '@/features/planning/change'
import { consume, limits } from '@/features/rate-limits/consume'
import { normalizeAddress } from '@/lib/address'
import type { ReceivedMail } from '@/lib/mail'
import { fetchReceived } from '@/lib/received-mail'
import { clip, tidyLine, tidyText } from '@/lib/text'
import { earlier } from '@/lib/time'
import { decide, sentLetter } from './decide'
import { isShownToBeFrom } from './own-sender'
import { findSentDraft } from './sent-copy'

export type Became = 'taken' | 'held' | 'again' | 'unknown' | 'dropped' | 'too_many' | 'away'

/**
 * A mail that came to somebody's own address. From them, and shown to be, it is read and acted upon; from anybody else it
 * is held. What a machine answered is dropped, and nothing is ever sent in return: no mail can go round.
 */
export async function takeInbound(received: ReceivedMail, now: Date): Promise<Became> {
  const owner = await ownerOf(received.to, now)
  if (!owner) return 'unknown'
  if (!(await consume(limits.inbound, owner.userId, now))) return 'too_many'
  if (await isKnown(owner.userId, received.id)) return 'again'
  const bytes = await fetchReceived(received.id, arrivalLimits.mailBytes)
  if (bytes === 'away') return 'away'
  if (bytes === 'gone') return 'dropped'
  if (bytes === 'too-large') return holdUnread(owner.userId, received, now)
  const facts = await readMailFile(bytes, now.toISOString().slice(0, 10))
  if (facts === 'busy') return 'away'
  if (typeof facts === 'string') return holdUnread(owner.userId, received, now)
  if (!facts.mail || facts.mail.isAutomatic || isOurs(facts)) return 'dropped'
  const heldFor = await reasonToHold(facts, owner.email)
  const options = await asUser(owner.userId, tx => ownOptions(tx, owner))
  const receivedAt = earlier(received.receivedAt, now)
  const letter = heldFor ? null : sentLetter(facts, owner.address, receivedAt)
  const match = letter && (await findSentDraft(owner.userId, letter))
  const words = letter ? [] : await interpretWords(facts, options)
  if (match === 'busy' || words === 'busy') return 'away'
  if (match === 'too-complex' || words === 'too-complex') return holdUnread(owner.userId, received, now)
  const read = heldFor || letter ? [] : await calendarsOf(facts)
  const calendars = await Promise.all(read.map(each => interpretCalendar(each, options)))
  return change(owner.userId, now, async tx => {
    const [row] = await tx
      .insert(inboundMails)
      .values({
        userId: owner.userId,
        providerId: received.id,
        state: heldFor ? 'held' : 'waiting',
        heldFor,
        fromAddress: clip(tidyLine(facts.mail?.from?.address ?? ''), 254),
        subject: clip(tidyLine(facts.mail?.subject ?? ''), 200),
        body: clip(tidyText(facts.lines.join('\n')), 5000),
        receivedAt,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning()
    if (!row) return 'again'
    const decided = await decide({
      ...{ tx, userId: owner.userId, words, calendars, now },
      isHeld: heldFor !== null,
      sent: letter && { letter, match },
      zone: options.zone,
    })
    const isDone = decided.state === 'done'
    await tx
      .update(inboundMails)
      .set({ ...decided, ...(isDone && { body: null, suggestion: null, handledAt: now }) })
      .where(eq(inboundMails.id, row.id))
    await recordAudit(tx, { userId: owner.userId, action: 'inbound.taken', entityId: row.id, now })
    return heldFor ? 'held' : 'taken'
  })
}

/** Too large, too long to read in time, or not to be read at all: its owner is told that it came, and by whom it says it was sent. */
const holdUnread = (userId: string, { id, from, subject, receivedAt }: ReceivedMail, now: Date) =>
  change(userId, now, async (tx): Promise<Became> => {
    const [row] = await tx
      .insert(inboundMails)
      .values({
        userId,
        providerId: id,
        state: 'held',
        heldFor: 'unreadable',
        fromAddress: clip(tidyLine(from), 254),
        subject: clip(tidyLine(subject), 200),
        receivedAt: earlier(receivedAt, now),
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning()
    if (!row) return 'again'
    await recordAudit(tx, { userId, action: 'inbound.taken', entityId: row.id, now })
    return 'held'
  })

interface Owner {
  userId: string
  email: string
  name: string | null
  /** Their own address, as it was written to. */
  address: string
}

/** Whose address is among these, by its hash. */
async function ownerOf(to: readonly string[], now: Date): Promise<Owner | null> {
  const domain = inboundDomain()
  const addresses = to.map(written => normalizeAddress(/<([^<>]*)>\s*$/.exec(written)?.[1] ?? written))
  for (const address of new Set(addresses)) {
    const [local = '', at] = address?.split('@') ?? []
    if (!address || !domain || at !== domain || !/^[0-9a-f]{40}$/.test(local)) continue
    const userId = await byToken('inbound', local, now, async (_, row) => row.userId)
    if (!userId) continue
    const [user] = await asSystem('inbound:owner', tx =>
      tx.select({ email: users.email, name: users.name }).from(users).where(eq(users.id, userId)),
    )
    if (user) return { userId, email: user.email, name: user.name, address }
  }
  return null
}

const isKnown = (userId: string, providerId: string) =>
  asUser(userId, async tx => {
    const rows = await tx
      .select({ id: inboundMails.id })
      .from(inboundMails)
      .where(eq(inboundMails.providerId, providerId))
    return rows.length > 0
  })

/** Our own mails come back when somebody forwards everything. */
function isOurs({ mail }: ArrivalFacts): boolean {
  const ours = normalizeAddress(
    /<([^<>]*)>/.exec(process.env.MAIL_FROM ?? '')?.[1] ?? process.env.MAIL_FROM ?? '',
  )
  return ours !== null && normalizeAddress(mail?.from?.address ?? '') === ours
}

async function reasonToHold({ mail }: ArrivalFacts, own: string): Promise<'stranger' | 'unproven' | null> {
  if (normalizeAddress(mail?.from?.address ?? '') !== normalizeAddress(own)) return 'stranger'
  const server = process.env.INBOUND_AUTH_SERVER || 'amazonses.com'
  return isShownToBeFrom(own, mail?.authentication ?? null, server) ? null : 'unproven'
}
