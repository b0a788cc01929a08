import { nudgeAddressee } from '@/features/reminders/nudge-addressee'
import type { Person, PlanContext, Round } from './plan-context'

/** Whom to write to about the process itself, by what the conversation `round` told; null while nobody is known. */
export function addresseeOf(
  { pipeline, around, rounds }: PlanContext,
  round: Round | undefined = rounds.findLast(({ state }) => state === 'scheduled'),
): string | null {
  const fact = (name: string) => round?.facts.find(row => row.fact === name)
  const met = rounds.flatMap(({ people }) => people).toReversed()
  const latest = (kind: Person['kind']) => met.find(person => person.kind === kind)?.id
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
