import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter(line => /^\| [A-Z]/.test(line))

it('makes about twenty claims or more', () => expect(rows.length).toBeGreaterThanOrEqual(20))

it.each(rows)('%s', row => {
  const file = /`([^`]+\.(test|spec)\.ts)`/.exec(row)?.[1] ?? row
  expect({ file, there: existsSync(file) }).toEqual({ file, there: true })
  const titles = [...row.matchAll(/“([^”]+)”/g)].map(match => match[1] ?? '')
  expect(titles.length).toBeGreaterThan(0)
  const source = readFileSync(file, 'utf8')
  expect(titles.filter(title => !source.includes(title))).toEqual([])
})
