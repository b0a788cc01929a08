import type { DraftOrigin } from '@/db/enums'
import { firstName } from '@/features/letters/names'
import {
  planAdvice,
  planReferralAsk,
  planRejectionReply,
  planStayInTouch,
} from '@/features/reminders/after-a-no'
import { planStepBack, planThanksToHelper, planWithdrawal } from '@/features/reminders/offer-clock'
import type { Employer, PlannedReminder } from '@/features/reminders/planned'
import type { Reader } from '@/features/reminders/quiet-hours'
import { isEnded, isFarAlong, isLive } from '@/features/vocabulary/stages'
import { localDate } from '@/lib/time'
import { letterOf } from './draft-letter'
import { draftOriginRules } from './draft-origins'
import type { DraftRow, OfferRow, Person, ProcessFacts } from './facts'
import { employerOf, isOpen, type WantedDraft } from './wanted'

/** What is known beside the process itself; all a draft without a process is made from. */
export type Desk = Pick<ProcessFacts, 'settings' | 'own' | 'addressed' | 'offersById' | 'forward'>

/** When it goes out and what brings it; null once it makes no sense any more. */
type Timing = { sendAt?: Date; why?: string; reminders: PlannedReminder[] } | null

interface Asked {
  row: DraftRow
  process: ProcessFacts | null
  person: Person | null
  offer: OfferRow | null
  employer: Employer
  reader: Reader
  desk: Desk
}

const asItWas: Timing = { reminders: [] }
const dated = (reminders: PlannedReminder[]): Timing =>
  reminders[0]
    ? { sendAt: reminders[0].sendAt ?? reminders[0].dueAt, why: reminders[0].why, reminders }
    : asItWas
/** It can go as soon as it was asked for; the mail waits for the morning. */
const atOnce = (reminder: PlannedReminder): Timing => ({ why: reminder.why, reminders: [reminder] })
const stageOf = ({ process }: Asked) => process?.pipeline.stage
const goesOn = ({ process }: Asked) => process !== null && !isEnded(process.pipeline.stage)
const isOver = ({ process }: Asked) => process !== null && !isLive(process.pipeline.stage)
const steppedBack = (asked: Asked) => stageOf(asked) === 'withdrawn' || stageOf(asked) === 'declined'

function replyOf({ process, employer, reader }: Asked): PlannedReminder[] {
  const { company, endedAt, stage } = process?.pipeline ?? {}
  if (!endedAt || !company || stage !== 'rejected') return []
  return planRejectionReply({ company, rejectedAt: endedAt }, employer, reader)
}

/** Dated from the reply to their no, and mailed only once that went out (practice §g, 11.1 rows 20 and 21). */
function afterReply(asked: Asked, plan: (name: string, at: Date) => PlannedReminder | null): Timing {
  const { process, person } = asked
  if (!isOver(asked) || !process || !person) return null
  const sentAt = process.existing.find(
    ({ origin, sentAt, pipelineId }) =>
      origin === 'rejection_reply' && sentAt && pipelineId === process.pipeline.id,
  )?.sentAt
  const [reply] = replyOf(asked)
  const repliedAt = sentAt ?? reply?.sendAt ?? reply?.dueAt
  const reminder = repliedAt && plan(firstName(person.name), repliedAt)
  if (!reminder) return asItWas
  const timing = dated([reminder])
  return timing && (sentAt ? timing : { ...timing, reminders: [] })
}

/** One of the days on which to say hello, counted from when it was asked for (practice §11.1 row 22). */
function stayingInTouch({ row, person, reader }: Asked, employer: Employer): Timing {
  if (!person) return null
  const endedOn = localDate(row.since ?? row.createdAt, employer.zone)
  const all = planStayInTouch({ person: firstName(person.name), endedOn }, employer, reader)
  const planned = all.find(({ step }) => step === row.step)
  return planned ? dated([planned]) : null
}

