import type { MarkKind } from './timeline'

const markWords: Record<MarkKind, string> = {
  held: 'interview',
  planned: 'interview to come',
  promised: 'they say they’ll answer',
  kept: 'they answered in time',
  missed: 'they said they’d answer by then, and didn’t',
  reply: 'they replied',
  answer: 'answer the offer',
}

/**
 * What the picture of one line shows, in words: each mark with its day (the how many of `days`), then for how many days
 * it has been quiet. Pure, and without a clock: it stands in the browser too.
 */
export function lineInWords(
  marks: readonly (readonly [MarkKind, number])[],
  days: readonly string[],
  quietFor?: number,
): string {
  const told = marks.map(([kind, day]) => `${days[day]}: ${markWords[kind]}`)
  if (quietFor !== undefined) told.push(`Quiet for ${quietFor} days`)
  return told.length > 0 ? `${told.join('. ')}.` : 'Nothing in these weeks.'
}
