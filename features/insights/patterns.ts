import type { Difficulty, QuestionType } from '@/features/vocabulary/questions'
import type { StrengthTag, WorkOnTag } from '@/features/vocabulary/tags'

/** The pattern card comes after the third reflection, then after every third (practice 11.1 row 25). */
export const patternsEvery = 3
/** Something is a pattern when it came up in this many interviews; once is only once. */
const patternFrom = 2

export type ReflectedInterview = {
  strengths: readonly StrengthTag[]
  workOn: readonly WorkOnTag[]
  questions: readonly { type: QuestionType | null; difficulty: Difficulty | null }[]
  /** What employers said this interview was about: the `about` of its feedback. */
  heard: readonly string[]
}

type Pattern<T> = { what: T; interviews: number }

export type Patterns = {
  n: number
  /** False below three reflections: then the lists are empty. */
  enough: boolean
  /** True when this many reflections ask for the card. */
  cardDue: boolean
  stumpedBy: Pattern<QuestionType>[]
  strengths: Pattern<StrengthTag>[]
  workOn: Pattern<WorkOnTag>[]
  /** What was heard more than once, in the words of the first. */
  heard: Pattern<string>[]
}

/** Counts interviews, not mentions; most often first, ties in the order in which they came. */
function repeated<T>(
  perInterview: readonly (readonly T[])[],
  key: (what: T) => unknown = what => what,
): Pattern<T>[] {
  const counts = new Map<unknown, Pattern<T>>()
  for (const mentions of perInterview) {
    for (const [id, what] of new Map(mentions.map(mention => [key(mention), mention]))) {
      const known = counts.get(id)
      counts.set(id, { what: known?.what ?? what, interviews: (known?.interviews ?? 0) + 1 })
    }
  }
  return [...counts.values()]
    .filter(({ interviews }) => interviews >= patternFrom)
    .sort((a, b) => b.interviews - a.interviews)
}

/** What comes back from interview to interview. `interviews`: the reflected ones, oldest first. */
export function patternsOf(interviews: readonly ReflectedInterview[]): Patterns {
  const n = interviews.length
  const enough = n >= patternsEvery
  const told = enough ? interviews : []
  const stumped = ({ questions }: ReflectedInterview) =>
    questions.flatMap(({ type, difficulty }) => (difficulty === 'stumped' && type ? [type] : []))
  return {
    n,
    enough,
    cardDue: enough && n % patternsEvery === 0,
    stumpedBy: repeated(told.map(stumped)),
    strengths: repeated(told.map(interview => interview.strengths)),
    workOn: repeated(told.map(interview => interview.workOn)),
    heard: repeated(
      told.map(interview => interview.heard.map(about => about.trim()).filter(Boolean)),
      about => about.toLowerCase(),
    ),
  }
}
