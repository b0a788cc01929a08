import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { reflections } from '@/db/schema/reflections'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { quickAdd } from './quick-add'
import { readQuickAdd } from './read-quick-add'

useTestDatabase()
const atTheDoor = new Date('2026-11-24T15:50:00Z')
const again = new Date('2026-11-24T15:52:00Z')
const anHourLater = new Date('2026-11-24T17:05:00Z')

async function seed() {
  const my = await seedInterview([{ name: 'Mira Example', email: 'mira@northlight.example' }])
  const say = (line: string, now: Date) => my.as(tx => quickAdd(tx, my.userId, readQuickAdd(line), now))
  const rounds = () => my.as(tx => tx.select().from(interviews))
  return { my, say, rounds }
}

it('is the interview that had been entered, and whoever else was there joins it', async () => {
  const { my, say, rounds } = await seed()
  const line = 'northlight, Analyst, with Mira and Jon'
  expect(await say(line, atTheDoor)).toEqual({ ok: true, id: my.interviewId })
  expect(await rounds()).toHaveLength(1)
  const names = await my.as(tx => tx.select({ name: contacts.name }).from(contacts))
  expect(names.map(({ name }) => name).toSorted()).toEqual(['Jon', 'Mira Example'])
})

it('is the same one when the line is sent again', async () => {
  const { say, rounds } = await seed()
  const first = await say('Acme, Data engineer, with Tom', atTheDoor)
  expect(first).toMatchObject({ ...(await say('Acme, Data engineer, with Tom', again)) })
  expect(await rounds()).toHaveLength(2)
})

it('is another round when the entered one was long over, or has its minute', async () => {
  const { my, say, rounds } = await seed()
  await say('Northlight, Data Analyst', anHourLater)
  expect(await rounds()).toHaveLength(2)
  const other = await seed()
  await other.my.as(tx =>
    tx.insert(reflections).values({
      userId: other.my.userId,
      interviewId: other.my.interviewId,
      deviceKey: 'phone-0123456789abcdef',
      revision: 1,
      capturedAt: atTheDoor,
    }),
  )
  expect(await other.say('Northlight, Data Analyst', atTheDoor)).not.toEqual({
    ok: true,
    id: other.my.interviewId,
  })
  expect(await my.as(tx => tx.select().from(interviews))).toHaveLength(2)
})
