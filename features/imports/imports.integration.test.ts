import { and, asc, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { stages } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { imports } from '@/db/schema/imports'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { bringIn, fates, keep, now, planned, search, sheetOf, somebody } from '@/e2e/support/bring-in-a-sheet'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { recordOffer } from '@/features/offers/mutations'
import { forgetPerson } from '@/features/own-data/forget-person'
import { purge } from '@/features/own-data/purge'
import { change } from '@/features/planning/change'
import { planEverything } from '@/features/planning/plan-everything'
import { writeCsv } from '@/lib/csv'
import { mapImport, undoImport } from './mutations'
import { readAnotherWay } from './read-before'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()

describe('a file of processes', () => {
  it('lands where each of them stands, with its dates; a row that means nothing stops no other', async () => {
    const userId = await somebody()
    const id = await bringIn(userId, search)
    expect(await fates(userId, id)).toEqual([
      ...['made', 'made', 'not_applied', 'no_company', 'made', 'same', 'made', 'made'],
    ])
    const made = await asUser(userId, tx => tx.select().from(pipelines).orderBy(asc(pipelines.company)))
    expect(
      made.map(({ company, stage, createdAt, endedAt }) => [
        company,
        stage,
        createdAt.toISOString().slice(0, 10),
        endedAt?.toISOString().slice(0, 10) ?? null,
      ]),
    ).toEqual([
      ['Dovetail', 'offer', '2026-09-01', null],
      ['Harbor', 'rejected', '2026-03-02', '2026-03-02'],
      ['Northlight', 'interviewing', '2026-10-05', null],
      ['Quietly', 'quiet', '2026-01-15', null],
      ['Soon', 'interviewing', '2026-11-20', null],
    ])
    expect(made[2]).toMatchObject({
      interest: 4,
      privateNote: 'They were kind\n\nPlace: Leeds\n\nInterview: 2026-10-20 10:00',
    })
    const talks = await asUser(userId, tx => tx.select().from(interviews))
    expect(talks).toMatchObject([{ startWall: '2026-12-02T14:30', zone: 'Europe/London' }])
  })

  it('takes a moment with its offset as the time of day where the person is', async () => {
    const userId = await somebody()
    await asSystem('test', tx =>
      tx.update(settings).set({ zone: 'America/Los_Angeles' }).where(eq(settings.userId, userId)),
    )
    await bringIn(
      userId,
      `Company,Role,Stage,Interview
Ahead,Engineer,Interview,2026-12-03T01:30:00Z
Over,Engineer,Interview,2026-11-11T01:30:00Z
`,
    )
    const talks = await asUser(userId, tx => tx.select().from(interviews))
    expect(talks).toMatchObject([{ startWall: '2026-12-02T17:30', zone: 'America/Los_Angeles' }])
    const notes = await asUser(userId, tx => tx.select().from(pipelines).orderBy(asc(pipelines.company)))
    expect(notes.map(({ privateNote }) => privateNote)).toEqual([null, 'Interview: 2026-11-10 17:30'])
  })

  it('plans what is ahead, nothing of what is over, and planning it all again changes nothing', async () => {
    const userId = await somebody()
    const old = Array.from({ length: 300 }, (_, i) => [
      ...[`Company ${i}`, 'Engineer', stages[i % stages.length] ?? 'applied'],
      ...['2026-06-01', '2026-06-20 10:00'],
    ])
    await bringIn(userId, writeCsv(['Company', 'Role', 'Stage', 'Applied on', 'Interview'], old))
    const weekly = ['weekly_plan', 'weekly_review', 'search_quiet']
    const before = await asUser(userId, planned)
    expect(before.drafts).toEqual([])
    expect(before.reminders.filter(kind => !weekly.includes(kind))).toEqual([])
    await change(userId, now, tx => planEverything(tx, userId, now))
    expect(await asUser(userId, planned)).toEqual(before)
    const ahead = ['Soon', 'Engineer', 'Interview', '2026-11-20', '2026-12-02 14:30']
    await bringIn(userId, writeCsv(['Company', 'Role', 'Stage', 'Applied on', 'Interview'], [ahead]))
    expect((await asUser(userId, planned)).reminders).toContain('brief_evening')
  })

  it('brought in a second time brings nothing', async () => {
    const userId = await somebody()
    await bringIn(userId, search)
    const again = await bringIn(userId, search)
    expect((await fates(userId, again)).filter(fate => fate === 'made')).toEqual([])
  })

  it('is taken back whole, once, and nothing that was there before', async () => {
    const userId = await somebody()
    await asUser(userId, tx => tx.insert(pipelines).values({ userId, company: 'Mine', role: 'Engineer' }))
    const id = await bringIn(userId, search)
    const here = () => asUser(userId, tx => tx.select().from(pipelines).where(isNull(pipelines.deletedAt)))
    expect(await here()).toHaveLength(6)
    expect(await change(userId, now, tx => undoImport(tx, userId, id, now))).toBe(true)
    expect(await here()).toMatchObject([{ company: 'Mine' }])
    expect((await asUser(userId, planned)).reminders).not.toContain('brief_evening')
    expect(await change(userId, now, tx => undoImport(tx, userId, id, now))).toBe(false)
  })

  it('that is taken back takes what was told of its offer with it', async () => {
    const userId = await somebody()
    const mine = { userId, company: 'Mine', role: 'Engineer', stage: 'final' } as const
    await asUser(userId, tx => tx.insert(pipelines).values(mine))
    const id = await bringIn(userId, 'Company,Role,Stage\nDovetail,Lead,Interviewing\n')
    const [offering] = await asUser(userId, tx =>
      tx.select().from(pipelines).where(eq(pipelines.company, 'Dovetail')),
    )
    const offer = { receivedOn: '2026-11-24', inWriting: 'yes', answerBy: '2026-12-04' } as const
    const terms = { title: null, pay: null, terms: null, startDate: null }
    await change(userId, now, tx =>
      recordOffer(tx, userId, { pipelineId: offering?.id ?? '', ...offer, ...terms }, now),
    )
    const told = () =>
      asUser(userId, tx =>
        tx
          .select()
          .from(drafts)
          .where(and(eq(drafts.kind, 'other_offer'), eq(drafts.state, 'open'), isNull(drafts.deletedAt))),
      )
    expect(await told()).toHaveLength(1)
    await change(userId, now, tx => undoImport(tx, userId, id, now))
    expect(await told()).toEqual([])
  })

  it('has people with their titles, and nobody who is called by one', async () => {
    const id = await somebody()
    await bringIn(
      id,
      'Company,Role,Contact\nNorthlight,Analyst,Ana Ruiz (Recruiter)\nAcme,Lead,"Priya S., Eng Manager; Tom (HR)"\nHalden,PM,Jo Marsh',
    )
    const here = await asUser(id, tx =>
      tx
        .select({ name: contacts.name, jobTitle: contacts.jobTitle, kind: contacts.kind })
        .from(contacts)
        .orderBy(asc(contacts.name)),
    )
    expect(here).toEqual([
      { name: 'Ana Ruiz', jobTitle: 'Recruiter', kind: 'in_house_recruiter' },
      { name: 'Jo Marsh', jobTitle: null, kind: 'other' },
      { name: 'Priya S.', jobTitle: 'Eng Manager', kind: 'other' },
    ])
    const notes = await asUser(id, tx =>
      tx.select({ note: pipelines.privateNote }).from(pipelines).where(eq(pipelines.company, 'Acme')),
    )
    expect(notes).toEqual([{ note: 'Also: Tom (HR)' }])
  })

  it('whose columns are called anything is read by hand', async () => {
    const userId = await somebody()
    const sheet = await sheetOf('wo,was,x\nNorthlight,Engineer,1\nHarbor,Lead,2\n')
    const id = await keep(userId, sheet)
    expect(await fates(userId, id)).toEqual(['no_company', 'no_company'])
    const columns = ['company', 'role', null] as const
    const asked = { id, kind: 'processes' as const, dayFirst: 'yes' as const, columns: [...columns] }
    const { how, meant } = await readAnotherWay(asked, { id: userId })
    if (typeof meant === 'string') throw new Error(meant)
    await change(userId, now, tx => mapImport(tx, { id, how, meant }))
    expect(await fates(userId, id)).toEqual(['waiting', 'waiting'])
  })
})

describe('LinkedIn’s connections', () => {
  const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Osei,https://www.linkedin.com/in/ana-osei,,Northlight,Lead,12 Mar 2021
Ben,Roth,https://www.linkedin.com/in/ben-roth,ben@harbor.example,Harbor,Analyst,03 Feb 2020
,,,,,,
`
  it('become people, and whoever is known stays as they are', async () => {
    const userId = await somebody()
    await asUser(userId, tx =>
      tx.insert(contacts).values({ userId, name: 'Benjamin Roth', email: 'ben@harbor.example' }),
    )
    const id = await bringIn(userId, connections)
    expect(await fates(userId, id)).toEqual(['made', 'same'])
    const ana = await asUser(userId, tx => tx.select().from(contacts).where(eq(contacts.name, 'Ana Osei')))
    expect(ana).toMatchObject([
      { company: 'Northlight', jobTitle: 'Lead', linkedinUrl: 'https://www.linkedin.com/in/ana-osei' },
    ])
    expect(ana[0]?.linkedinConnectedAt?.toISOString()).toContain('2021-03-12')
  })
})

it('whoever asks to be forgotten goes from files that wait, and files go by their age', async () => {
  const userId = await somebody()
  const sheet = await sheetOf('Name,Email\nAna Osei,ANA@northlight.example\nBen Roth,ben@harbor.example\n')
  const id = await keep(userId, sheet)
  await forgetPerson('ana@northlight.example', now)
  expect(await fates(userId, id)).toHaveLength(1)
  await purge(new Date(now.getTime() + 31 * 86_400_000))
  expect(await asUser(userId, tx => tx.select().from(imports))).toEqual([])
})
