import { endedStages, wasWarm } from '@/db/enums'
import { firstName } from '@/features/letters/names'
import { writeText } from '@/features/letters/write-letter'
import { planLinkedin } from '@/features/reminders/linkedin-suggestion'
import { localDate } from '@/lib/time'
import type { PersonMet, PlanContext } from './plan-context'
import { employerOf, readerOf, takenAt, type WantedDraft } from './wanted'
import { jointKey, sharesJointNote, thankYouKey } from './wanted-thank-yous'

const linkedinKey = (contactId: string) => `linkedin:${contactId}`

/** A request to each person who was thanked, when it is welcome or all is decided (practice §c, 11.1 row 9). */
export function wantedLinkedin(context: PlanContext): WantedDraft[] {
  const seen = new Set<string>()
  const { pipeline } = context
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
      const planKey = linkedinKey(person.id)
      const words = { note: person.note }
      const { body } = writeText(context, 'linkedin_request', { planKey, round, person, words })
      return {
        planKey,
        kind: 'linkedin_request' as const,
        channel: 'linkedin' as const,
        interviewId: round.id,
        contactId: person.id,
        sendAt: planned.sendAt,
        why: planned.why,
        subject: '',
        body,
        reminders: [planned],
      }
    }),
  )
}

function thankedAtOf(context: PlanContext, interviewId: string, person: PersonMet): Date | null {
  const keys = [
    thankYouKey(interviewId, person.id),
    ...(sharesJointNote(person) ? [jointKey(interviewId)] : []),
  ]
  const sent = context.existing.find(draft => draft.planKey && keys.includes(draft.planKey) && draft.sentAt)
  return sent ? takenAt(sent) : null
}

/** One request per person, whoever made it and whichever pipeline it came from. */
function askedElsewhere({ existing, pipeline }: PlanContext, contactId: string): boolean {
  return existing.some(
    draft =>
      draft.kind === 'linkedin_request' &&
      draft.contactId === contactId &&
      !draft.deletedAt &&
      (draft.planKey !== linkedinKey(contactId) || draft.pipelineId !== pipeline.id),
  )
}
