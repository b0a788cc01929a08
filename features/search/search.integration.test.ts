import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { asUser } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { seedInterview } from '@/e2e/support/seed-interview'
import { seedMany } from '@/e2e/support/seed-many'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import type { FoundKind } from './kinds'
import type { Piece } from './mark-words'
import { search } from './search'

const held = useTestDatabase()
const now = new Date('2026-11-28T12:00:00Z')
let robin: Awaited<ReturnType<typeof seedOne>>
let casey: Awaited<ReturnType<typeof seedOne>>

const textOf = (pieces: readonly Piece[] | null) => pieces?.map(([text]) => text).join('') ?? ''
const hitsOf = (pieces: readonly Piece[] | null) => pieces?.filter(([, isHit]) => isHit).map(([text]) => text)

async function seedOne(company: string, person: string) {
  const seeded = await seedInterview(
    [{ name: person, company, jobTitle: 'Leiterin der Schleuse', noteForMe: 'keeps bees on the roof' }],
    { pipeline: { company, role: 'Entwickler für Brücken', privateNote: 'Büro in der Hauptstraße 5' } },
  )
  const { userId, pipelineId, interviewId } = seeded
  await seeded.as(async tx => {
    await tx.insert(reflections).values({
      userId,
      interviewId,
      deviceKey: 'one',
      wentWell: 'the salary was named early',
      capturedAt: now,
    })
    await tx.insert(questions).values({
      userId,
      pipelineId,
      direction: 'asked_of_me',
      text: 'How do you estimate?',
      answer: 'By halves',
    })
    await tx.insert(drafts).values({
      userId,
      pipelineId,
      contactId: seeded.id(person),
      kind: 'nudge_undated',
      subject: 'The aqueduct',
      body: 'How does the aqueduct come along, {name}?',
    })
  })
  return seeded
}

beforeAll(async () => {
  robin = await seedOne('Müller & Söhne', 'José Ångström')
  casey = await seedOne('トヨタ自動車', '田中太郎')
  await casey.as(tx =>
    tx.insert(contacts).values({ userId: casey.userId, name: 'Gilda Google', company: 'Google' }),
  )
})

/** 'kind: title', as one person sees it. */
async function found(who: { userId: string }, typed: string, only?: FoundKind[]) {
  const finds = await asUser(who.userId, tx => search(tx, typed, { each: 5, now, ...(only && { only }) }))
  return finds.groups.flatMap(({ kind, items }) => items.map(({ title }) => `${kind}: ${textOf(title)}`))
}

