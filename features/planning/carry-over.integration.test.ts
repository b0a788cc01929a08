import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { and, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase } from '@/db/client'
import { asUser, type Tx } from '@/db/doors'
import { migrateDatabase } from '@/db/migrate'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { createTestDatabase } from '@/e2e/support/database'
import { reopenDraft } from '@/features/drafts/mutations'
import { takeRejectionBack } from '@/features/endings/mutations'
import { takeAnswerBack } from '@/features/offers/answer-offer'
import { change } from './change'
import { planTouched } from './plan-due'

// A database made by the code of before: its state stood in plan keys, in sentences and in equal timestamps. It is
// carried over, and every undo still works. The sample was made by living through the cases with that code.
const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url))
const sample = JSON.parse(readFileSync(join(migrations, 'samples/before-0008.json'), 'utf8')) as {
  names: Record<string, string>
  rows: Record<string, Record<string, unknown>[]>
}
const of = (name: string) => sample.names[name] ?? ''
const userId = of('userId')
const now = new Date('2026-12-07T21:00:00Z')
const my = <T>(fn: (tx: Tx) => Promise<T>) => asUser(userId, fn)
let drop = async () => {}

beforeAll(async () => {
  process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
  const database = await createTestDatabase({ empty: true })
  drop = database.drop
  process.env.DATABASE_URL = database.url
  await migrateUntil(database.ownerUrl, 7)
  await fill(database.superuserUrl)
  await migrateDatabase(database.ownerUrl, 'afterword_app')
  await planTouched(now)
}, 60_000)

afterAll(async () => {
  await closeDatabase()
  await drop()
})

/** The migrations up to this one alone, as a version of before would have run them. */
async function migrateUntil(url: string, last: number): Promise<void> {
  const migrationsFolder = mkdtempSync(join(tmpdir(), 'afterword-before-'))
  cpSync(migrations, migrationsFolder, { recursive: true })
  const journal = join(migrationsFolder, 'meta/_journal.json')
  const kept = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }
  writeFileSync(journal, JSON.stringify({ ...kept, entries: kept.entries.slice(0, last + 1) }))
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await migrate(drizzle(sql), { migrationsFolder })
  await sql.end()
}

