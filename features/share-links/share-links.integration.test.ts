import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSystem } from '@/db/doors'
import { type ShareField, shareFields } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { shareLinks } from '@/db/schema/share-links'
import { users } from '@/db/schema/users'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import {
  createShareLink,
  extendShareLink,
  freezeShareLink,
  revokeShareLink,
  rotateShareLink,
} from './mutations'
import { lookAtLink, openShareLink } from './open-link'
import { planShareLink } from './plan-link'
import { chooseRecruiter } from './recruiter'
import { newShareLinkInput } from './schema'
import { ownerOf, showLink } from './shown-link'

useTestDatabase()
beforeAll(() => {
  process.env.AUTH_SECRET ??= 'a secret for tests, long enough for them'
})

const now = new Date('2026-11-24T18:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

type Seeded = Awaited<ReturnType<typeof seedInterview>>

/** Robin, with Northlight through Alex at an agency, and Umbra, which came otherwise. */
async function seed() {
  const robin = await seedInterview([{ name: 'Ines Canary', email: 'canary@northlight.example' }], {
    pipeline: { stage: 'final', interest: 4, privateNote: 'canary' },
  })
  const alex = await robin.as(tx =>
    chooseRecruiter(
      tx,
      robin.userId,
      { recruiterId: null, name: 'Alex Reed', kind: 'agency_recruiter', pipelineId: robin.pipelineId },
      now,
    ),
  )
  const umbra = await robin.as(async tx => {
    const [row] = await tx
      .insert(pipelines)
      .values({ userId: robin.userId, company: 'Umbra canary', role: 'canary', stage: 'final', interest: 5 })
      .returning()
    const [round] = await tx
      .insert(interviews)
      .values({
        userId: robin.userId,
        pipelineId: row?.id ?? '',
        startWall: '2026-11-23T10:00',
        zone: 'America/New_York',
        startsAt: new Date('2026-11-23T15:00:00Z'),
        endsAt: new Date('2026-11-23T16:00:00Z'),
        tzdbVersion: 'test',
        place: 'canary',
      })
      .returning()
    for (const interviewId of [round?.id ?? '', robin.interviewId])
      await tx.insert(nextSteps).values(
        (['decision_date', 'what_next', 'whom_to_ask'] as const).map(fact => ({
          userId: robin.userId,
          interviewId,
          fact,
          state: 'answered' as const,
          answerDate: fact === 'decision_date' ? '2026-12-04' : null,
          answerText: fact === 'what_next' && interviewId === robin.interviewId ? 'A talk' : 'canary',
        })),
      )
    return row?.id ?? ''
  })
  return { robin, alex: alex ?? '', umbra }
}

const form = (more: object) =>
  newShareLinkInput.parse({
    ...{ recruiterId: '', fields: [...shareFields], notify: 'on', label: 'Label canary' },
    ...more,
  })

async function make(robin: Seeded, more: object) {
  return robin.as(async tx => {
    const input = form(more)
    const planned = await planShareLink(tx, robin.userId, input, now)
    if (!planned.ok) return planned
    return { ok: true as const, ...(await createShareLink(tx, robin.userId, input, planned, now)) }
  })
}

async function made(robin: Seeded, more: object) {
  const link = await make(robin, more)
  if (!link.ok) throw new Error(link.message)
  return link
}

const open = (token: string, more: object = {}) =>
  openShareLink({ token, pass: undefined, isReal: true, viewerId: undefined, now, ...more })
const linkOf = (robin: Seeded, id: string) =>
  robin.as(async tx => (await tx.select().from(shareLinks).where(eq(shareLinks.id, id)))[0])
const mailsOf = (robin: Seeded) =>
  robin.as(tx => tx.select().from(reminders).where(eq(reminders.kind, 'share_viewed')))

describe('what a viewer sees', () => {
  it('is the chosen, and no column besides', async () => {
    const { robin, alex, umbra } = await seed()
    await robin.as(async tx => {
      await tx.update(contacts).set({ privateNote: 'canary', phone: 'canary', jobTitle: 'canary' })
      await tx.update(interviews).set({ place: 'canary', url: 'https://canary.example' })
      await tx.update(interviewPeople).set({ noteForMe: 'canary', noteForThem: 'canary' })
      await tx.update(settings).set({ stageNames: { final: 'canary' } })
    })
    const { token } = await made(robin, {
      recruiterId: alex,
      named: robin.pipelineId,
      unnamed: umbra,
      needs: 'Ring them',
      questions: 'Which range?',
      passcode: '',
    })
    const opened = await open(token)
    expect(JSON.stringify(opened)).not.toMatch(/canary/i)
    expect(opened).toMatchObject({
      as: 'open',
      view: {
        name: 'Robin Marsh',
        firstName: 'Robin',
        replyTo: null,
        needs: 'Ring them',
        questions: ['Which range?'],
        processes: [
          {
            company: 'Northlight',
            stage: { words: 'Final round' },
            decisionBy: { words: 'Fri 4 December' },
            next: ['A talk'],
            interest: 4,
          },
          { as: 'unnamed', line: 'Process B, final round, decision by 4 December' },
        ],
      },
    })
  })

  it('is the same for what the front desk found, without looking for the token again', async () => {
    const { robin, alex } = await seed()
    const { token, id } = await made(robin, { recruiterId: alex, named: robin.pipelineId })
    const looks: string[] = []
    const listen = (message: unknown) => looks.push((message as { door: string }).door)
    const found = await lookAtLink(token, '198.18.0.1', now)
    if (!found) throw new Error('The link is not open')
    expect(found).toEqual({ userId: robin.userId, rowId: id, name: null, email: expect.any(String) })
    const whole = await open(token)
    subscribe('afterword:transaction', listen)
    expect(await open(token, { found })).toEqual(whole)
    unsubscribe('afterword:transaction', listen)
    expect(looks).toEqual(['afterword_user'])
    await robin.as(tx => tx.update(shareLinks).set({ revokedAt: now }).where(eq(shareLinks.id, id)))
    expect(await open(token, { found })).toEqual({ as: 'closed' })
    expect(await lookAtLink(token, '198.18.0.1', now)).toBe(false)
  })

  it('names nothing that came another way, whoever asks for it', async () => {
    const { robin, alex, umbra } = await seed()
    expect(await make(robin, { recruiterId: alex, named: umbra })).toMatchObject({ ok: false })
    const { token } = await made(robin, { recruiterId: alex, named: robin.pipelineId })
    await robin.as(tx =>
      tx.update(pipelines).set({ recruiterId: null }).where(eq(pipelines.id, robin.pipelineId)),
    )
    expect(await open(token)).toMatchObject({
      view: { processes: [{ as: 'unnamed', line: 'Process A, final round, decision by 4 December' }] },
    })
  })

  it('holds nothing of somebody else', async () => {
    const [mine, theirs] = [await seed(), await seed()]
    for (const wrong of [{ recruiterId: theirs.alex }, { unnamed: theirs.umbra }])
      expect(
        await make(mine.robin, { recruiterId: mine.alex, named: mine.robin.pipelineId, ...wrong }),
      ).toMatchObject({ ok: false })
  })

  it.each<[ShareField, string]>([
    ['needs', 'Ring them'],
    ['questions', 'Which range?'],
    ['availability', 'Mornings'],
    ['start_date', 'January'],
  ])('keeps no %s that was not chosen', async (field, text) => {
    const { robin, alex } = await seed()
    const texts = {
      needs: 'Ring them',
      questions: 'Which range?',
      availability: 'Mornings',
      startDate: 'January',
    }
    const fields = shareFields.filter(one => one !== field)
    const { id } = await made(robin, { recruiterId: alex, named: robin.pipelineId, fields, ...texts })
    expect(JSON.stringify(await linkOf(robin, id))).not.toContain(text)
  })

  it.each(['live', 'frozen'] as const)('is what the preview promised, %s', async kept => {
    const { robin, alex, umbra } = await seed()
    const chosen = { recruiterId: alex, named: robin.pipelineId, unnamed: umbra, needs: 'Ring them', kept }
    const promised = await robin.as(async tx => {
      const planned = await planShareLink(tx, robin.userId, form(chosen), now)
      if (!planned.ok) throw new Error(planned.message)
      return {
        ...(await showLink(tx, planned.link, now)),
        ...ownerOf({ name: null, email: '' }, planned.link),
      }
    })
    const { token } = await made(robin, chosen)
    expect(await open(token)).toEqual({ as: 'open', view: promised })
    expect(promised.frozen).toBe(kept === 'frozen')
  })

  it('has a letter for every process that has no name there', async () => {
    const { robin, alex } = await seed()
    const many = await robin.as(tx =>
      tx
        .insert(pipelines)
        .values(Array.from({ length: 21 }, (_, i) => ({ userId: robin.userId, company: `C${i}`, role: 'r' })))
        .returning({ id: pipelines.id }),
    )
    const unnamed = many.slice(1).map(row => row.id)
    const wish = { recruiterId: alex, named: robin.pipelineId }
    expect(await make(robin, { ...wish, unnamed })).toMatchObject({
      ok: false,
      message: 'At most 20 at once, please.',
    })
    expect(await make(robin, { ...wish, unnamed: unnamed.slice(1) })).toMatchObject({ ok: true })
  })

  it('follows what happens, or stays as it was', async () => {
    const { robin, alex } = await seed()
    const { id, token } = await made(robin, { recruiterId: alex, named: robin.pipelineId, kept: 'frozen' })
    await robin.as(tx => tx.update(pipelines).set({ stage: 'offer' }))
    expect(await open(token, { now: inDays(1) })).toMatchObject({
      view: { frozen: true, asOf: { iso: now.toISOString() }, processes: [{ stage: { is: 'final' } }] },
    })
    await robin.as(tx => freezeShareLink(tx, id, false, now))
    expect(await open(token)).toMatchObject({
      view: { frozen: false, processes: [{ stage: { is: 'offer' } }] },
    })
  })

  it('names the day they decide by, whoever gets in touch then, and none that is over', async () => {
    const { robin, alex, umbra } = await seed()
    const { token } = await made(robin, { recruiterId: alex, named: robin.pipelineId, unnamed: umbra })
    const { userId, interviewId } = robin
    await robin.as(tx =>
      tx
        .insert(nextSteps)
        .values({ userId, interviewId, fact: 'who_contacts', state: 'answered', answerWho: 'me' }),
    )
    const shown = async () => {
      const opened = await open(token)
      return opened.as === 'open' ? opened.view.processes : []
    }
    expect(await shown()).toMatchObject([
      { decisionBy: { words: 'Fri 4 December' }, next: ['A talk', 'I’ll get in touch'] },
      { line: 'Process B, final round, decision by 4 December' },
    ])
    // They were met again after that day.
    await robin.as(tx => tx.update(nextSteps).set({ answerDate: '2026-11-20' }))
    expect(await shown()).toMatchObject([{ decisionBy: null }, { line: 'Process B, final round' }])
  })
})

describe('the door', () => {
  it('keeps nothing of the token but its hash', async () => {
    const { robin, alex } = await seed()
    const { token } = await made(robin, { recruiterId: alex, named: robin.pipelineId })
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = await asSystem('test', tx =>
      tx.execute(
        `select to_jsonb(t)::text as row from tokens t union all select to_jsonb(s)::text from share_links s`,
      ),
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is shut when unknown, run out, ended, or its owner leaves', async () => {
    const { robin, alex } = await seed()
    const link = { recruiterId: alex, named: robin.pipelineId }
    const { id, token } = await made(robin, link)
    const closed = { as: 'closed' }
    expect(await open(token, { now: inDays(13.9) })).toMatchObject({ as: 'open' })
    expect(await open('x'.repeat(43))).toEqual(closed)
    expect(await open(token, { now: inDays(14) })).toEqual(closed)
    expect(await robin.as(tx => extendShareLink(tx, id, 90, now))).toBe(true)
    expect(await open(token, { now: inDays(89) })).toMatchObject({ as: 'open' })
    await asSystem('test', tx =>
      tx
        .update(users)
        .set({ deleteAfter: inDays(7) })
        .where(eq(users.id, robin.userId)),
    )
    expect(await open(token)).toEqual(closed)
    await asSystem('test', tx =>
      tx.update(users).set({ deleteAfter: null }).where(eq(users.id, robin.userId)),
    )
    expect(await open(token)).toMatchObject({ as: 'open' })
    await robin.as(tx => revokeShareLink(tx, id, now))
    expect(await open(token)).toEqual(closed)
    expect(await robin.as(tx => extendShareLink(tx, id, 14, now))).toBe(false)
    expect(await robin.as(tx => rotateShareLink(tx, robin.userId, id, now))).toBeNull()
  })

  it('has a new address after a turn, and the old one is unknown', async () => {
    const { robin, alex } = await seed()
    const { id, token } = await made(robin, { recruiterId: alex, named: robin.pipelineId })
    const second = await robin.as(tx => rotateShareLink(tx, robin.userId, id, now))
    const third = await robin.as(tx => rotateShareLink(tx, robin.userId, id, now))
    expect([(await open(token)).as, (await open(second ?? '')).as]).toEqual(['closed', 'closed'])
    expect(await open(third ?? '')).toMatchObject({ as: 'open' })
  })

  it('is one for one recruiter: a new link ends the one before', async () => {
    const { robin, alex } = await seed()
    const link = { recruiterId: alex, named: robin.pipelineId }
    const first = await made(robin, link)
    const second = await made(robin, link)
    expect((await open(first.token)).as).toBe('closed')
    expect((await open(second.token)).as).toBe('open')
  })

  it('opens nobody else’s links to their neighbour’s hand', async () => {
    const [mine, theirs] = [await seed(), await seed()]
    const { id, token } = await made(theirs.robin, {
      recruiterId: theirs.alex,
      named: theirs.robin.pipelineId,
    })
    const { robin } = mine
    expect(await robin.as(tx => revokeShareLink(tx, id, now))).toBe(false)
    expect(await robin.as(tx => extendShareLink(tx, id, 90, now))).toBe(false)
    expect(await robin.as(tx => freezeShareLink(tx, id, true, now))).toBe(false)
    expect(await robin.as(tx => rotateShareLink(tx, robin.userId, id, now))).toBeNull()
    expect((await open(token)).as).toBe('open')
  })

  it.each([0, 91, 14.5])('does not stay open for %s days', days => {
    expect(newShareLinkInput.safeParse({ recruiterId: crypto.randomUUID(), days }).success).toBe(false)
  })
})

describe('who looked', () => {
  it('is counted when it is a person, but not its owner; the first is told once', async () => {
    const { robin, alex } = await seed()
    const { id, token } = await made(robin, { recruiterId: alex, named: robin.pipelineId })
    await open(token, { isReal: false })
    await open(token, { viewerId: robin.userId })
    expect(await linkOf(robin, id)).toMatchObject({ viewCount: 0, firstViewedAt: null })
    expect(await mailsOf(robin)).toEqual([])
    await Promise.all([open(token), open(token), open(token, { viewerId: alex })])
    expect(await linkOf(robin, id)).toMatchObject({ viewCount: 3, firstViewedAt: now, lastViewedAt: now })
    const later = new Date(now.getTime() + 3_600_000)
    await open(token, { now: later })
    expect(await linkOf(robin, id)).toMatchObject({ viewCount: 4, lastViewedAt: later, updatedAt: later })
    expect(await mailsOf(robin)).toMatchObject([{ shareLinkId: id, state: 'planned', asked: false }])
  })

  it('is told after the end as well, once, and not when it was not wanted', async () => {
    const { robin, alex } = await seed()
    const link = { recruiterId: alex, named: robin.pipelineId }
    const quiet = await made(robin, { ...link, notify: '' })
    await open(quiet.token)
    const loud = await made(robin, link)
    for (let i = 0; i < 2; i++) await open(quiet.token)
    expect(await mailsOf(robin)).toEqual([])
    await robin.as(tx => revokeShareLink(tx, loud.id, now))
    await open(loud.token, { isReal: false })
    expect(await linkOf(robin, loud.id)).toMatchObject({ triedAfterRevokingAt: null })
    for (let i = 0; i < 2; i++) await open(loud.token)
    expect(await mailsOf(robin)).toMatchObject([{ shareLinkId: loud.id, planKey: `share-tried:${loud.id}` }])
    expect(await linkOf(robin, loud.id)).toMatchObject({ viewCount: 0, triedAfterRevokingAt: now })
  })
})
