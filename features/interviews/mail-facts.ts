import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { analyses } from '@/db/schema/analyses'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import type { Look, Reminder } from '@/features/deliveries/mail-kind'

/** What the mails about one interview ask before they leave; null when it is gone. */
async function loadMailFacts(tx: Tx, interviewId: string) {
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

type MailFacts = NonNullable<Awaited<ReturnType<typeof loadMailFacts>>>

/** Why nothing about this interview is mailed any more; null while it stands. */
function whyOff(facts: MailFacts | null): string | null {
  if (!facts || facts.interview.deletedAt || facts.pipelineDeletedAt) return 'The interview was deleted.'
  if (facts.interview.state === 'cancelled') return 'The interview isn’t taking place.'
  return (endedStages as readonly string[]).includes(facts.stage) ? 'This process has ended.' : null
}

/** The same when the mail is written, in the same transaction as the look. */
export async function mailFactsOf(tx: Tx, reminder: Reminder): Promise<MailFacts> {
  const facts = await loadMailFacts(tx, reminder.interviewId ?? '')
  if (!facts) throw new Error('The interview went between the look and the mail')
  return facts
}

/** The last look of every mail about an interview; `also` says the rest. */
export async function lookAtInterview(
  tx: Tx,
  reminder: Reminder,
  also: (facts: MailFacts) => Look,
): Promise<Look> {
  const facts = reminder.interviewId ? await loadMailFacts(tx, reminder.interviewId) : null
  const off = whyOff(facts)
  return off || !facts ? { skip: off ?? 'The interview was deleted.' } : also(facts)
}
