import 'server-only'
import { and, eq, gt, lte } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type DraftKind, endedStages, nudgeKinds } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'
import DraftMail, { type DraftInMail, subject } from '@/emails/draft'
import { reminderFrame, subjectName } from '@/features/deliveries/mail-frame'
import {
  type Look,
  type MailContext,
  type MailKind,
  type Reminder,
  wanted,
} from '@/features/deliveries/mail-kind'
import { isThankYou } from '@/features/letters/is-thank-you'
import { readsWell } from '@/features/letters/reads-well'
import { withGaps } from '@/features/letters/templates/gaps'
import { frozenBcc } from '@/features/own-address/own-address'
import { planIfFree } from '@/features/planning/change'
import { draftOriginRules } from '@/features/planning/draft-origins'
import { isSearchOverNow } from '@/features/planning/is-search-over-now'
import { mark } from '@/features/planning/touched'
import { addMinutes, formatWhen, later, localDate } from '@/lib/time'
import { addressOf } from './letter'
import { hasAnotherWord, listMailDrafts, type MailDraft } from './mail-facts'
import { waysOutOf } from './mail-ways-out'
import { type DraftPage, getDraft } from './queries'
import { noteOf, readingOf } from './reading'

const isNudge = (kind: DraftKind) => (nudgeKinds as readonly string[]).includes(kind)
/** These make no sense once the process has ended; a reply to a no does. */
const needsLiveProcess = (kind: DraftKind) =>
  isNudge(kind) || isThankYou(kind) || kind === 'missing_facts' || kind === 'reschedule'

const ends = {
  probably_sent: 'You probably sent it.',
  sent: 'You sent it.',
  answered: 'They replied.',
  skipped: 'You skipped it.',
} as const

function lookAtDraft(found: MailDraft | undefined, reminder: Reminder): Look {
  if (!found || found.draft.deletedAt) return { skip: 'The draft was deleted.' }
  const { draft, stage, lastHeardAt, interviewEndsAt, pipelineDeletedAt } = found
  if (draft.state !== 'open') return { skip: ends[draft.state] }
  if (pipelineDeletedAt) return { skip: 'The process was deleted.' }
  if (stage && (endedStages as readonly string[]).includes(stage) && needsLiveProcess(draft.kind))
    return { skip: 'This process has ended.' }
  // What they wrote before the interview ended is no answer after it.
  const waitingSince = interviewEndsAt ? later(interviewEndsAt, reminder.createdAt) : reminder.createdAt
  if (isNudge(draft.kind) && lastHeardAt && lastHeardAt > waitingSince)
    return { skip: 'They have been in touch since.' }
  return wanted
}

/** Thanks that lay for a night are thanks of another day, and say so: their text is written anew. */
const hasWaited = ({ draft }: MailDraft, now: Date) =>
  isThankYou(draft.kind) &&
  draftOriginRules[draft.origin].by === 'plan' &&
  !draft.edited &&
  draft.updatedAt <= addMinutes(now, -12 * 60)

/** The line to a recruiter that nothing has moved for. */
const isReminderOfMe = ({ draft }: MailDraft) =>
  draft.origin === 'recruiter_update' && draft.step === 'reminder'

const overtaken: Look = { skip: 'The next reminder about it was due as well.' }

/** After an outage its first call and its second would come at once. */
async function isOvertaken(tx: Tx, { draftId, dueAt }: Reminder, now: Date): Promise<boolean> {
  if (!draftId) return false
  const after = await tx
    .select({ id: reminders.id })
    .from(reminders)
    .where(
      and(
        eq(reminders.draftId, draftId),
        eq(reminders.state, 'planned'),
        gt(reminders.dueAt, dueAt),
        lte(reminders.dueAt, now),
      ),
    )
    .limit(1)
  return after.length > 0
}

