import { type Stage, stages } from '@/db/enums'
import { isStorable, tidyLine } from '@/lib/text'

// What the address of /pipelines says: which view, which processes, in which order. Read and written here alone.

export const views = ['board', 'list', 'timeline'] as const
export type View = (typeof views)[number]

export const sorts = ['due', 'company', 'role', 'stage', 'next', 'waiting', 'interest', 'moved'] as const
export type Sort = (typeof sorts)[number]

export const shows = ['open', 'closed', 'all'] as const
type Show = (typeof shows)[number]

export interface Ask {
  view: View
  show: Show
  stage: Stage | null
  /** Only what wants the person now. */
  wants: boolean
  /** Words that stand in company, role or recruiter. */
  words: string
  sort: Sort
  descending: boolean
}

type Asked = Record<string, string | string[] | undefined>

const oneOf = <Word extends string>(words: readonly Word[], given: unknown): Word | null =>
  words.find(word => word === given) ?? null

/** The longest wait, the dearest and the latest move stand first when one asks for them; the rest begins at A. */
const falls: readonly Sort[] = ['waiting', 'interest', 'moved']

const mostLetters = 100

/** Whatever an address says is something that can be shown; `remembered` is the view where it names none. */
export function readAsk(asked: Asked, remembered: View): Ask {
  const given = typeof asked.sort === 'string' ? asked.sort : ''
  const sort = oneOf(sorts, given.replace(/^-/, '')) ?? 'due'
  const typed = typeof asked.q === 'string' && isStorable(asked.q) ? tidyLine(asked.q) : ''
  return {
    view: oneOf(views, asked.view) ?? remembered,
    // An address of before: what was over had a list of its own.
    show: asked.stage === 'ended' ? 'closed' : (oneOf(shows, asked.show) ?? 'open'),
    stage: oneOf(stages, asked.stage),
    wants: asked.wants === 'me',
    words: [...typed].slice(0, mostLetters).join(''),
    sort,
    descending: sort !== 'due' && given.startsWith('-'),
  }
}

/** The same as parts of an address; what is usual is left out. */
export function paramsOf(ask: Ask): Record<string, string> {
  return {
    view: ask.view,
    ...(ask.show !== 'open' && { show: ask.show }),
    ...(ask.stage && { stage: ask.stage }),
    ...(ask.wants && { wants: 'me' }),
    ...(ask.words && { q: ask.words }),
    ...(ask.sort !== 'due' && { sort: `${ask.descending ? '-' : ''}${ask.sort}` }),
  }
}

export const addressOf = (ask: Ask, change: Partial<Ask> = {}, more: Record<string, string> = {}): string =>
  `/pipelines?${new URLSearchParams({ ...paramsOf({ ...ask, ...change }), ...more })}`

/** The head of a column was followed: the other way round where it is sorted so already, else its natural way. */
export const sortedBy = (ask: Ask, sort: Sort): Partial<Ask> => ({
  sort,
  descending: ask.sort === sort ? !ask.descending : falls.includes(sort),
})

/** Nothing is left out but what is over. */
export const isFiltered = (ask: Ask): boolean =>
  ask.wants || ask.words !== '' || ask.stage !== null || ask.show !== 'open'
