import { routeTo } from '@/features/reminders/route-to'
import type { Attendee, DraftRow, ProcessFacts, Round } from './facts'
import { employerOf, existingOf, isOpen, sentOf } from './wanted'

interface Carrier {
  /** Who is asked to hand the note on. */
  by: string
  /** Whose draft holds the note: theirs who hand it on, or the first of those it is handed on to. */
  in: string
}

/**
 * Notes to people without an address are one mail to whoever hands them on, with their own thanks where they get any
 * (practice §a.4). Of each such person: who is asked, and in whose draft the note stands. What was sent, or typed in,
 * stays as it is, with the notes it holds.
 */
export function handedOnIn(
  context: ProcessFacts,
  round: Round,
  thanked: readonly Attendee[],
): Map<string, Carrier> {
  const carriers = new Map<string, Carrier>()
  const draftOf = (contactId: string) => thankYouTo(context, round.id, contactId)
  const firstBy = new Map<string, string>()
  for (const person of thanked) {
    const by = handerOf(context, person)
    const heldIn = thanked.find(other => {
      const draft = draftOf(other.id)
      const isFixed = draft && (sentOf(draft) || (isOpen(draft) && draft.edited))
      return isFixed && context.recipients.get(draft.id)?.includes(person.id)
    })
    if (heldIn) {
      carriers.set(person.id, { by: by ?? heldIn.id, in: heldIn.id })
      continue
    }
    if (!by) continue
    const isFree = isUntouched(draftOf(person.id))
    const isThanked = thanked.some(({ id }) => id === by) && isUntouched(draftOf(by))
    const first = isFree ? firstBy.get(by) : undefined
    carriers.set(person.id, { by, in: isFree && isThanked ? by : (first ?? person.id) })
    if (isFree && !first) firstBy.set(by, person.id)
  }
  return carriers
}

/** Who hands a note to this person on; null where it goes straight to them, or nobody can. */
function handerOf({ pipeline, around, ...rest }: ProcessFacts, person: Attendee): string | null {
  const { country } = employerOf({ pipeline, ...rest })
  const route = routeTo(person, around, { source: pipeline.source, country })
  return 'contactId' in route ? route.contactId : null
}

const thankYouTo = (context: ProcessFacts, interviewId: string, contactId: string) =>
  existingOf(context, { origin: 'thank_you', pipelineId: context.pipeline.id, interviewId, contactId })

const isTaken = (draft: DraftRow) => !isOpen(draft) && draft.setAside !== 'plan'
const isUntouched = (draft: DraftRow | undefined) => !draft || (!draft.edited && !isTaken(draft))