/** Each thing a person can ask for: whether it still makes sense, and when it goes. */
const rules: { [Origin in DraftOrigin]?: (asked: Asked) => Timing } = {
  rejection_reply: asked => (replyOf(asked).length > 0 ? dated(replyOf(asked)) : null),
  advice: asked =>
    afterReply(asked, (person, repliedAt) => planAdvice({ person, repliedAt }, asked.employer, asked.reader)),
  referral_ask: asked =>
    afterReply(asked, (person, repliedAt) =>
      planReferralAsk({ person, repliedAt, goodRapport: true }, asked.employer, asked.reader),
    ),
  stay_in_touch: asked => (isOver(asked) ? stayingInTouch(asked, asked.employer) : null),
  in_touch: asked => stayingInTouch(asked, asked.desk.settings),
  moved_forward: asked => {
    const from = asked.desk.forward.get(asked.row.fromPipelineId ?? '')
    const isTold = asked.process !== null && isLive(asked.process.pipeline.stage)
    return isTold && from && !from.deletedAt && isFarAlong(from.stage) ? asItWas : null
  },
  ask: asked => (goesOn(asked) ? asItWas : null),
  more_time: asked => (goesOn(asked) && asked.offer?.state === 'open' ? asItWas : null),
  accept_offer: asked => (asked.offer?.state === 'accepted' ? asItWas : null),
  // Declined by this answer or by a yes elsewhere, not by another letter that said it already.
  decline: ({ offer, process }) =>
    offer?.state === 'declined' && process?.existing.every(({ id }) => id !== offer.endCauseId)
      ? asItWas
      : null,
  withdraw: asked =>
    steppedBack(asked) && asked.process && (asked.offer?.state ?? 'accepted') === 'accepted'
      ? atOnce(planWithdrawal(asked.process.pipeline.company, asked.row.createdAt, asked.reader))
      : null,
  step_back: asked =>
    (goesOn(asked) || steppedBack(asked)) && asked.process
      ? atOnce(planStepBack(asked.process.pipeline.company, asked.row.createdAt, asked.reader))
      : null,
  thank_helper: asked =>
    asked.offer?.state === 'accepted' && asked.person
      ? atOnce(planThanksToHelper(firstName(asked.person.name), asked.row.createdAt, asked.reader))
      : null,
}

/**
 * The drafts somebody asked for or wrote by hand, as they should be now: with the text that follows what is known, and
 * their day. What makes no sense any more (the no was taken back, the person is gone) is left out.
 */
export function wantedRequests(
  rows: readonly DraftRow[],
  process: ProcessFacts | null,
  desk: Desk,
): WantedDraft[] {
  return rows.flatMap(row => {
    const { by } = draftOriginRules[row.origin]
    if (by === 'plan' || !(isOpen(row) || row.setAside === 'plan')) return []
    const { settings } = desk
    const offer = desk.offersById.get(row.offerId ?? '') ?? null
    const contactId = addressedTo(row, offer, desk)
    const person = desk.addressed.get(contactId ?? '') ?? null
    const isGone = contactId !== null && !person
    const asked: Asked = {
      ...{ row, process, person, desk },
      offer,
      employer: process ? employerOf(process) : settings,
      reader: settings,
    }
    const rule = rules[row.origin]
    const timing = rule ? (isGone || process?.pipeline.deletedAt ? null : rule(asked)) : asItWas
    if (!timing) return []
    return {
      ...row,
      contactId,
      sendAt: timing.sendAt ?? row.sendAt,
      why: timing.why ?? row.why,
      letter: () => (isGone ? null : letterFor(asked)),
      reminders: timing.reminders,
    }
  })
}

/** The answer to an offer follows whoever is said to have made it, unless somebody was chosen for this very letter. */
function addressedTo(row: DraftRow, offer: OfferRow | null, desk: Desk): string | null {
  if (row.recipientChosen || !draftOriginRules[row.origin].toOfferMaker) return row.contactId
  return desk.addressed.get(offer?.madeById ?? '')?.id ?? row.contactId
}

function letterFor({ row, process, person, offer, desk }: Asked) {
  const round = process?.rounds.find(({ id }) => id === row.interviewId) ?? null
  const writer = { pipeline: process?.pipeline ?? null, settings: desk.settings, own: desk.own }
  const letter = letterOf(row, { writer, round, person, offer })
  return letter && (row.channel === 'linkedin' ? { ...letter, subject: '' } : letter)
}
