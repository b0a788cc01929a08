import 'server-only'
import { and, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { howLongAgo } from '@/features/letters/how-long-ago'
import { firstName } from '@/features/letters/names'
import type { ProcessFacts } from '@/features/planning/facts'
import { loadOwn, loadProcesses } from '@/features/planning/load-processes'
import { type DraftIdentity, planKeyOf } from '@/features/planning/plan-keys'
import { type DraftRequest, requestDraft, withdrawRequests } from '@/features/planning/request-draft'
import { employerOf, readerOf } from '@/features/planning/wanted'
import { planStayInTouch } from '@/features/reminders/after-a-no'
import { localDate } from '@/lib/time'

/** What the person asked for after a no; each with the contact it goes to, or null for "not this". */
interface EndingChoices {
  replyTo: string | null
  advice: { to: string; about: string } | null
  referralFrom: string | null
  keepInTouchWith: readonly string[]
}

/**
 * After a no (practice §g, 11.1 rows 20 to 22): the gracious reply, one piece of advice, the ask for an introduction, and
 * the days to keep in touch, as they were chosen. What was chosen before and is not any more is withdrawn.
 */
export async function requestAfterwards(
  tx: Tx,
  userId: string,
  pipelineId: string,
  choices: EndingChoices,
  now: Date,
): Promise<void> {
  const mine = await loadOwn(tx)
  const [process] = mine ? await loadProcesses(tx, [pipelineId], mine, now) : []
  if (!process) return
  const requests = requestsOf(process, choices, await namesOf(tx, choices), now)
  const keys = new Set(requests.map(planKeyOf))
  const stale = process.existing.filter(
    draft =>
      draft.pipelineId === pipelineId &&
      (afterwards as readonly string[]).includes(draft.origin) &&
      !keys.has(draft.planKey) &&
      // A topic is typed once: choosing again without one leaves the question as it is.
      (draft.origin !== 'advice' || choices.advice !== null),
  )
  const ids = stale.map(draft => draft.id)
  if (ids.length > 0) await withdrawRequests(tx, inArray(drafts.id, ids), now)
  for (const request of requests) await requestDraft(tx, userId, request, now)
}

const afterwards = ['rejection_reply', 'advice', 'referral_ask', 'stay_in_touch'] as const

async function namesOf(tx: Tx, { replyTo, advice, referralFrom, keepInTouchWith }: EndingChoices) {
  const ids = [replyTo, advice?.to ?? null, referralFrom, ...keepInTouchWith].filter(id => id !== null)
  const rows = await tx
    .select({ id: contacts.id, name: contacts.name })
    .from(contacts)
    .where(and(inArray(contacts.id, ids), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)))
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Pure: the same choices give the same requests. */
function requestsOf(
  process: ProcessFacts,
  choices: EndingChoices,
  names: ReadonlyMap<string, string>,
  now: Date,
): DraftRequest[] {
  const { pipeline } = process
  const to = (origin: DraftIdentity['origin'], contactId: string | null) => ({
    ...{ origin, pipelineId: pipeline.id, interviewId: null, contactId },
  })
  const known = (id: string | null | undefined) => (id && names.has(id) ? id : null)
  const requests: DraftRequest[] = []
  if (pipeline.stage === 'rejected')
    requests.push({ ...to('rejection_reply', known(choices.replyTo)), kind: 'rejection_reply' })
  const adviser = known(choices.advice?.to)
  if (adviser && choices.advice)
    requests.push({
      ...to('advice', adviser),
      kind: 'advice',
      words: { specific_area: choices.advice.about },
    })
  const referrer = known(choices.referralFrom)
  if (referrer) requests.push({ ...to('referral_ask', referrer), kind: 'referral_ask' })
  const employer = employerOf(process)
  const since = pipeline.endedAt ?? now
  for (const id of choices.keepInTouchWith) {
    const name = names.get(id)
    if (!name) continue
    const endedOn = localDate(since, employer.zone)
    for (const { step, sendAt, dueAt } of planStayInTouch(
      { person: firstName(name), endedOn },
      employer,
      readerOf(process),
    ))
      requests.push({
        ...to('stay_in_touch', id),
        ...{ kind: 'stay_in_touch', step, since },
        include: step === 'talent_pool' ? ['talent_pool'] : [],
        words: {
          months: howLongAgo(
            talkedWith(process, id, now) ?? endedOn,
            localDate(sendAt ?? dueAt, employer.zone),
          ),
        },
      })
  }
  return requests
}

/** The last conversation with them, or else with somebody there. */
function talkedWith({ rounds }: ProcessFacts, contactId: string, now: Date) {
  const held = rounds.filter(({ state, endsAt }) => state === 'scheduled' && endsAt <= now)
  const round = held.findLast(({ people }) => people.some(met => met.id === contactId)) ?? held.at(-1)
  return round && localDate(round.startsAt, round.zone)
}
