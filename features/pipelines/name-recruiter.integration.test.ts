import { describe, expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { nameRecruiter } from './name-recruiter'

useTestDatabase()
const now = new Date('2026-11-25T15:00:00Z')
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const
const typed = {
  company: 'Northlight',
  recruiterId: null,
  recruiterName: 'Priya Nair',
  recruiterEmail: 'priya@agency.example',
}

describe('the recruiter named with a process', () => {
  it('joins the people once, of the agency or of the house', async () => {
    const my = await seedInterview([ana])
    const name = (
      over: Partial<Omit<typeof typed, 'recruiterEmail'>> & { recruiterEmail?: string | null } & {
        source: 'agency' | 'in_house' | 'direct'
      },
    ) => my.as(tx => nameRecruiter(tx, my.userId, { ...typed, ...over }, now))
    const priya = await name({ source: 'agency' })
    expect(await name({ source: 'agency' })).toBe(priya)
    expect(await name({ source: 'agency', recruiterName: 'P. Nair' })).toBe(priya)
    const tom = await name({ source: 'in_house', recruiterName: 'Tom Reed', recruiterEmail: null })
    const people = await my.as(tx => tx.select().from(contacts))
    expect(people.find(({ id }) => id === priya)).toMatchObject({
      kind: 'agency_recruiter',
      company: null,
      email: 'priya@agency.example',
    })
    expect(people.find(({ id }) => id === tom)).toMatchObject({
      kind: 'in_house_recruiter',
      company: 'Northlight',
    })
    expect(people).toHaveLength(3)
  })

  it('is whoever was chosen when no name is typed, or nobody stands in between', async () => {
    const my = await seedInterview([ana])
    const chosen = { ...typed, recruiterId: my.id('Ana Osei') }
    const kept = await my.as(tx => nameRecruiter(tx, my.userId, { ...chosen, source: 'direct' }, now))
    expect(kept).toBe(my.id('Ana Osei'))
    expect(await my.as(tx => tx.select().from(contacts))).toHaveLength(1)
  })
})
