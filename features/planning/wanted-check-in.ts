import type { Also } from '@/features/letters/also'
import { firstName } from '@/features/letters/names'
import { writeText } from '@/features/letters/write-letter'
import { missingFacts } from '@/features/next-steps/facts'
import { planCheckIn } from '@/features/reminders/recruiter-cadence'
import { addMinutes } from '@/lib/time'
import type { ProcessFacts } from './facts'
import { employerOf, existingOf, formalityOf, readerOf, sentOf, type WantedDraft } from './wanted'
import { waitingFor, wantedNudge } from './wanted-nudge'

const twoDays = 2 * 24 * 60
const aWeek = 7 * 24 * 60

/**
 * A word with an agency while waiting, every five business days (practice §b.6, 11.1 row 14): only when something is
 * still to be asked, and only well before the nudge, which asks the same person for news.
 */
export function wantedCheckIn(context: ProcessFacts, now: Date): WantedDraft[] {
  const { pipeline } = context
  const recruiter = context.around.find(person => person.id === pipeline.recruiterId)
  const waiting = waitingFor(context)
  if (pipeline.source !== 'agency' || !recruiter || !waiting || waiting.round.endsAt > now) return []
  // A word counts as asking, and two questions are enough: the second is the nudge.
  if (waiting.facts.firstSentAt) return []
  const [nudge] = wantedNudge(context, now)
  if (!nudge?.sendAt) return []
  const said = [...context.existing, ...context.alsoTold].flatMap(draft =>
    draft.contactId === recruiter.id ? [sentOf(draft)].filter(at => at !== null) : [],
  )
  const lastContactAt = new Date(
    Math.max(+waiting.round.endsAt, +(pipeline.lastHeardAt ?? 0), ...said.map(Number)),
  )
  const states = Object.fromEntries(waiting.round.facts.map(({ fact, state }) => [fact, state]))
  const planned = planCheckIn(
    {
      recruiter: firstName(recruiter.name),
      lastContactAt,
      somethingToSay: missingFacts(states).length > 0,
    },
    employerOf(context),
    readerOf(context),
  )
  // Before a promised day it would not stand for the nudge, and they are a week apart.
  const before = waiting.facts.promisedDate ? aWeek : twoDays
  if (!planned?.sendAt || planned.sendAt > addMinutes(nudge.sendAt, -before)) return []
  const identity = {
    origin: 'check_in' as const,
    pipelineId: pipeline.id,
    interviewId: waiting.round.id,
    contactId: recruiter.id,
    since: lastContactAt,
  }
  const letter = (also?: Also) =>
    writeText(context, 'recruiter_update', {
      also,
      round: waiting.round,
      person: recruiter,
      country: employerOf(context).country,
      words: existingOf(context, identity)?.words,
    })
  return [
    {
      ...identity,
      kind: 'recruiter_update',
      channel: 'email',
      sendAt: planned.sendAt,
      why: planned.why,
      formality: formalityOf(context),
      letter,
      reminders: [planned],
    },
  ]
}
