// Rows as the keys see them: whatever list a page shows, its rows are `.row` with a link that opens them.

/** Sent to a row when a key does something with it; whoever can, answers by preventing the default. */
export const rowKeyEvent = 'afterword:row-key'
export type RowKey = 'done' | 'later'

const rows = '#main :is(.row, [data-row])'
const focusable = 'a.row-link, a[href], button'

const rowsHere = () => [...document.querySelectorAll<HTMLElement>(`${rows}:has(a[href], button)`)]
const focusedRow = () => document.activeElement?.closest<HTMLElement>(rows) ?? null

/** The focus goes to the next row, or the one before; into the list when it was elsewhere. */
export function stepRow(by: 1 | -1): void {
  const all = rowsHere()
  const here = focusedRow()
  const at = here ? all.indexOf(here) : -1
  const next = at < 0 ? all.at(by > 0 ? 0 : -1) : all[at + by]
  const link = next?.querySelector<HTMLElement>(focusable)
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}

/** Does this with the row that has the focus, or with the first thing of the page that it can be done with. */
export function pressInRow(key: RowKey): void {
  const focused = focusedRow()
  if (focused) {
    const all = rowsHere()
    const at = all.indexOf(focused)
    // Where one was in the list stays known when the row is gone.
    if (press(focused, key)) (all[at + 1] ?? all[at - 1])?.querySelector<HTMLElement>(focusable)?.focus()
    return
  }
  for (const thing of document.querySelectorAll<HTMLElement>(
    `#main [data-key="${key}"], [data-row-keys] .row`,
  ))
    if (press(thing, key)) return
}

function press(thing: HTMLElement, key: RowKey): boolean {
  if (thing.dataset.key === key) {
    thing.click()
    return true
  }
  return !thing.dispatchEvent(
    new CustomEvent<RowKey>(rowKeyEvent, { detail: key, bubbles: true, cancelable: true }),
  )
}
