/** Of the parts of one thing a page shows so many; the rest when it is asked for. */
const few = 12

/** The last few of what stands in the order of its days, or all of it; and how many are left out. */
export function lastFew<T>(
  rows: readonly T[],
  all: boolean,
  shown = few,
): { rows: readonly T[]; left: number } {
  if (all || rows.length <= shown) return { rows, left: 0 }
  return { rows: rows.slice(-shown), left: rows.length - shown }
}

/** The first few of what stands newest first. */
export function firstFew<T>(
  rows: readonly T[],
  all: boolean,
  shown = few,
): { rows: readonly T[]; left: number } {
  if (all || rows.length <= shown) return { rows, left: 0 }
  return { rows: rows.slice(0, shown), left: rows.length - shown }
}
