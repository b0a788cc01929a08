import { firstName } from '@/features/letters/names'
import { writeText } from '@/features/letters/write-letter'
import { missingFacts } from '@/features/next-steps/facts'
import { planCheckIn } from '@/features/reminders/recruiter-cadence'
import { addMinutes } from '@/lib/time'
import type { ProcessFacts } from './facts'
import { employerOf, existingOf, formalityOf, readerOf, type WantedDraft } from './wanted'
import { waitingFor, wantedNudge } from './wanted-nudge'

const twoDays = 2 * 24 * 60

/**
 * A word with an agency while waiting, every five business days (practice §b.6, 11.1 row 14): only when something is
 * still to be asked, and only well before the nudge, which asks the same person for news.
 */
export function wantedCheckIn(context: ProcessFacts, now: Date): WantedDraft[] {
  const { pipeline } = context
  const recruiter = context.around.find(person => person.id === pipeline.recruiterId)
  const waiting = waitingFor(context)
  if (pipeline.source !== 'agency' || !recruiter || !waiting || waiting.round.endsAt > now) return []
  const [nudge] = wantedNudge(context, now)
  if (!nudge?.sendAt) return []
  const said = context.existing.flatMap(draft =>
    draft.contactId === recruiter.id && draft.sentAt ? [draft.sentAt] : [],
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
  if (!planned?.sendAt || planned.sendAt > addMinutes(nudge.sendAt, -twoDays)) return []
  const identity = {
    origin: 'check_in' as const,
    pipelineId: pipeline.id,
    interviewId: waiting.round.id,
    contactId: recruiter.id,
    since: lastContactAt,
  }
  const letter = () =>
    writeText(context, 'recruiter_update', {
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
