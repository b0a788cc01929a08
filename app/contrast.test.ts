import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
)

function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string) {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['ground', 'paper', 'sunken', 'glow']
const text: Record<string, string[]> = {
  ink: [...grounds, 'lamp-soft', 'dusk-soft', 'leaf-soft'],
  'ink-soft': grounds,
  'ink-faint': grounds,
  act: ['ground', 'paper', 'glow'],
  'on-act': ['act', 'act-strong'],
  'on-lamp': ['lamp'],
  'lamp-ink': ['ground', 'paper', 'lamp-soft'],
  dusk: ['ground', 'paper', 'dusk-soft'],
  leaf: ['ground', 'paper', 'leaf-soft'],
  ground: ['ink'],
}
// What is not text but must be seen: outlines of controls and of the focus (WCAG 1.4.11).
const seen: Record<string, string[]> = {
  edge: ['ground', 'paper', 'sunken', 'track'],
  focus: grounds,
  act: ['ground', 'paper'],
}

describe.each(['light', 'dark'] as const)('the %s theme', theme => {
  const value = (name: string) => tokens.get(name)?.[theme] ?? expect.fail(`no token --${name}`)
  const pairs = (table: Record<string, string[]>) =>
    Object.entries(table).flatMap(([front, backs]) => backs.map(back => [front, back] as const))

  test.each(pairs(text))('%s can be read on %s', (front, back) => {
    expect(contrast(value(front), value(back))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(seen))('%s stands out from %s', (front, back) => {
    expect(contrast(value(front), value(back))).toBeGreaterThanOrEqual(3)
  })
})