describe('finds', () => {
  it.each([
    ['muller', 'process: Müller & Söhne, Entwickler für Brücken'],
    ['MÜLLER', 'process: Müller & Söhne, Entwickler für Brücken'],
    ['Mull', 'process: Müller & Söhne, Entwickler für Brücken'],
    ['brucken soehne', null],
    ['brucken sohne', 'process: Müller & Söhne, Entwickler für Brücken'],
    ['hauptstrasse', 'process: Müller & Söhne, Entwickler für Brücken'],
    ['Hauptstraße', 'process: Müller & Söhne, Entwickler für Brücken'],
    ['jose', 'person: José Ångström'],
    ['angstrom schleuse', 'person: José Ångström'],
    ['schleuse angstrom', 'person: José Ångström'],
    ['panel', 'interview: Panel, Müller & Söhne'],
    ['salary', 'note: Your reflection'],
    ['bees', 'note: Your note about José Ångström'],
    ['estimate', 'question: How do you estimate?'],
    ['halves', 'question: How do you estimate?'],
    ['aqueduct', 'message: José Ångström: first nudge, no date given'],
    ['jose nudge', 'message: José Ångström: first nudge, no date given'],
    ['salary muller', 'note: Your reflection'],
    ['%', null],
    ['_', null],
    ["'; drop table drafts", null],
  ])('%s: %s', async (typed, wanted) => {
    const all = await found(robin, typed)
    if (wanted) expect(all).toContain(wanted)
    else expect(all).toEqual([])
  })

  it.each([
    ['Gogle', 'person: Gilda Google'],
    ['Googel', 'person: Gilda Google'],
    ['自動', 'process: トヨタ自動車, Entwickler für Brücken'],
    ['トヨタ', 'process: トヨタ自動車, Entwickler für Brücken'],
    ['太郎', 'person: 田中太郎'],
  ])('%s: %s', async (typed, wanted) => expect(await found(casey, typed)).toContain(wanted))

  it('by a slip of the fingers, and says that it was one', async () => {
    for (const typed of ['Mueller', 'Mlüler', 'Angstorm', 'entwikler'])
      expect(await found(robin, typed), typed).not.toEqual([])
    const near = await asUser(casey.userId, tx => search(tx, 'gogle', { each: 5, now }))
    expect(near.isNear).toBe(true)
    const exact = await asUser(casey.userId, tx => search(tx, 'google', { each: 5, now }))
    expect(exact.isNear).toBe(false)
    expect(await found(robin, 'zzzzqqqq')).toEqual([])
  })

  it('and shows where the words stand, and what it belongs to', async () => {
    const { groups } = await robin.as(tx => search(tx, 'strasse muller', { each: 5, now }))
    const [process_] = groups[0]?.items ?? []
    expect(process_?.href).toBe(`/pipelines/${robin.pipelineId}`)
    expect(hitsOf(process_?.title ?? null)).toEqual(['Müller'])
    expect(hitsOf(process_?.excerpt ?? null)).toEqual(['straße'])
    const notes = await robin.as(tx => search(tx, 'salary', { each: 5, only: ['note'], now }))
    expect(textOf(notes.groups[0]?.items[0]?.where ?? null)).toBe('Müller & Söhne · Panel · Tue 24 November')
  })

  it('nothing that was deleted, merged or forgotten', async () => {
    const gone = await seedOne('Vanished & Co', 'Vera Vanished')
    expect((await found(gone, 'vanished')).length).toBeGreaterThan(4)
    await gone.as(async tx => {
      await tx.update(contacts).set({ deletedAt: now })
      await tx.execute(sql`update pipelines set deleted_at = ${now.toISOString()}`)
    })
    expect(await found(gone, 'vanished')).toEqual([])
    expect(await found(gone, 'vanishd')).toEqual([])
  })
})

it('of nobody but oneself, whatever is typed', async () => {
  for (const typed of ['トヨタ', '田中', 'google', 'gogle']) expect(await found(robin, typed)).toEqual([])
  for (const typed of ['muller', 'jose', 'angstrom', 'sohne']) expect(await found(casey, typed)).toEqual([])
  for (const typed of ['bees', 'salary', 'aqueduct', 'estimate']) {
    const ids = async (who: typeof robin) =>
      (await who.as(tx => search(tx, typed, { each: 5, now }))).groups.flatMap(({ items }) =>
        items.map(({ id }) => id),
      )
    const [mine, theirs] = [await ids(robin), await ids(casey)]
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.filter(id => theirs.includes(id))).toEqual([])
  }
})

it('answers while typing, over five thousand rows of one account among others', {
  timeout: 120_000,
}, async () => {
  const many = await seedInterview([])
  await seedMany(held.current, many.userId, 190, now)
  const [count] = await many.as(tx =>
    tx.execute<{ rows: number }>(sql`select (select count(*) from pipelines) + (select count(*) from contacts)
      + (select count(*) from interviews) + (select count(*) from reflections) + (select count(*) from interview_people)
      + (select count(*) from questions) + (select count(*) from drafts) as rows`),
  )
  const typed = [
    'n',
    'nor',
    'northlight',
    'northlight 31',
    'archive night',
    'mira lind',
    'nrothlight',
    'brightwatr rail',
  ]
  const took: number[] = []
  for (let round = 0; round < 4; round++)
    for (const one of typed) {
      const began = performance.now()
      const { groups } = await many.as(tx => search(tx, one, { each: 5, now }))
      if (round > 0) took.push(performance.now() - began)
      expect(groups.length, one).toBeGreaterThan(0)
    }
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(took.length * share)]?.toFixed(0)
  console.log(`Search over ${count?.rows} rows: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms.`)
  // Found by their owner first, then read through: the text is no condition that an index could be asked for.
  const plan = await many.as(async tx => {
    await tx.execute(sql`set local enable_seqscan = off`)
    await tx.execute(sql`set local enable_bitmapscan = off`)
    return tx.execute(sql`explain select id from drafts where strpos(fold_words(body), 'archive') > 0`)
  })
  const lines = plan.map(row => String(Object.values(row)[0]))
  expect(lines.find(line => line.includes('Index Cond'))).toMatch(/user_id = /)
  expect(lines.find(line => line.includes('Filter'))).toMatch(/strpos/)
})
