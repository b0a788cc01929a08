import { randomUUID } from 'node:crypto'

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** New ids for a file's rows, since theirs may be in use in this very house. */
export function idMaker() {
  const planned = new Map<string, string>()
  const made = new Set<string>()
  return {
    /** New ids of the rows that are here by now. */
    made,
    plan: (old: unknown) => {
      if (typeof old !== 'string' || !shape.test(old) || planned.has(old.toLowerCase())) return
      planned.set(old.toLowerCase(), randomUUID())
    },
    newId: (old: string, { mustBeHere }: { mustBeHere: boolean }): string | undefined => {
      const id = planned.get(old.toLowerCase())
      return id && (!mustBeHere || made.has(id)) ? id : undefined
    },
  }
}
