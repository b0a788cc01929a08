import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { tokens } from '@/db/schema/tokens'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { updateInterview } from '@/features/interviews/mutations'
import { purge } from '@/features/own-data/purge'
import { limits } from '@/features/rate-limits/consume'
import { answerFeed } from './answer-feed'
import { feedEntries } from './feed-entries'
import { closeFeed, getFeedPath, openFeed } from './feed-link'
import { cancelledDays, getShown, listMessages, loadFeed } from './queries'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const now = new Date('2026-11-24T18:00:00Z')
const appUrl = 'https://afterword.example'
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

let my: Awaited<ReturnType<typeof seedInterview>>
let asked = 0
const open = async () => {
  await asUser(my.userId, tx => openFeed(tx, my.userId, now))
  return tokenNow()
}
const tokenNow = async () =>
  (await asUser(my.userId, tx => getFeedPath(tx, my.userId)))?.split('/').at(-1) ?? 'x'.repeat(43)
const ask = (token: string, known: string | null = null, at = now) =>
  answerFeed(token, { known, source: `198.51.100.${++asked}`, appUrl, now: at })
const read = async (token: string, at = now) => (await ask(token, null, at)).text()

beforeEach(async () => {
  my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
})

it('opens to its address alone, with or without the ending, and to none that is over', async () => {
  const first = await open()
  expect(first).toMatch(/^[\w-]{43}\.ics$/)
  expect(await read(first)).toContain(`UID:interview-${my.interviewId}@afterword`)
  expect((await ask(first.replace('.ics', ''))).status).toBe(200)
  const second = await open()
  const gone = await Promise.all(['x'.repeat(43), first].map(async token => ask(token)))
  expect(gone.map(answer => answer.status)).toEqual([404, 404])
  expect((await ask(second)).status).toBe(200)
  await asUser(my.userId, tx => closeFeed(tx, now))
  expect((await ask(second)).status).toBe(404)
  await purge(later(60 * 24 * 400))
  const third = await open()
  expect([first, second], 'none ever comes again').not.toContain(third)
})

it('keeps nothing but a hash of it', async () => {
  const token = (await open()).replace('.ics', '')
  const rows = await asSystem('test', tx => tx.select().from(tokens).where(eq(tokens.userId, my.userId)))
  expect(JSON.stringify(rows)).not.toContain(token)
})

it('answers 304 to whoever has seen it, and anew once something changed', async () => {
  const token = await open()
  const answer = await ask(token)
  const tag = answer.headers.get('etag') ?? ''
  expect(answer.headers.get('cache-control')).toContain('private')
  const again = await ask(token, `"other", W/${tag}`, later(1))
  expect([again.status, await again.text()]).toEqual([304, ''])
  await my.as(tx => tx.update(pipelines).set({ company: 'Southlight' }))
  const changed = await ask(token, tag)
  expect(changed.status).toBe(200)
  expect(await changed.text()).toContain('Southlight')
})

it('shows a cancelled interview as such for a while, and a deleted one not at all', async () => {
  const token = await open()
  await my.as(tx => tx.update(interviews).set({ state: 'cancelled', cancelledAt: now }))
  expect(await read(token)).toContain('STATUS:CANCELLED')
  const after = later((cancelledDays + 1) * 24 * 60)
  expect(await read(token, after)).not.toContain('UID:interview-')
  await my.as(tx => tx.update(interviews).set({ state: 'scheduled', deletedAt: now }))
  expect(await read(token)).not.toContain('UID:interview-')
})

it('shows a promised day until it is kept, and no date of a process that has ended', async () => {
  const token = await open()
  await my.as(tx =>
    tx.insert(nextSteps).values({
      ...{ userId: my.userId, interviewId: my.interviewId, fact: 'decision_date', state: 'answered' },
      answerDate: '2026-12-04',
    }),
  )
  expect(await read(token)).toContain('DTSTART;VALUE=DATE:20261204')
  await my.as(tx => tx.update(nextSteps).set({ keptOn: '2026-12-02' }))
  expect(await read(token)).not.toContain('UID:promise-')
  await my.as(tx => tx.update(nextSteps).set({ keptOn: null }))
  await my.as(tx => tx.update(pipelines).set({ stage: 'rejected' }))
  expect(await read(token)).not.toContain('UID:promise-')
})

