import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { readPeople } from '@/features/contacts/read-people'
import { addInvitationsInput, addPeopleInput, quickAddInput } from '../schema'
import { readLineApart, readPeopleApart, unreadTyped } from './read-typed'

const patient = 30_000
// The dearest known: nineteen of them take about a second.
const slow = 'aA, '.repeat(1200)
const id = '6f1c1a0e-9c1b-4f7e-8a53-0d5a3b1f2c4d'

it('reads people and one line as they would be read here', async () => {
  expect(await readPeopleApart(['Ana Osei (Head of Data), Jon', ' '], patient)).toMatchObject([
    [{ name: 'Ana Osei', jobTitle: 'Head of Data' }, { name: 'Jon' }],
    [],
  ])
  expect(await readLineApart('Acme, Data engineer, with Mira and Jon', patient)).toMatchObject({
    ...{ company: 'Acme', role: 'Data engineer' },
    people: [{ name: 'Mira' }, { name: 'Jon' }],
  })
  expect(await readLineApart('just now', patient)).toBeDefined()
})

it('a text that takes long is read in time or ended with a word for whoever sent it, and costs nobody else anything', async () => {
  const event = {
    ...{ company: 'Acme', role: 'Planner', kind: 'panel', date: '2026-12-15', time: '10:00' },
    ...{ zone: 'Europe/London', lengthMinutes: '45', place: '', url: '', pipelineId: '', people: slow },
  }
  const events = JSON.stringify(Array.from({ length: 19 }, () => event))
  const before = performance.now()
  readPeople(slow)
  const oneHere = performance.now() - before
  await readPeopleApart(['Ana'], patient)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const hostile = addInvitationsInput.safeParseAsync({ events })
  const others = await Promise.all([
    readPeopleApart(['Ana Osei'], patient),
    readLineApart('Acme, Data engineer, with Mira', patient),
  ])
  const told = await hostile
  delay.disable()
  expect(others).toMatchObject([[[{ name: 'Ana Osei' }]], { company: 'Acme' }])
  // On a quick machine it is read within the second.
  if (!told.success) expect(told.error.issues).toMatchObject([{ message: unreadTyped['too-complex'] }])
  // Read on this thread, all nineteen would hold it for as long as they take, however busy the machine is.
  expect(delay.max / 1e6).toBeLessThan((19 * oneHere) / 2)
  expect(await readPeopleApart([slow], 1)).toBe('too-complex')
})

it('what is too long is refused by its length, before anybody reads it', async () => {
  const people = await addPeopleInput.safeParseAsync({ id, people: 'A, '.repeat(2000) })
  expect(people.error?.issues).toMatchObject([
    { path: ['people'], message: 'At most 5,000 characters, please.' },
  ])
  const line = await quickAddInput.safeParseAsync({ text: 'A '.repeat(200) })
  expect(line.error?.issues).toMatchObject([{ path: ['text'], message: 'At most 300 characters, please.' }])
})

it('whom the line names is who was chosen below it: another, or nobody', async () => {
  const text = 'Acme, Planner, with Osei, Kwabena'
  const named = async (people?: string) =>
    (await quickAddInput.parseAsync({ text, ...(people !== undefined && { people }) })).said?.people.map(
      ({ name }) => name,
    )
  expect(await named()).toEqual(['Osei', 'Kwabena'])
  expect(await named('Kwabena Osei')).toEqual(['Kwabena Osei'])
  expect(await named('')).toEqual([])
})
