import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { tokens } from '@/db/schema/tokens'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { purge } from '@/features/own-data/purge'
import { limits } from '@/features/rate-limits/consume'
import { answerFeed } from './answer-feed'
import { closeFeed, getFeedPath, openFeed } from './feed-link'
import { cancelledDays } from './queries'

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
