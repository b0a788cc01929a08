import type { ContactKind } from '@/db/enums'
import { nudgeAddressee } from '@/features/reminders/nudge-addressee'
import type { ProcessFacts } from './facts'

interface Conversation {
  state: string
  people: readonly { id: string; kind: ContactKind }[]
  facts: readonly { fact: string; contactId: string | null; saidById: string | null }[]
}

export interface KnownPeople {
  pipeline: Pick<ProcessFacts['pipeline'], 'source' | 'recruiterId'>
  around: readonly { id: string }[]
  rounds: readonly Conversation[]
}

/** Whom to write to about the process itself, by what the conversation `round` told; null while nobody is known. */
export function addresseeOf(
  { pipeline, around, rounds }: KnownPeople,
  round: Conversation | undefined = rounds.findLast(({ state }) => state === 'scheduled'),
): string | null {
  const fact = (name: string) => round?.facts.find(row => row.fact === name)
  const met = rounds.flatMap(({ people }) => people).toReversed()
  const latest = (kind: ContactKind) => met.find(person => person.kind === kind)?.id
  const known = (id: string | null | undefined) => (around.some(person => person.id === id) ? id : null)
  return nudgeAddressee({
    source: pipeline.source,
    recruiterId: known(pipeline.recruiterId),
    whomToAskId: known(fact('whom_to_ask')?.contactId),
    whoContactsId: known(fact('who_contacts')?.contactId),
    promisedById: known(fact('decision_date')?.saidById),
    coordinatorId: latest('coordinator') ?? latest('in_house_recruiter'),
    hiringManagerId: latest('hiring_manager'),
    interviewerId: latest('interviewer') ?? met.at(0)?.id,
  })
}