it('leaves out names when asked to', async () => {
  const token = await open()
  expect(await read(token)).toContain('Northlight')
  await my.as(tx => tx.update(settings).set({ calendarHidesNames: true, calendarChangedAt: later(5) }))
  expect(await read(token)).not.toMatch(/Northlight|Ana/)
})

it('is shut for whoever asks without end, and for nobody else', async () => {
  const token = await open()
  for (let i = 0; i < limits.feed.points; i++) await ask(token)
  const answer = await ask(token)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600'])
  const source = '203.0.113.9'
  for (let i = 0; i < limits.feedSource.points; i++)
    await answerFeed('x'.repeat(43), { known: null, source, appUrl, now })
  expect((await answerFeed('x'.repeat(43), { known: null, source, appUrl, now })).status).toBe(429)
})

it('shows a message that was put off on the day it is for now', async () => {
  const token = await open()
  const sendAt = new Date('2026-11-25T09:00:00Z')
  const ofUser = { userId: my.userId, pipelineId: my.pipelineId }
  await my.as(tx => tx.insert(drafts).values({ ...ofUser, kind: 'nudge_undated', sendAt }))
  expect(await read(token)).toMatch(/UID:message-/)
  expect(await read(token)).toMatch(/DTSTART[^\r\n]*20261125T04/)
  await my.as(tx => tx.update(drafts).set({ putOffUntil: new Date('2026-11-26T08:00:00Z') }))
  expect(await read(token)).toMatch(/DTSTART[^\r\n]*20261126T03/)
  expect(await read(token)).not.toMatch(/20261125T04/)
})

it('of more than it holds it keeps the soonest that come, then the latest that were', async () => {
  const token = await open()
  const at = (days: number) => {
    const startsAt = new Date(now.getTime() + days * 86_400_000)
    const startWall = startsAt.toISOString().slice(0, 16)
    return { startsAt, startWall, endsAt: new Date(startsAt.getTime() + 3_600_000) }
  }
  await my.as(async tx => {
    const [held] = await tx.select().from(interviews)
    if (!held) throw new Error('no interview')
    const talk = (days: number) => ({ ...held, id: undefined, zone: 'UTC', ...at(days) })
    const days = [
      ...Array.from({ length: 300 }, (_, n) => -n - 1),
      ...Array.from({ length: 300 }, (_, n) => n + 1),
    ]
    await tx.insert(interviews).values(days.map(talk))
    const fact = { userId: my.userId, fact: 'decision_date', state: 'answered' } as const
    const rounds = await tx.select().from(interviews)
    const named = rounds.map(({ id, startWall }) => ({ interviewId: id, answerDate: startWall.slice(0, 10) }))
    await tx.insert(nextSteps).values(named.map(one => ({ ...fact, ...one })))
    const owed = { userId: my.userId, pipelineId: my.pipelineId, receivedOn: '2026-11-01' }
    await tx.insert(offers).values(named.map(({ answerDate }) => ({ ...owed, answerBy: answerDate })))
    const note = { userId: my.userId, pipelineId: my.pipelineId, kind: 'nudge_undated' } as const
    const notes = Array.from({ length: 600 }, (_, n) => ({ ...note, sendAt: later((n - 100) * 60) }))
    await tx.insert(drafts).values(notes)
  })
  const { interviews: talks, promises, deadlines, messages } = await my.as(tx => loadFeed(tx, now))
  const kept = [
    talks.map(({ interview }) => interview.startWall.slice(0, 10)),
    promises.map(({ day }) => day),
    deadlines.map(({ day }) => day),
  ]
  for (const days of kept) {
    expect(days).toHaveLength(500)
    const ordered = days.toSorted()
    // All that come, until 20 September; of those that were the latest.
    expect([ordered[0]?.slice(0, 7), ordered.at(-1)]).toEqual(['2026-05', '2027-09-20'])
  }
  expect(messages).toHaveLength(500)
  expect(messages.filter(({ sendAt }) => sendAt < now)).toHaveLength(0)
  expect(await read(token)).toContain('20270920T')
})

