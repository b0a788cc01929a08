import 'server-only'
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import type { ProcessFacts } from './view'

export interface Picked {
  pipelineId: string
  named: boolean
  alias: string
}

/**
 * Three statements with hand-picked columns. Of a process that may not be named, or that does not come through this
 * recruiter (any more), the database hands out nothing but its stage and its decision date.
 */
export async function loadProcesses(
  tx: Tx,
  recruiterId: string | null,
  picked: readonly Picked[],
): Promise<ProcessFacts[]> {
  const all = picked.map(one => one.pipelineId)
  const chosen = picked.filter(one => one.named).map(one => one.pipelineId)
  const mayName = and(inArray(pipelines.id, chosen), sql`${pipelines.recruiterId} = ${recruiterId}::uuid`)
  const whenNamed = <T>(column: AnyPgColumn) => sql<T | null>`case when ${mayName} then ${column} end`
  const rows = await tx
    .select({
      id: pipelines.id,
      stage: pipelines.stage,
      company: whenNamed<string>(pipelines.company),
      role: whenNamed<string>(pipelines.role),
      interest: whenNamed<number>(pipelines.interest),
    })
    .from(pipelines)
    .where(and(inArray(pipelines.id, all), isNull(pipelines.deletedAt)))
  const named = rows.filter(row => row.company !== null).map(row => row.id)
  const [rounds, facts] = await Promise.all([listRounds(tx, named), listFacts(tx, all, named)])
  return picked.flatMap(({ pipelineId, alias }) => {
    const row = rows.find(found => found.id === pipelineId)
    if (!row) return []
    const { stage, company, role, interest } = row
    const latest = (fact: string) =>
      facts.findLast(found => found.pipelineId === pipelineId && found.fact === fact)
    return {
      alias,
      stage,
      named: company !== null && role !== null ? { company, role } : null,
      interest,
      decisionDate: latest('decision_date')?.decisionDate ?? null,
      whatNext: latest('what_next')?.whatNext ?? null,
      whoContacts: latest('who_contacts')?.whoContacts ?? null,
      rounds: rounds
        .filter(round => round.pipelineId === pipelineId)
        .map(({ pipelineId: _, ...round }) => round),
    }
  })
}

function listRounds(tx: Tx, pipelineIds: string[]) {
  const { pipelineId, kind, startsAt, endsAt, zone } = interviews
  return tx
    .select({ pipelineId, kind, startsAt, endsAt, zone })
    .from(interviews)
    .where(
      and(inArray(pipelineId, pipelineIds), eq(interviews.state, 'scheduled'), isNull(interviews.deletedAt)),
    )
    .orderBy(asc(startsAt))
    .limit(60)
}

/** What was answered, oldest round first: for each fact only its own answer column. */
function listFacts(tx: Tx, all: string[], named: string[]) {
  const answer = <T>(fact: string, column: AnyPgColumn) =>
    sql<T | null>`case when ${nextSteps.fact} = ${fact} then ${column} end`
  return tx
    .select({
      pipelineId: interviews.pipelineId,
      fact: nextSteps.fact,
      decisionDate: answer<string>('decision_date', nextSteps.answerDate),
      whatNext: answer<string>('what_next', nextSteps.answerText),
      whoContacts: answer<'they' | 'recruiter' | 'me'>('who_contacts', nextSteps.answerWho),
    })
    .from(nextSteps)
    .innerJoin(interviews, eq(interviews.id, nextSteps.interviewId))
    .where(
      and(
        eq(nextSteps.state, 'answered'),
        isNull(nextSteps.keptOn),
        isNull(interviews.deletedAt),
        or(
          and(inArray(interviews.pipelineId, all), eq(nextSteps.fact, 'decision_date')),
          and(inArray(interviews.pipelineId, named), inArray(nextSteps.fact, ['what_next', 'who_contacts'])),
        ),
      ),
    )
    .orderBy(asc(interviews.startsAt))
}
