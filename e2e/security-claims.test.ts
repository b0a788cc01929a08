import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('every claim names a test that is there', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter(line => /^\| [A-Z]/.test(line))
  expect(rows.length).toBeGreaterThanOrEqual(20)
  for (const row of rows) {
    const file = /`([^`]+\.(test|spec)\.ts)`/.exec(row)?.[1] ?? row
    expect({ file, there: existsSync(file) }).toEqual({ file, there: true })
  }
})
