const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** How the ids of all that an import brought back begin: as its own does. By that it is taken back. */
export const startOf = (importId: string): string => importId.slice(0, 8)

/** New ids for a file's rows, since theirs may be in use in this very house: the old ones behind another beginning. */
export function idMaker(importId: string) {
  const planned = new Map<string, string>()
  const made = new Set<string>()
  return {
    /** New ids of the rows that are here by now. */
    made,
    plan: (old: unknown) => {
      if (typeof old !== 'string' || !shape.test(old)) return
      planned.set(old.toLowerCase(), `${startOf(importId)}${old.toLowerCase().slice(8)}`)
    },
    newId: (old: string, { mustBeHere }: { mustBeHere: boolean }): string | undefined => {
      const id = planned.get(old.toLowerCase())
      return id && (!mustBeHere || made.has(id)) ? id : undefined
    },
  }
}