/** A message that is due, with its text ready to send from the person's own mailbox. An interview's thanks are one mail. */
export const draftMail: MailKind = {
  async look(tx, reminder, { user, now }) {
    const find = async () =>
      reminder.draftId ? (await listMailDrafts(tx, [reminder.draftId]))[0] : undefined
    const found = await find()
    const look = (await isOvertaken(tx, reminder, now)) ? overtaken : lookAtDraft(found, reminder)
    if (look === wanted && found?.draft.kind === 'referral_ask' && (await isSearchOverNow(tx)))
      return { skip: 'You accepted an offer.' }
    if (look === wanted && found && isReminderOfMe(found) && (await hasAnotherWord(tx, found, now)))
      return { skip: 'Another message to them was due by then.' }
    if (look !== wanted || !found?.draft.pipelineId || !hasWaited(found, now)) return look
    await mark(tx, user.id, 'process', [found.draft.pipelineId])
    await planIfFree(tx, user.id, now)
    return lookAtDraft(await find(), reminder)
  },
  async mail(tx, together, context) {
    const byDraft = new Map(together.map(reminder => [reminder.draftId, reminder]))
    const found = await listMailDrafts(
      tx,
      together.map(reminder => reminder.draftId).filter(id => id !== null),
    )
    const [first] = found
    const lead = together[0]
    if (!first || !lead) throw new Error('The drafts went between the look and the mail')
    const { settings, now, links } = context
    // Letters of several matters that leave as one mail: each says what it is, and is done with by itself.
    const several = new Set(together.map(({ id, bundle }) => bundle ?? id)).size > 1
    const drafts: DraftInMail[] = []
    for (const one of found) {
      const reminder = byDraft.get(one.draft.id) ?? lead
      const letter = await inMail(tx, one, reminder, context)
      drafts.push(several ? { ...letter, ...apart(one, reminder, context) } : letter)
    }
    const { kind, sendAt } = first.draft
    const thankYou = isThankYou(kind)
    const zone = first.zone ?? settings.zone
    const props = {
      ...reminderFrame(context),
      company: first.company ? subjectName(settings, first.company) : null,
      what: several
        ? ('several' as const)
        : thankYou
          ? together.every(({ step }) => step === 'thank_you_overdue')
            ? ('thank_you_again' as const)
            : ('thank_you' as const)
          : kind === 'nudge_closing'
            ? ('closing' as const)
            : isNudge(kind)
              ? ('nudge' as const)
              : kind === 'linkedin_request'
                ? ('linkedin' as const)
                : ('other' as const),
      title: several ? `${drafts.length} messages to send` : titleOf(kind, first, drafts.length),
      why: several ? 'They’re due about now, so they come together.' : lead.why,
      sendAt:
        !several && sendAt && sendAt > now ? formatWhen(sendAt, zone, { readerZone: settings.zone }) : null,
      lastWord: !several && isNudge(kind) ? lastWordOf(first, settings.zone) : null,
      drafts,
      repliedUrl: several || thankYou ? null : links.act(lead, 'replied'),
      laterUrl: several ? null : links.act(lead, 'snooze'),
      doneUrl: several ? null : links.act(lead, 'done'),
    }
    return { subject: subject(props), element: <DraftMail {...props} /> }
  },
  async line(tx, reminder, context) {
    const href = context.links.page(`/drafts/${reminder.draftId}`)
    const [found] = reminder.draftId ? await listMailDrafts(tx, [reminder.draftId]) : []
    if (!found) return { text: reminder.why, href }
    const { wayOut, sentUrl } = await inMail(tx, found, reminder, context)
    const taps = [...(wayOut ? [wayOut] : []), { label: 'I sent it', href: sentUrl }]
    return { text: `${titleOf(found.draft.kind, found, 1)}. ${reminder.why}`, href, taps }
  },
}

const apart = (one: MailDraft, reminder: Reminder, { links, settings }: MailContext) => {
  const { kind } = one.draft
  const where = one.company && subjectName(settings, one.company)
  return {
    title: [titleOf(kind, one, 1), where].filter(Boolean).join(' · '),
    why: reminder.why,
    taps: [
      ...(isThankYou(kind) ? [] : [{ label: 'They replied', href: links.act(reminder, 'replied') }]),
      { label: 'Later', href: links.act(reminder, 'snooze') },
    ],
  }
}

function titleOf(kind: DraftKind, { name, company }: MailDraft, count: number): string {
  const who = name ?? company ?? 'them'
  if (isThankYou(kind)) return count > 1 ? `${count} notes, one for each` : `Your thank-you to ${who}`
  if (kind === 'nudge_closing') return 'One last note, then let it go'
  if (isNudge(kind)) return `Ask ${who} for news`
  return kind === 'linkedin_request' ? `A LinkedIn request to ${who}` : `A message to ${who}`
}

function lastWordOf({ lastHeardAt, company }: MailDraft, zone: string): string {
  return lastHeardAt
    ? `You last heard from ${company ?? 'them'} on ${formatWhen(lastHeardAt, zone)}.`
    : `You haven’t heard from ${company ?? 'them'} yet. That’s common, and it doesn’t mean no.`
}

async function inMail(
  tx: Tx,
  { draft }: MailDraft,
  reminder: Reminder,
  { settings, links, now }: MailContext,
): Promise<DraftInMail> {
  const page = await getDraft(tx, draft.id, now)
  if (!page) throw new Error('The draft went between the look and the mail')
  const { to, names, passedOnBy } = addressOf(page)
  const name = names.join(', ') || null
  return {
    id: draft.id,
    name: name && passedOnBy ? `${name}, through ${passedOnBy}` : name,
    to: (draft.channel === 'email' && to.join(', ')) || null,
    ...waysOutOf(
      {
        ...draft,
        to,
        profile: page.linkedinUrl,
        stumble: stumbleOf(page, now),
        bcc: frozenBcc(page.ownAddress, links),
      },
      settings.composer,
    ),
    editUrl: links.page(`/drafts/${draft.id}`),
    sentUrl: links.act(reminder, 'sent'),
    notMeUrl: links.act(reminder, 'not_me'),
  }
}

/** The first thing its reader would stumble over; what is missing is told otherwise. */
function stumbleOf(page: DraftPage, now: Date): string | null {
  const { kind, subject, body } = page.draft
  const reading = readingOf(page, localDate(now, page.own.zone))
  const found = readsWell({ kind, subject, body }, { ...reading, note: noteOf(page).text || null }).find(
    ({ blocks, name }) => blocks && name !== 'slot_left',
  )
  if (!found) return null
  return found.canReplace
    ? `Before you send it: “${withGaps(found.sentence)}” reads better as “${withGaps(found.mend)}”`
    : `Before you send it: “${withGaps(found.sentence)}” ${found.mend}`
}
