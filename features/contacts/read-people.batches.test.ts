import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inLine } from './people-line.cases'
import { readPeople } from './read-people'

const folder = new URL('./batches/', import.meta.url)
const batches = readdirSync(folder).filter(file => file.endsWith('.txt'))

// "what was typed → who they are", one on a line; docs/reader-proof.md says what each was at its first reading.
it.each(batches)('people of %s: a job title never becomes one, and nothing is wrong unasked', file => {
  const cases = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(/ → ?/))
  const wrong: string[] = []
  const silent: string[] = []
  for (const [text = '', right = ''] of cases) {
    const people = readPeople(text)
    const read = inLine(people)
    if (read === right) continue
    wrong.push(`${text}: ${read || 'nobody'} for ${right || 'nobody'}`)
    if (people.every(({ ask }) => !ask)) silent.push(wrong.at(-1) ?? '')
  }
  const right = cases.length - wrong.length
  console.info(
    `${right} of ${cases.length} lines of people right (${Math.round((right / cases.length) * 100)} %), ${silent.length} wrong and not asked`,
  )
  if (process.env.SHOW_WRONG)
    console.info(wrong.map(line => `${silent.includes(line) ? '! ' : ''}${line}`).join('\n'))
  expect(right / cases.length).toBeGreaterThanOrEqual(0.9)
  expect(silent.length).toBeLessThanOrEqual(2)
})
