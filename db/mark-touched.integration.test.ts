import { eq, type SQL, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newUser, type Seeded, seedEveryTable } from '@/e2e/support/seed-every-table'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { asSystem, asUser } from './doors'
import { drafts } from './schema/drafts'
import { touched } from './schema/touched'
import { users } from './schema/users'

useTestDatabase()
let me = ''
let ids: Seeded['ids'] = {}
beforeAll(async () => {
  me = await newUser('marks@example.com')
  ids = (await seedEveryTable(me, 'mark', new Date('2026-11-24T10:00:00Z'))).ids
})
beforeEach(() => asSystem('test', tx => tx.delete(touched)))

const marks = async () =>
  (await asUser(me, tx => tx.select().from(touched))).map(({ thing, thingId }) => [thing, thingId])
const change = (statement: SQL) => asUser(me, tx => tx.execute(statement))

describe('a change of what is planned from marks itself', () => {
  it.each<[what: string, statement: SQL, thing: 'desk' | 'process' | 'person']>([
    ['the clock of the person', sql`update settings set zone = 'Asia/Tokyo'`, 'desk'],
    ['a version of a template', sql`update draft_templates set body = 'Mine'`, 'desk'],
    ['an offer', sql`update offers set answer_by = '2026-12-04'`, 'desk'],
    ['a stage', sql`update pipelines set stage = 'final'`, 'process'],
    ['the time of an interview', sql`update interviews set length_minutes = 30`, 'process'],
    ['what one of them said', sql`update interview_people set note_for_them = 'the napkin'`, 'process'],
    ['a fact', sql`update next_steps set answer_text = 'by Friday'`, 'process'],
    ['the minute', sql`update reflections set went_well = 'the start'`, 'process'],
    ['a question that was asked', sql`update questions set text = 'Why us?'`, 'process'],
    ['a message', sql`update drafts set state = 'sent'`, 'process'],
    ['a message to somebody', sql`update drafts set pipeline_id = null`, 'person'],
    ['an address', sql`update contacts set email = 'ana@example.com'`, 'person'],
    ['a page for a recruiter', sql`update share_links set revoked_at = '2026-12-01'`, 'person'],
  ])('%s', async (_what, statement, thing) => {
    await change(statement)
    const id = { desk: null, process: ids.pipelines, person: ids.contacts }[thing]
    expect(await marks()).toContainEqual([thing, id])
    await asSystem('test', tx => tx.delete(touched))
    await change(statement)
    expect(await marks(), 'and nothing when it is said again').toEqual([])
  })

  it('a message to nobody yet', async () => {
    await asUser(me, tx => tx.insert(drafts).values({ userId: me, kind: 'debrief' }))
    expect(await marks()).toEqual([['desk', null]])
  })
})

it('a stage is the business of all the others where the process has an open offer, and of nobody else’s', async () => {
  const move = (stage: string) => change(sql`update pipelines set stage = ${stage}`)
  await change(sql`update offers set state = 'open', deleted_at = null`)
  await asSystem('test', tx => tx.delete(touched))
  await move('withdrawn')
  expect(await marks()).toContainEqual(['desk', null])
  await change(sql`update offers set state = 'declined'`)
  await asSystem('test', tx => tx.delete(touched))
  await move('declined')
  expect(await marks()).toEqual([['process', ids.pipelines]])
})

it.each<[what: string, statement: SQL]>([
  ['what is for oneself alone', sql`update interview_people set note_for_me = 'tired'`],
  ['the text of a message', sql`update drafts set body = 'Dear Ana', version = version + 1`],
  ['a private note', sql`update contacts set private_note = 'viola'`],
  ['how a calendar shows', sql`update settings set calendar_hides_names = not calendar_hides_names`],
  ['a reminder', sql`update reminders set why = 'Because.'`],
])('%s marks nothing', async (_what, statement) => {
  await change(statement)
  expect(await marks()).toEqual([])
})

it('what the planner writes marks nothing', async () => {
  await asUser(me, async tx => {
    await tx.execute(sql`select set_config('app.planning', 'on', true)`)
    await tx.execute(sql`update pipelines set stage = 'quiet'`)
  })
  expect(await marks()).toEqual([])
})

it('what goes along with a process that is deleted for good, or with an account, marks nothing', async () => {
  const other = await newUser('leaves@example.com')
  await seedEveryTable(other, 'other', new Date('2026-11-24T10:00:00Z'))
  await asSystem('test', tx => tx.delete(touched))
  const process = sql`delete from pipelines where user_id = ${other} returning id`
  const [gone] = await asSystem('test', tx => tx.execute<{ id: string }>(process))
  const left = await asSystem('test', tx => tx.select().from(touched))
  expect(new Set(left.map(({ thingId }) => thingId))).toEqual(new Set([gone?.id]))
  await asSystem('test', tx => tx.delete(users).where(eq(users.id, other)))
  expect(await asSystem('test', tx => tx.select().from(touched).where(eq(touched.userId, other)))).toEqual([])
})
