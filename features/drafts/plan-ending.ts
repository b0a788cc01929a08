import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { howLongAgo } from '@/features/letters/how-long-ago'
import { firstName } from '@/features/letters/names'
import { keptWords, type TextFor, writeText } from '@/features/letters/write-letter'
import {
  planAdvice,
  planReferralAsk,
  planRejectionReply,
  planStayInTouch,
} from '@/features/reminders/after-a-no'
import type { PlannedReminder } from '@/features/reminders/planned'
import { localDate } from '@/lib/time'
import { keepDraft, setDraftsAside } from './keep-draft'
import { loadPlanContext, type Person, type PlanContext } from './plan-context'
import { employerOf, readerOf, type WantedDraft } from './wanted'
import { isEndingKey } from './wanted-drafts'

/** What the person asked for after a no; each with the contact it goes to, or null for "not this". */
export interface EndingChoices {
  replyTo: string | null
  advice: { to: string; about: string } | null
  referralFrom: string | null
  keepInTouchWith: readonly string[]
}

type Kind = 'rejection_reply' | 'advice' | 'referral_ask' | 'stay_in_touch'

function wanted(
  context: PlanContext,
  kind: Kind,
  reminders: PlannedReminder[],
  person: Person | null,
  about: TextFor = {},
): WantedDraft {
  const [first] = reminders
  if (!first) throw new Error('A draft without a date')
  const step = kind === 'stay_in_touch' ? `:${first.step}` : ''
  return {
    planKey: `${kind}:${context.pipeline.id}:${person?.id ?? 'them'}${step}`,
    kind,
    channel: 'email',
    interviewId: null,
    contactId: person?.id ?? null,
    sendAt: first.sendAt ?? first.dueAt,
    why: first.why,
    reminders,
    words: keptWords(about.words ?? {}),
    include: [...(about.include ?? [])],
    ...texted(context, kind, person, about),
  }
}

function texted(context: PlanContext, kind: Kind, person: Person | null, about: TextFor) {
  const { subject, body } = writeText(context, kind, { ...about, person })
  return { subject, body }
}

/**
 * After a no (practice §g, 11.1 rows 20 to 22): the gracious reply for the next business day, advice and referral ask
 * dated from it and mailed only once it went out, and the days to keep in touch. Drafts of an earlier choice that are still untouched go.
 */
export async function planAfterNo(
  tx: Tx,
  userId: string,
  pipelineId: string,
  choices: EndingChoices,
  now: Date,
): Promise<void> {
  const context = await loadPlanContext(tx, pipelineId)
  if (!context) return
  const wants = wantedAfterNo(context, choices, now)
  const keys = new Set(wants.map(want => want.planKey))
  const stale = context.existing.filter(
    draft =>
      draft.pipelineId === pipelineId &&
      draft.state === 'open' &&
      !draft.deletedAt &&
      isEndingKey(draft.planKey) &&
      !keys.has(draft.planKey ?? '') &&
      // A topic is typed once: choosing again without one leaves the question as it is.
      (draft.kind !== 'advice' || choices.advice !== null),
  )
  await setDraftsAside(tx, userId, stale, now)
  const formality = context.pipeline.formality ?? context.settings.formality
  for (const want of wants) await keepDraft(tx, { userId, pipelineId, formality }, want, now)
}

/** Pure: the same choices on the same day give the same drafts. */
function wantedAfterNo(context: PlanContext, choices: EndingChoices, now: Date): WantedDraft[] {
  const { pipeline, around } = context
  const employer = employerOf(context)
  const reader = readerOf(context)
  const endedAt = pipeline.endedAt ?? now
  const one = (id: string | null | undefined) => around.find(person => person.id === id) ?? null
  const [reply, overdue] = planRejectionReply(
    { company: pipeline.company, rejectedAt: endedAt },
    employer,
    reader,
  )
  const sentAt = context.existing.find(({ kind, sentAt }) => kind === 'rejection_reply' && sentAt)?.sentAt
  const repliedAt = sentAt ?? reply.sendAt ?? reply.dueAt
  const onceReplied = (want: WantedDraft) => (sentAt ? want : { ...want, reminders: [] })
  const wants: WantedDraft[] = []
  if (pipeline.stage === 'rejected')
    wants.push(wanted(context, 'rejection_reply', [reply, overdue], one(choices.replyTo)))
  const adviser = one(choices.advice?.to)
  if (adviser && choices.advice) {
    const planned = planAdvice({ person: firstName(adviser.name), repliedAt }, employer, reader)
    const words = { specific_area: choices.advice.about }
    wants.push(onceReplied(wanted(context, 'advice', [planned], adviser, { words })))
  }
  const referrer = one(choices.referralFrom)
  if (referrer) {
    const facts = { person: firstName(referrer.name), repliedAt, goodRapport: true }
    const planned = planReferralAsk(facts, employer, reader)
    if (planned) wants.push(onceReplied(wanted(context, 'referral_ask', [planned], referrer)))
  }
  // With them, or else with somebody there.
  const talkedWith = ({ id }: Person) => {
    const held = context.rounds.filter(({ state, endsAt }) => state === 'scheduled' && endsAt <= now)
    const round = held.findLast(({ people }) => people.some(met => met.id === id)) ?? held.at(-1)
    return round && localDate(round.startsAt, round.zone)
  }
  for (const person of choices.keepInTouchWith.map(one)) {
    if (!person) continue
    const endedOn = localDate(endedAt, employer.zone)
    for (const planned of planStayInTouch({ person: firstName(person.name), endedOn }, employer, reader)) {
      const include = planned.step === 'talent_pool' ? (['talent_pool'] as const) : []
      const on = localDate(planned.sendAt ?? planned.dueAt, employer.zone)
      const words = { months: howLongAgo(talkedWith(person) ?? endedOn, on) }
      wants.push(wanted(context, 'stay_in_touch', [planned], person, { include, words }))
    }
  }
  return wants
}

/** The reply really went out: what was dated from its planned morning is dated from now. */
export async function redateAfterReply(tx: Tx, userId: string, pipelineId: string, now: Date): Promise<void> {
  const context = await loadPlanContext(tx, pipelineId)
  if (!context) return
  const open = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.pipelineId, pipelineId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  const formality = context.pipeline.formality ?? context.settings.formality
  for (const draft of open) {
    const person = context.around.find(({ id }) => id === draft.contactId)
    if (!person || (draft.kind !== 'referral_ask' && draft.kind !== 'advice')) continue
    const facts = { person: firstName(person.name), repliedAt: now, goodRapport: true }
    const plan = draft.kind === 'advice' ? planAdvice : planReferralAsk
    const planned = plan(facts, employerOf(context), readerOf(context))
    if (!planned) continue
    const { subject, body, words, include } = draft
    const want = { ...wanted(context, draft.kind, [planned], person), subject, body, words, include }
    if (draft.planKey === want.planKey) await keepDraft(tx, { userId, pipelineId, formality }, want, now)
  }
}
