import { Markup } from './html'

// The product's mark (components/ui/mark.tsx): the door, and light falling through it.
const shapes = (
  light: string,
) => `<g fill="${light}"><path d="M12 5h9v18h-9z" opacity=".55"/><path d="M12 23h9l8.5 7H5.5z" opacity=".28"/></g>
<path d="M10 24V3h13v21" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round"/>
<path d="M11 4.2 15.4 7v19.4L11 23.6z" fill="currentColor"/>`

/** The door as part of a page, in its colours. */
export function mark(className: string): Markup {
  return new Markup(
    `<svg class="${className}" viewBox="0 0 32 32" aria-hidden="true">${shapes('var(--edge)')}</svg>`,
  )
}

/** The same as a tab's icon. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" color="#12203a">
<style>@media (prefers-color-scheme: dark) { svg { color: #e8eef8 } }</style>${shapes('#6d829e')}</svg>`
