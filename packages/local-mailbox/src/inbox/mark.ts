import { Markup } from './html'

const shapes = (light: string) => `<path d="M3 7h26v18H3z" fill="${light}" opacity=".3"/>
<g fill="none" stroke="currentColor" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round">
<path d="M3 7h26v18H3z"/><path d="m3.5 7.5 12.5 10 12.5-10"/></g>`

/** An envelope as part of a page, in its colours. */
export function mark(className: string): Markup {
  return new Markup(
    `<svg class="${className}" viewBox="0 0 32 32" aria-hidden="true">${shapes('var(--edge)')}</svg>`,
  )
}

/** The same as a tab's icon. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" color="#12203a">
<style>@media (prefers-color-scheme: dark) { svg { color: #e8eef8 } }</style>${shapes('#6d829e')}</svg>`
