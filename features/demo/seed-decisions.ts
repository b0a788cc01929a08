import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type AnalysisCriterion, analysisCriteria } from '@/db/enums'
import type { Flag } from '@/db/schema/analyses'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { saveAnalysis, setWeights } from '@/features/analyses/mutations'
import { weightsInput } from '@/features/analyses/schema'
import { markDraftSent } from '@/features/drafts/mutations'
import { recordRejection } from '@/features/endings/mutations'
import { reconcile } from '@/features/planning/reconcile'
import { addMinutes } from '@/lib/time'
import type { demoCalendar } from './calendar'

interface Look {
  company: string
  verdict: 'yes' | 'unsure' | 'no'
  /** In the order of the twelve rows; 0 is "don't know yet". */
  scores: readonly number[]
  flag: Flag
}

const looks: readonly Look[] = [
  {
    company: 'Halden & Moss',
    verdict: 'yes',
    scores: [4, 4, 3, 4, 4, 3, 0, 3, 2, 4, 4, 5],
    flag: {
      colour: 'green',
      about: 'people',
      example: 'Iris asked Jonas what he would do, and wrote it down',
    },
  },
  {
    company: 'Fieldnote Maps',
    verdict: 'unsure',
    scores: [4, 3, 4, 4, 2, 4, 4, 4, 5, 3, 4, 4],
    flag: { colour: 'amber', about: 'place', example: 'Half the desks were empty, and nobody said why' },
  },
  {
    company: 'Orchard Street Clinic',
    verdict: 'unsure',
    scores: [3, 4, 5, 5, 3, 0, 0, 2, 4, 3, 5, 0],
    flag: { colour: 'green', about: 'place', example: 'Fresh flowers at the desk, and nobody waited long' },
  },
]

/** What the demo person has decided so far: what counts, how companies looked, an offer's clock, and a no taken well. */
export async function seedDecisions(
  tx: Tx,
  userId: string,
  now: Date,
  calendar: ReturnType<typeof demoCalendar>,
): Promise<void> {
  const heavier: Partial<Record<AnalysisCriterion, number>> = { manager: 3, growth: 2, hours: 2 }
  const weights = Object.fromEntries(analysisCriteria.map(row => [`weight-${row}`, heavier[row] ?? 1]))
  await setWeights(
    tx,
    weightsInput.parse({ ...weights, dealBreakers: 'hours' }),
    calendar.moment(-20, '19:00'),
  )
  for (const look of looks) await lookAt(tx, userId, now, look)
  await reconcile(tx, userId, now)
  await tellMost(tx, userId, calendar.moment(-1, '18:00'))
  await takeTheNo(tx, userId)
  // Last: what was marked as sent in the past planned the next word from there.
  await reconcile(tx, userId, now)
}

async function lookAt(tx: Tx, userId: string, now: Date, { company, verdict, scores, flag }: Look) {
  const [round] = await tx
    .select({ id: interviews.id, endsAt: interviews.endsAt })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(and(eq(pipelines.company, company), lte(interviews.endsAt, now)))
    .orderBy(desc(interviews.endsAt))
    .limit(1)
  if (!round) return
  const rows = analysisCriteria.map((criterion: AnalysisCriterion, at) => ({
    criterion,
    score: scores[at] || null,
    dontKnow: scores[at] === 0,
    gap: null,
    evidence: null,
  }))
  const view = { verdict, verdictWhy: null, people: null, place: null, flags: [flag], scores: rows }
  await saveAnalysis(tx, userId, { interviewId: round.id, ...view }, round.endsAt)
}

/** The notes about the offer went out, but for the one that goes through the agency. */
async function tellMost(tx: Tx, userId: string, at: Date): Promise<void> {
  const notes = await tx
    .select({ id: drafts.id, source: pipelines.source })
    .from(drafts)
    .innerJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .where(and(eq(drafts.kind, 'other_offer'), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  for (const { id, source } of notes) {
    if (source === 'agency') continue
    await tx
      .update(drafts)
      .set({ createdAt: addMinutes(at, -60) })
      .where(eq(drafts.id, id))
    await markDraftSent(tx, userId, id, at)
  }
}

async function takeTheNo(tx: Tx, userId: string): Promise<void> {
  const [no] = await tx.select().from(pipelines).where(eq(pipelines.stage, 'rejected'))
  if (!no?.endedAt) return
  const met = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .innerJoin(interviewPeople, eq(interviewPeople.contactId, contacts.id))
    .innerJoin(interviews, eq(interviews.id, interviewPeople.interviewId))
    .where(eq(interviews.pipelineId, no.id))
    .orderBy(asc(contacts.name))
  const [first] = met.map(person => person.id)
  if (!first) return
  const choices = {
    id: no.id,
    replyTo: first,
    adviceAbout: null,
    referralFrom: null,
    keepInTouchWith: [first],
  }
  await recordRejection(tx, userId, choices, no.endedAt)
  await reconcile(tx, userId, no.endedAt)
  const replies = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.pipelineId, no.id), inArray(drafts.kind, ['rejection_reply'])))
  for (const { id, sendAt } of replies) await markDraftSent(tx, userId, id, sendAt ?? no.endedAt)
}