async function fill(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  for (const [table, rows] of Object.entries(sample.rows))
    for (const row of rows) {
      const columns = Object.keys(row).join(', ')
      await sql.unsafe(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::text::jsonb)`,
        [JSON.stringify(row)],
      )
    }
  await sql.end()
}

const stageOf = async (name: string) =>
  (
    await my(tx =>
      tx
        .select()
        .from(pipelines)
        .where(eq(pipelines.id, of(name))),
    )
  )[0]?.stage

describe('a database of before', () => {
  it('keeps every row, and knows where each draft came from', async () => {
    const all = await my(tx => tx.select().from(drafts))
    expect(all.length).toBeGreaterThanOrEqual(sample.rows.drafts?.length ?? 0)
    const keyed = all.filter(draft => draft.planKey !== null)
    expect(keyed.filter(draft => draft.origin === 'by_hand')).toEqual([])
    expect(new Set(keyed.map(draft => draft.origin))).toEqual(
      new Set([
        ...['thank_you', 'nudge', 'debrief', 'other_offer', 'recruiter_update', 'rejection_reply'],
        ...['advice', 'referral_ask', 'stay_in_touch', 'in_touch', 'moved_forward', 'ask', 'accept_offer'],
        ...['decline', 'withdraw', 'step_back'],
      ]),
    )
    const [round] = await my(tx =>
      tx
        .select()
        .from(interviews)
        .where(eq(interviews.id, of('joint'))),
    )
    expect(round?.jointNote).toBe(true)
    const [own] = await my(tx => tx.select().from(settings))
    expect(own?.suppressedBy).toBe('unsubscribed')
    const done = await my(tx => tx.select().from(reminders).where(eq(reminders.kind, 'analysis')))
    expect([...new Set(done.map(row => [row.state, row.endReason].join()))]).toEqual(['done,marked_done'])
  })

  it('was planned again without writing anything anew: no second draft, no second mail', async () => {
    const before = new Set(sample.rows.drafts?.map(row => row.id))
    const open = (draft: { state: string; deletedAt: Date | null }) =>
      draft.state === 'open' && !draft.deletedAt
    const fresh = (await my(tx => tx.select().from(drafts))).filter(row => open(row) && !before.has(row.id))
    expect(fresh.map(draft => [draft.origin, draft.kind])).toEqual([])
    const mails = await my(tx => tx.select().from(reminders))
    expect(new Set(mails.map(row => row.planKey)).size).toBe(mails.length)
  })

  it('keeps typed text that was laid aside, and brings it back with what it was for', async () => {
    const theirs = and(eq(drafts.pipelineId, of('edited')), eq(drafts.origin, 'nudge'))
    const note = async () => (await my(tx => tx.select().from(drafts).where(theirs)))[0]
    expect(await note()).toMatchObject({ state: 'skipped', setAside: 'plan', body: 'My own words.' })
    await change(userId, now, tx =>
      tx
        .update(pipelines)
        .set({ stage: 'interviewing', endedAt: null })
        .where(eq(pipelines.id, of('edited'))),
    )
    expect(await note()).toMatchObject({ state: 'open', setAside: null, body: 'My own words.' })
  })

  it('takes a reply back', async () => {
    const heard = async () =>
      (
        await my(tx =>
          tx
            .select()
            .from(pipelines)
            .where(eq(pipelines.id, of('halden'))),
        )
      )[0]?.lastHeardAt
    expect(await heard()).not.toBeNull()
    await change(userId, now, tx => reopenDraft(tx, userId, of('nudge'), now))
    expect(await heard()).toBeNull()
  })

  it('takes a no back, with the mark to stay in touch, although the contact was edited since', async () => {
    await my(tx => tx.update(contacts).set({ jobTitle: 'Head of Data', updatedAt: now }))
    expect(await change(userId, now, tx => takeRejectionBack(tx, userId, of('tidewell'), now))).toBe(true)
    expect(await stageOf('tidewell')).toBe('final')
    const kept = await my(tx => tx.select().from(contacts).where(eq(contacts.isBridge, true)))
    expect(kept).toEqual([])
    const waiting = await my(tx =>
      tx
        .select()
        .from(drafts)
        .where(and(eq(drafts.pipelineId, of('tidewell')), eq(drafts.kind, 'stay_in_touch'))),
    )
    expect(waiting.every(draft => draft.deletedAt !== null)).toBe(true)
  })

  it('takes an accepted offer back: stages, the other offer, and the letters', async () => {
    const [offer] = await my(tx =>
      tx
        .select()
        .from(offers)
        .where(eq(offers.id, of('offerId'))),
    )
    if (!offer) throw new Error('no offer')
    await change(userId, now, tx => takeAnswerBack(tx, userId, offer, now))
    expect(await Promise.all(['offered', 'rival', 'plain'].map(stageOf))).toEqual([
      'offer',
      'offer',
      'interviewing',
    ])
    const states = await my(tx => tx.select({ state: offers.state }).from(offers))
    expect(states.map(({ state }) => state)).toEqual(['open', 'open'])
    const letters = await my(tx =>
      tx
        .select()
        .from(drafts)
        .where(and(eq(drafts.state, 'open'), eq(drafts.origin, 'accept_offer'))),
    )
    expect(letters.every(draft => draft.deletedAt !== null)).toBe(true)
  })

  it('takes a sent withdrawal back', async () => {
    expect(await stageOf('cairn')).toBe('withdrawn')
    await change(userId, now, tx => reopenDraft(tx, userId, of('letter'), now))
    expect(await stageOf('cairn')).toBe('interviewing')
  })
})
