import type { MarkKind } from './timeline'

/** So many lines stand on a page at first: each is a drawing and its words. */
export const linesAtFirst = 30
/** One day is so wide. */
export const dayWidth = 10
export const middle = 12
/** A mark's shape around x; its meaning is told by shape first, then by line and fill. */
export const shapes: Record<MarkKind, (x: number) => string> = {
  held: x => `M${x - 4} 5h8v14h-8z`,
  planned: x => `M${x - 4} 5h8v14h-8z`,
  promised: x => `M${x} 6l6 6-6 6-6-6z`,
  kept: x => `M${x} 6l6 6-6 6-6-6z`,
  missed: x => `M${x - 5} 7l10 10M${x + 5} 7l-10 10`,
  reply: x => `M${x - 4} ${middle}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,
  answer: x => `M${x - 6} 7h12l-6 11z`,
}
/** Which marks are drawn in one go: line or fill. */
export const looks: Record<'full' | 'open' | 'cross', readonly MarkKind[]> = {
  full: ['held', 'kept', 'reply'],
  open: ['planned', 'promised'],
  cross: ['missed'],
}

export const lookOf = (kind: MarkKind) =>
  (Object.keys(looks) as (keyof typeof looks)[]).find(look => looks[look].includes(kind)) ?? 'lamp'
