import type { Fields } from './act'
import type { Search } from './read-search'

/** What one action is given: on which row, and what a person has done just before. */
export interface ActionRow {
  /** 'Northlight, to another agency'. */
  on: string
  fields: Fields
  before?: readonly (readonly [action: string, fields: Fields])[]
}

/** The rows of each action; or, in words, why none of them could change what is planned. */
export type ActionRows = Record<string, string | ((search: Search) => ActionRow[])>

export const row = (on: string, fields: Fields = {}, before?: ActionRow['before']): ActionRow => ({
  on,
  fields,
  before,
})

/** The one draft of this company, kind and person that is there. */
export function draftOf(search: Search, company: string | null, kind: RegExp, name?: string | null) {
  const found = search.drafts.find(
    one => one.company === company && kind.test(one.kind) && (name === undefined || one.name === name),
  )
  if (!found) throw new Error(`${company} has no draft ${kind} to ${name ?? 'anybody'}`)
  return found
}

/** Rows for drafts, each by its id. */
export const drafts = (
  search: Search,
  wanted: readonly (readonly [company: string | null, kind: RegExp, name?: string])[],
  more: Fields = {},
  before?: (id: string) => ActionRow['before'],
): ActionRow[] =>
  wanted.map(([company, kind, name]) => {
    const { id, ...draft } = draftOf(search, company, kind, name)
    return row(`${company ?? 'no company'}, ${draft.kind} to ${draft.name}`, { id, ...more }, before?.(id))
  })

/** Rows that are named, each by its id. */
export const each = (
  ids: Record<string, string>,
  names: string,
  more: Fields = {},
  key = 'id',
): ActionRow[] =>
  names.split(', ').map(name => {
    if (!ids[name]) throw new Error(`There is no ${name}`)
    return row(name, { [key]: ids[name], ...more })
  })
