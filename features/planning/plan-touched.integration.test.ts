import { expect, it } from 'vitest'
import { asSystem } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { touched } from '@/db/schema/touched'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planTouched } from './plan-due'

useTestDatabase()
const now = new Date('2026-11-24T18:00:00Z')

it('whose desk cannot be planned holds up nobody else: the round goes on, and theirs comes again', async () => {
  const people = [await seedInterview([]), await seedInterview([]), await seedInterview([])]
  const [, broken] = people
  await broken?.as(tx => tx.update(settings).set({ zone: 'Nowhere' }))
  await planTouched(now)
  const waiting = () =>
    asSystem('test', async tx => [...new Set((await tx.select().from(touched)).map(({ userId }) => userId))])
  expect(await waiting()).toEqual([broken?.userId])
  await broken?.as(tx => tx.update(settings).set({ zone: 'Europe/London' }))
  await planTouched(now)
  expect(await waiting()).toEqual([])
})
