export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

export interface Asked {
  name: string
  path: string
  is: 'public' | 'by token' | 'own'
}

export interface Judged extends Asked {
  /** Of a hundred. */
  scores: Partial<Record<Category, number>>
  /** In milliseconds, as a phone on a slow line would see it. */
  firstPaint: number
  largestPaint: number
  blocked: number
  shift: number
  /** How fast this machine was just then, by Lighthouse's own count; a free one has 1,000 and more. */
  machine: number
  /** What cost points, in Lighthouse's words. */
  faults: string[]
}

/** What a page by token is for a search engine is nobody's business, and what stands behind a session is not found. */
export const goals: Record<Asked['is'], Partial<Record<Category, number>>> = {
  public: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 },
  'by token': { performance: 99, accessibility: 100, 'best-practices': 100 },
  own: { performance: 95, accessibility: 100, 'best-practices': 100 },
}

export const isUnder = ({ is, scores }: Judged): boolean =>
  categories.some(name => (scores[name] ?? 0) < (goals[is][name] ?? 0))

/** Below this the machine was busy or is slow, and its speed is what was measured. */
const free = 1000
export const isBusy = ({ machine }: Judged): boolean => machine < free

/** A Markdown table; a score under its goal carries the goal. */
export function tableOf(seen: readonly Judged[]): string {
  const cell = ({ is, scores }: Judged, name: Category) => {
    const goal = goals[is][name]
    if (goal === undefined) return ''
    const score = scores[name] ?? 0
    return score < goal ? `**${score}** (${goal})` : String(score)
  }
  const heads = ['page', ...categories, 'first paint', 'largest', 'blocked', 'shift', 'machine']
  const rows = seen.map(one => [
    `\`${one.name}\``,
    ...categories.map(name => cell(one, name)),
    `${Math.round(one.firstPaint)} ms`,
    `${Math.round(one.largestPaint)} ms`,
    `${Math.round(one.blocked)} ms`,
    one.shift.toFixed(3),
    String(Math.round(one.machine)),
  ])
  return [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
