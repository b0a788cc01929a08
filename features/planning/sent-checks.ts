import { isThankYou, type OtherKind } from '@/features/letters/is-thank-you'
import { firstName } from '@/features/letters/names'
import { slotsIn } from '@/features/letters/templates/slots'
import { checkSent, type SentCheck } from '@/features/reminders/sent-check'
import { draftOriginRules } from './draft-origins'
import type { DraftRow, ProcessFacts, ReminderRow } from './facts'
import { type PlanItem, wasMailed } from './plan-item'
import { isOpen } from './wanted'

type Known = Pick<ProcessFacts, 'reminders' | 'settings'>

const isAskedAfter = (draft: DraftRow) =>
  isOpen(draft) && draft.channel === 'email' && Boolean(draftOriginRules[draft.origin].askedAfter)

/** A question counts that was mailed, or that stood on Today because no mail went that day. */
const wasAsked = ({ kind, state, endReason }: ReminderRow) =>
  kind === 'sent_check' && (['planned', 'leaving', 'sent'].includes(state) || endReason === 'asked_on_today')

/** How an open letter stands that was mailed to the person: asked after, or probably sent. */
export function sentCheckOf(
  draft: DraftRow,
  { reminders, settings }: Known,
  comesAgainAt: Date | null,
  now: Date,
): SentCheck | null {
  if (!isAskedAfter(draft)) return null
  const own = reminders.filter(({ draftId }) => draftId === draft.id)
  const brought = own
    .filter(row => row.kind !== 'sent_check' && row.deliveryId && wasMailed(row))
    .map(row => row.endedAt ?? row.dueAt)
    .toSorted((a, b) => +a - +b)
  const asked = own.filter(wasAsked).map(({ dueAt }) => dueAt)
  return checkSent({ brought, comesAgainAt, asked, notSentAt: draft.notSentAt }, settings, now)
}

/** Nobody sent it as it stands while a line is missing that only they can write; their name they would put in. */
export const canHaveBeenSent = ({ subject, body }: DraftRow): boolean =>
  slotsIn(`${subject}\n${body}`).every(slot => slot === 'my_signature' || slot === 'share_link')

const willCome = ({ planKey, overtaken, notAfter }: PlanItem, rows: readonly ReminderRow[], now: Date) => {
  const row = rows.find(one => one.planKey === planKey)
  return !overtaken && !(notAfter && notAfter <= now) && (!row || ['planned', 'leaving'].includes(row.state))
}

/** "Did it go out?": the question that waits for its day, or the next one. `items`: the letters' own mails. */
export function sentChecks(process: ProcessFacts, items: readonly PlanItem[], now: Date): PlanItem[] {
  return process.existing.filter(isAskedAfter).flatMap(draft => {
    const about = {
      kind: 'sent_check' as const,
      why: questionFor(draft, process),
      draftId: draft.id,
      pipelineId: draft.pipelineId,
      interviewId: draft.interviewId,
    }
    const waits = process.reminders.find(
      row => row.draftId === draft.id && wasAsked(row) && row.notAfter && row.notAfter > now,
    )
    if (waits && (!draft.notSentAt || waits.dueAt > draft.notSentAt)) {
      const { planKey, step, dueAt, notAfter } = waits
      return [{ ...about, planKey, step, dueAt, notAfter }]
    }
    const comes = items
      .filter(item => item.draftId === draft.id && willCome(item, process.reminders, now))
      .map(({ dueAt }) => +dueAt)
    const check = sentCheckOf(draft, process, comes.length > 0 ? new Date(Math.min(...comes)) : null, now)
    if (!check?.ask) return []
    const { nth, dueAt, notAfter } = check.ask
    const planKey = `sent_check:${draft.id}:${dueAt.toISOString()}`
    return [{ ...about, planKey, step: `silence_${nth}`, dueAt, notAfter }]
  })
}

/** "Did your thank-you to Ana go out?" */
function questionFor({ kind, contactId }: DraftRow, { addressed, pipeline }: ProcessFacts): string {
  const person = contactId ? addressed.get(contactId) : null
  const whom = person ? firstName(person.name) : pipeline.company
  const what = isThankYou(kind) ? 'thank-you' : (called[kind] ?? 'message')
  return `Did your ${what} to ${whom} go out?`
}

const called: Partial<Record<OtherKind, string>> = {
  nudge_dated: 'nudge',
  nudge_undated: 'nudge',
  nudge_second: 'second nudge',
  nudge_closing: 'closing note',
  debrief: 'debrief',
}
