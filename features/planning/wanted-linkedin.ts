import { endedStages, wasWarm } from '@/db/enums'
import { firstName } from '@/features/letters/names'
import { sharesJointNote } from '@/features/letters/thank-you-kind'
import { writeText } from '@/features/letters/write-letter'
import { planLinkedin } from '@/features/reminders/linkedin-suggestion'
import { isAside } from '@/features/vocabulary/stages'
import { localDate } from '@/lib/time'
import type { Attendee, ProcessFacts } from './facts'
import {
  employerOf,
  existingOf,
  formalityOf,
  readerOf,
  sentOf,
  stemOf,
  takenAt,
  type WantedDraft,
  withOwnWords,
} from './wanted'
import { heldOf } from './wanted-thank-yous'

/** A request to each person who was thanked, when it is welcome or all is decided (practice §c, 11.1 row 9). */
export function wantedLinkedin(context: ProcessFacts): WantedDraft[] {
  const seen = new Set<string>()
  const { pipeline } = context
  if (isAside(pipeline.stage)) return []
  const ended = (endedStages as readonly string[]).includes(pipeline.stage)
  const employer = employerOf(context)
  const outcomeOn = ended && pipeline.endedAt ? localDate(pipeline.endedAt, employer.zone) : null
  return context.rounds.toReversed().flatMap(round =>
    round.people.flatMap(person => {
      if (seen.has(person.id) || person.linkedinConnectedAt) return []
      const thankedAt = thankedAtOf(context, round.id, person)
      if (!thankedAt || askedElsewhere(context, person.id)) return []
      const welcome = wasWarm(person.rapport) || person.kind.endsWith('_recruiter')
      const name = firstName(person.name)
      const planned = planLinkedin(
        { person: name, thankedAt, welcome, outcomeOn },
        employer,
        readerOf(context),
      )
      if (!planned?.sendAt) return []
      seen.add(person.id)
      const identity = {
        origin: 'linkedin' as const,
        pipelineId: pipeline.id,
        interviewId: round.id,
        contactId: person.id,
      }
      const words = withOwnWords({ note: person.note }, existingOf(context, identity))
      return {
        ...identity,
        kind: 'linkedin_request' as const,
        channel: 'linkedin' as const,
        sendAt: planned.sendAt,
        why: planned.why,
        formality: formalityOf(context),
        letter: () => ({
          ...writeText(context, 'linkedin_request', {
            ...{ round, person, words },
            stem: stemOf(existingOf(context, identity), person),
            held: heldOf(round),
          }),
          subject: '',
        }),
        reminders: [planned],
      }
    }),
  )
}

function thankedAtOf(context: ProcessFacts, interviewId: string, person: Attendee): Date | null {
  const isTheirs = (contactId: string | null) =>
    contactId === person.id || (contactId === null && sharesJointNote(person))
  const isWithin = (draftId: string) => context.recipients.get(draftId)?.includes(person.id)
  const sent = context.existing.find(
    draft =>
      draft.origin === 'thank_you' &&
      draft.interviewId === interviewId &&
      (isTheirs(draft.contactId) || isWithin(draft.id)) &&
      sentOf(draft),
  )
  return sent ? takenAt(sent) : null
}

/** One request per person, whoever made it and whichever pipeline it came from. */
function askedElsewhere({ existing, pipeline }: ProcessFacts, contactId: string): boolean {
  return existing.some(
    draft =>
      draft.kind === 'linkedin_request' &&
      draft.contactId === contactId &&
      !draft.deletedAt &&
      (draft.origin !== 'linkedin' || draft.pipelineId !== pipeline.id),
  )
}
