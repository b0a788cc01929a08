import type { ContactKind } from '@/db/enums'
import { nudgeAddressee } from '@/features/reminders/nudge-addressee'
import { offerMaker } from '@/features/reminders/offer-maker'
import type { ProcessFacts } from './facts'

interface Conversation {
  state: string
  /** In the order they were named. */
  people: readonly { id: string; kind: ContactKind }[]
  facts: readonly { fact: string; contactId: string | null; saidById: string | null }[]
}

export interface KnownPeople {
  pipeline: Pick<ProcessFacts['pipeline'], 'source' | 'recruiterId'>
  around: readonly { id: string }[]
  rounds: readonly Conversation[]
}

/** Whom to write to about the process itself, by what the conversation `round` told; null while nobody is known. */
export function addresseeOf(people: KnownPeople, round = lastOf(people)): string | null {
  const { known, latest, fact, met } = waysTo(people, round)
  const { source, recruiterId } = people.pipeline
  return nudgeAddressee({
    source,
    recruiterId: known(recruiterId),
    whomToAskId: known(fact('whom_to_ask')?.contactId),
    whoContactsId: known(fact('who_contacts')?.contactId),
    promisedById: known(fact('decision_date')?.saidById),
    coordinatorId: latest('coordinator') ?? latest('in_house_recruiter'),
    hiringManagerId: latest('hiring_manager'),
    interviewerId: latest('interviewer') ?? met[0]?.id,
  })
}

/** Who made an offer here, until somebody says who did; null while nobody is known. */
export function likelyMaker(people: KnownPeople): string | null {
  const { known, latest, fact, met } = waysTo(people, lastOf(people))
  const { source, recruiterId } = people.pipeline
  return offerMaker({
    source,
    recruiterId: known(recruiterId),
    hiringManagerId: latest('hiring_manager'),
    inHouseRecruiterId: latest('in_house_recruiter'),
    whoContactsId: known(fact('who_contacts')?.contactId),
    interviewerId: latest('interviewer'),
    anybodyId: (met.find(({ kind }) => kind !== 'coordinator') ?? met[0])?.id,
  })
}

const lastOf = ({ rounds }: KnownPeople) => rounds.findLast(({ state }) => state === 'scheduled')

function waysTo({ around, rounds }: KnownPeople, round: Conversation | undefined) {
  const met = rounds.toReversed().flatMap(({ people }) => people)
  return {
    /** Of the newest conversation first, each in the order they were named. */
    met,
    known: (id: string | null | undefined) => (around.some(person => person.id === id) ? id : null),
    latest: (kind: ContactKind) => met.find(person => person.kind === kind)?.id,
    fact: (name: string) => round?.facts.find(row => row.fact === name),
  }
}
