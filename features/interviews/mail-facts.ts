import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { analyses } from '@/db/schema/analyses'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'

/** What the mails about one interview ask before they leave; null when it is gone. */
export async function loadMailFacts(tx: Tx, interviewId: string) {
  const [row] = await tx
    .select({
      interview: interviews,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      pipelineDeletedAt: pipelines.deletedAt,
      reflectionId: reflections.id,
      analysisId: analyses.id,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .leftJoin(analyses, eq(analyses.interviewId, interviews.id))
    .where(eq(interviews.id, interviewId))
  return row ?? null
}

export type MailFacts = NonNullable<Awaited<ReturnType<typeof loadMailFacts>>>

/** Why nothing about this interview is mailed any more; null while it stands. */
export function whyOff(facts: MailFacts | null): string | null {
  if (!facts || facts.interview.deletedAt || facts.pipelineDeletedAt) return 'The interview was deleted.'
  if (facts.interview.state === 'cancelled') return 'The interview does not take place.'
  return (endedStages as readonly string[]).includes(facts.stage) ? 'This process has ended.' : null
}

/** "If they ask …, I will …": the newest cards of the person's own, for the evening before. */
export async function listIfThens(tx: Tx) {
  return tx
    .select({ asked: questions.text, plan: questions.ifThen })
    .from(questions)
    .where(and(isNull(questions.deletedAt), isNotNull(questions.ifThen)))
    .orderBy(questions.updatedAt)
    .limit(3)
}
