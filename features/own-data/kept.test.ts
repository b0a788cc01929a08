import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hadTheirTime } from './kept'

it('is told in full by docs/kept.md', () => {
  const told = readFileSync('docs/kept.md', 'utf8')
    .match(/^\| [^|]+ \|/gm)
    ?.map(cell => cell.slice(2, -2))
  expect(told?.slice(3).sort()).toEqual(Object.keys(hadTheirTime).sort())
})
