// Rows as the keys see them: whatever list a page shows, its rows are `.row` with a link that opens them.

const rowsHere = () => [
  ...document.querySelectorAll<HTMLElement>('#main :is(.row, [data-row]):has(a[href], button)'),
]
const focusable = 'a.row-link, a[href], button'

const focusedRow = () => document.activeElement?.closest<HTMLElement>('#main :is(.row, [data-row])') ?? null

/** The focus goes to the next row, or the one before; into the list when it was elsewhere. */
export function stepRow(by: 1 | -1): void {
  const rows = rowsHere()
  const here = focusedRow()
  const at = here ? rows.indexOf(here) : -1
  const next = at < 0 ? rows.at(by > 0 ? 0 : -1) : rows[at + by]
  const link = next?.querySelector<HTMLElement>(focusable)
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}

/** Presses what does this in the row that has the focus, or in the first that has such a thing. */
export function pressInRow(key: 'done' | 'later'): void {
  const row = focusedRow()
  const [button] =
    (row ?? document.getElementById('main'))?.querySelectorAll<HTMLElement>(`[data-key="${key}"]`) ?? []
  if (!button) return
  // Where one was in the list stays known when the row is gone.
  const rows = rowsHere()
  const beside = row && (rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1])
  button.click()
  beside?.querySelector<HTMLElement>(focusable)?.focus()
}
