import type { InterviewKind } from '@/db/enums'
import { type QuestionGroup, type StarterQuestion, starterQuestions } from './starter-questions'

const recruiterRound: readonly QuestionGroup[] = ['recruiter', 'conditions', 'company']
const groups: Record<InterviewKind, readonly QuestionGroup[]> = {
  recruiter_screen: recruiterRound,
  hiring_manager: ['role', 'manager', 'growth'],
  technical: ['team', 'role'],
  panel: ['team', 'role', 'company'],
  final: ['company', 'growth', 'conditions'],
  informational: ['company', 'growth'],
  test_day: ['team', 'role'],
  other: ['role', 'team', 'company'],
}

/** Only somebody in between can say, and only after a round. */
const afterARound: readonly string[] = ['said_about_me', 'worried_them']

/** A few to begin with for a round of this kind, one of each group in turn; next steps are asked apart (practice 11.5). */
export function starterFor(kind: InterviewKind, count = 5): StarterQuestion[] {
  const pools = groups[kind].map(group =>
    starterQuestions.filter(question => question.group === group && !afterARound.includes(question.id)),
  )
  const longest = Math.max(...pools.map(pool => pool.length))
  const inTurn = Array.from({ length: longest }, (_, at) => pools.flatMap(pool => pool[at] ?? []))
  return inTurn.flat().slice(0, count)
}