it('shows a talk that was arranged after its process had ended, and none that was planned before', async () => {
  const startWall = '2026-12-03T10:00'
  const startsAt = new Date('2026-12-03T15:00:00Z')
  const ahead = async (createdAt: Date) => {
    const [held] = await my.as(tx => tx.select().from(interviews))
    if (!held) throw new Error('no interview')
    const moment = { startWall, startsAt, endsAt: new Date('2026-12-03T16:00:00Z') }
    return my.as(tx =>
      tx
        .insert(interviews)
        .values({ ...held, id: undefined, ...moment, createdAt })
        .returning(),
    )
  }
  const shown = async () =>
    (await my.as(tx => loadFeed(tx, now))).interviews.map(row => row.interview.startWall)
  const [planned] = await ahead(later(-600))
  await my.as(tx => tx.update(pipelines).set({ stage: 'rejected', endedAt: later(-60) }))
  expect(await shown()).not.toContain(startWall)
  const moved = { id: planned?.id ?? '', kind: 'panel', zone: 'America/New_York', lengthMinutes: 60 } as const
  const [place, url] = [null, null]
  await my.as(tx =>
    updateInterview(tx, { ...moved, place, url, startWall: '2026-12-04T10:00' } as never, later(-10)),
  )
  expect(await shown()).toContain('2026-12-04T10:00')
  // Whoever ends it again has that one in mind, too.
  await my.as(tx => tx.update(pipelines).set({ stage: 'withdrawn', endedAt: later(-5) }))
  expect(await shown()).not.toContain('2026-12-04T10:00')
  await ahead(later(-1))
  expect(await shown()).toContain(startWall)
})

it('says that one gets in touch oneself where one said so', async () => {
  const token = await open()
  const about = { userId: my.userId, interviewId: my.interviewId, state: 'answered' } as const
  await my.as(tx =>
    tx.insert(nextSteps).values([
      { ...about, fact: 'decision_date', answerDate: '2026-12-04' },
      { ...about, fact: 'who_contacts', answerWho: 'me' },
    ]),
  )
  expect(await read(token)).toContain('SUMMARY:Northlight: they decide\\, then get in touch')
})

it('says of one message what it says of all, without names where there are none', async () => {
  const sendAt = new Date('2026-11-25T09:00:00Z')
  const ofUser = { userId: my.userId, pipelineId: my.pipelineId }
  const [note] = await my.as(tx =>
    tx
      .insert(drafts)
      .values({ ...ofUser, kind: 'nudge_undated', sendAt })
      .returning(),
  )
  const none = { interviews: [], promises: [], deadlines: [] }
  for (const calendarHidesNames of [false, true]) {
    await my.as(tx => tx.update(settings).set({ calendarHidesNames, calendarChangedAt: later(5) }))
    const one = await my.as(async tx => ({
      ...{ ...none, ...(await getShown(tx)) },
      messages: await listMessages(tx, eq(drafts.id, note?.id ?? '')),
    }))
    const all = await my.as(tx => loadFeed(tx, now))
    const [entry] = feedEntries(one, appUrl)
    expect(entry?.uid).toBe(`message-${note?.id}@afterword`)
    expect(feedEntries(all, appUrl)).toContainEqual(entry)
    expect(JSON.stringify(entry).includes('Northlight')).toBe(!calendarHidesNames)
  }
  await my.as(tx => tx.update(drafts).set({ state: 'sent', sentAt: now }))
  expect(await my.as(tx => listMessages(tx, eq(drafts.id, note?.id ?? '')))).toEqual([])
})
