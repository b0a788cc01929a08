// Rows as the keys see them: whatever list a page shows, its rows are `.row` with a link that opens them.

/** Sent to a row when a key does something with it; whoever can, answers by preventing the default. */
export const rowKeyEvent = 'afterword:row-key'
export type RowKey = 'done' | 'later'

// What stands beside the list (an open message) has rows of its own, which are not walked through.
const rows = '#main :is(.row, [data-row]):not([data-aside] *)'
const focusable = 'a.row-link, a[href], button'

const rowsHere = () => [...document.querySelectorAll<HTMLElement>(`${rows}:has(a[href], button, input)`)]
const focusedRow = () => document.activeElement?.closest<HTMLElement>(rows) ?? null
/** The row whose message stands open beside the list. */
const openRow = () =>
  document.querySelector<HTMLElement>('#main .row:has(> .row-main > [aria-current="true"])')
const inside = (row: HTMLElement | undefined) =>
  row?.querySelector<HTMLElement>(focusable) ?? row?.querySelector<HTMLElement>('input')

/** The focus goes to the next row, or the one before; into the list when it was elsewhere. Beside it, so does what is open. */
export function stepRow(by: 1 | -1): void {
  const all = rowsHere()
  const here = focusedRow() ?? openRow()
  const at = here ? all.indexOf(here) : -1
  const next = at < 0 ? all.at(by > 0 ? 0 : -1) : all[at + by]
  const link = inside(next)
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
  if (link?.closest('[data-open]')) link.click()
}

/** Does this with the row that has the focus, with what is open, or with the first thing of the page that it can be done with. */
export function pressInRow(key: RowKey): void {
  const focused = focusedRow()
  const row = focused ?? openRow()
  if (row) {
    const all = rowsHere()
    const at = all.indexOf(row)
    // Where one was in the list stays known when the row is gone.
    if (press(row, key)) inside(all[at + 1] ?? all[at - 1])?.focus()
    else if (!focused) pressFirst(`#main [data-aside] [data-key="${key}"]`, key)
  } else if (document.querySelector('[data-aside]')) pressFirst(`[data-aside] [data-key="${key}"]`, key)
  else pressFirst(`#main [data-key="${key}"], [data-row-keys] .row`, key)
}

const pressFirst = (selector: string, key: RowKey) =>
  [...document.querySelectorAll<HTMLElement>(selector)].some(thing => press(thing, key))

function press(thing: HTMLElement, key: RowKey): boolean {
  if (thing.dataset.key === key) {
    thing.click()
    return true
  }
  return !thing.dispatchEvent(
    new CustomEvent<RowKey>(rowKeyEvent, { detail: key, bubbles: true, cancelable: true }),
  )
}
