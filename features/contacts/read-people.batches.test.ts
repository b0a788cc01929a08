import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inLine } from './people-line.cases'
import { readPeople } from './read-people'

const folder = new URL('./batches/', import.meta.url)
const batches = readdirSync(folder).filter(file => file.endsWith('.txt'))

const casesOf = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(/ → ?/))

// "what was typed → who they are", one on a line; docs/reader-proof.md says what each was at its first reading. What was
// wrong then was mended since: nothing of it may come back.
it.each(batches)('people of %s: each is who they are, and a job title never becomes one', file => {
  const wrong = casesOf(file).flatMap(([text = '', right = '']) => {
    const read = inLine(readPeople(text))
    return read === right ? [] : [`${text}: ${read || 'nobody'} for ${right || 'nobody'}`]
  })
  expect(wrong).toEqual([])
})

// Whatever stands beside a name in them, by itself and around another name: somebody's title, and nobody. A department by
// itself may be a mailbox, which gets no letter of its own.
it.each(batches)('the job titles of %s by themselves name nobody', file => {
  const titles = casesOf(file).flatMap(([, right = '']) =>
    [...right.matchAll(/\[([^\]]+)\]/g)].map(([, title = '']) => title),
  )
  expect(titles.length).toBeGreaterThan(10)
  const named = (text: string) =>
    readPeople(text).flatMap(({ name, isMailbox }) => (name === 'Ana Osei' || isMailbox ? [] : [name]))
  const people = titles.flatMap(title =>
    [title, `Ana Osei\n${title}`, `Ana Osei, ${title}`, `Ana Osei (${title})`, `Ana Osei – ${title}`].flatMap(
      text => (named(text).length > 0 ? [`${text.replace('\n', ' | ')}: ${named(text).join(' + ')}`] : []),
    ),
  )
  expect(people).toEqual([])
})
