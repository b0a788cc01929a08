import { expect, it } from 'vitest'
import { acts, ways } from './acts'
import { choiceLines, menuGroups } from './menu-groups'
import type { Finds } from './search'

const nothing: Finds = { groups: [], isNear: false }
const one: Finds = {
  isNear: false,
  groups: [
    {
      kind: 'person',
      hasMore: false,
      items: [
        { id: '4', href: '/people/4', title: [['Ana', true]], where: [['Northlight', false]], excerpt: null },
      ],
    },
  ],
}
const titles = (groups: ReturnType<typeof menuGroups>) =>
  groups.map(({ title, lines }) => `${title} ${lines.length}`)

it('offers everything while nothing is typed', () => {
  expect(titles(menuGroups('', [], nothing))).toEqual([`Do ${acts.length}`, `Go to ${ways.length}`])
})

it('shows its own first, then what was found, and a way to all of it', () => {
  expect(titles(menuGroups('people', ['people'], one))).toEqual(['Go to 2', 'People 1', 'Everything 1'])
  expect(titles(menuGroups('zzz', ['zzz'], nothing))).toEqual(['Everything 1'])
  const all = menuGroups('a&b', ['a&b'], nothing).at(-1)?.lines[0]
  expect(all?.command.href).toBe('/search?q=a%26b')
})

it('every line has a key of its own', () => {
  for (const groups of [menuGroups('', [], nothing), menuGroups('an', ['an'], one)]) {
    const keys = groups.flatMap(({ lines }) => lines.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
  }
})

it('a choice takes its place in the address', () => {
  const [group] = choiceLines({ href: '/pipelines/:id#heard' }, ['north'], [{ id: '7', label: 'Northlight' }])
  expect(group?.lines[0]?.command.href).toBe('/pipelines/7#heard')
})
