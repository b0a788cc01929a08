import type { CSSProperties } from 'react'

/**
 * The blue hour in a mailbox: by day in inline styles, after dark by class in the frame's one <style>. The pairs keep
 * their contrast when a mail program turns colours round by itself.
 */
const pairs = {
  ground: ['backgroundColor', '#e9eff6', '#0c1628'],
  paper: ['backgroundColor', '#f9fbfe', '#14223b'],
  sunken: ['backgroundColor', '#eef3f9', '#0f1b31'],
  ink: ['color', '#12203a', '#e8eef8'],
  soft: ['color', '#3d4f6c', '#b6c4da'],
  link: ['color', '#1b3a6b', '#a8c6ef'],
  line: ['borderColor', '#c2d0e0', '#293c5c'],
  leaf: ['backgroundColor', '#12203a', '#e8eef8'],
} as const satisfies Record<string, readonly [keyof CSSProperties, string, string]>

type Colour = keyof typeof pairs

/** Inline style and class of one or more colours: `{...paint('paper', 'line')}`; `style` is laid over it. */
export function paint(names: Colour | readonly Colour[], style: CSSProperties = {}) {
  const list = typeof names === 'string' ? [names] : names
  return {
    className: list.map(name => `aw-${name}`).join(' '),
    style: Object.fromEntries([
      ...list.map(name => [pairs[name][0], pairs[name][1]]),
      ...Object.entries(style),
    ]),
  }
}

export const lamp = { fill: '#f6b13c', ink: '#1d1503' }

export const font =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

const css = { backgroundColor: 'background-color', borderColor: 'border-color', color: 'color' }
const rules = (before: string) =>
  Object.entries(pairs)
    .map(([name, [property, , dark]]) => `${before}.aw-${name}{${css[property]}:${dark} !important}`)
    .join('')

/** `[data-ogsc]` is what the Outlook apps set on a dark screen. */
export const darkRules = `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rules('')}}${rules('[data-ogsc] ')}@media (max-width:480px){.aw-pad{padding:24px 20px 12px !important}}`
