import { and, eq, inArray, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { auditLog } from '@/db/schema/audit-log'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import type { LookContext } from '@/features/deliveries/mail-kind'
import { draftMail } from '@/features/drafts/mail-kinds'
import { markAnswered, markDraftSent, reopenDraft, skipDraft } from '@/features/drafts/mutations'
import { chooseJointNote } from '@/features/drafts/panel-note'
import { undoLastMove } from '@/features/stages/undo-move'
import { markWhatPassed, planTouched } from './plan-due'
import { planEverything } from './plan-everything'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const before = new Date('2026-11-23T12:00:00Z')
const evening = new Date('2026-11-24T23:00:00Z')
const ana = {
  name: 'Ana Osei',
  kind: 'hiring_manager',
  email: 'ana@northlight.example',
  noteForThem: 'You told me how the ledger migration failed twice before the team froze the old system',
} as const
const ben = { name: 'Ben Roth', email: 'ben@northlight.example' } as const

const open = (tx: Tx) => tx.select().from(drafts).where(isNull(drafts.deletedAt)).orderBy(drafts.planKey)
const planned = (tx: Tx) =>
  tx
    .select()
    .from(reminders)
    .where(and(eq(reminders.state, 'planned'), inArray(reminders.kind, ['draft', 'debrief'])))
    .orderBy(reminders.dueAt)
const byKind = async (tx: Tx, kind: string) => (await open(tx)).find(draft => draft.kind === kind)

async function dayPasses(now: Date) {
  await markWhatPassed(now)
  await planTouched(now)
}

describe('an interview with two people', () => {
  it('gets a thank-you each and the first nudge, once, however often it is planned', async () => {
    const my = await seedInterview([ana, ben])
    for (let time = 0; time < 3; time++) await my.as(tx => planEverything(tx, my.userId, before))
    const found = await my.as(open)
    expect(found.map(draft => draft.kind).toSorted()).toEqual([
      'nudge_undated',
      'thank_you_manager',
      'thank_you_panel',
    ])
    const manager = found.find(draft => draft.kind === 'thank_you_manager')
    expect(manager?.body).toContain('the ledger migration failed twice before the team froze the old system')
    expect(manager?.body).toContain('Robin Marsh')
    expect(manager?.body).not.toMatch(/could you tell me/)
    expect(found.find(draft => draft.kind === 'thank_you_panel')?.body).toContain('{note}')
    expect(found.find(draft => draft.kind === 'nudge_undated')).toMatchObject({
      contactId: my.id('Ana Osei'),
      sendAt: new Date('2026-12-02T14:30:00Z'),
    })
    const mails = await my.as(planned)
    expect(mails).toHaveLength(5)
    expect(mails.filter(mail => mail.bundle === `thank-you:${my.interviewId}`)).toHaveLength(2)
    expect(mails[0]).toMatchObject({ dueAt: new Date('2026-11-24T22:00:00Z'), kind: 'draft' })
  })

  it('mailed days later, says that it comes late, unless somebody typed in it', async () => {
    const my = await seedInterview([ana, ben])
    await my.as(tx => planEverything(tx, my.userId, evening))
    await my.as(tx =>
      tx
        .update(drafts)
        .set({ edited: true })
        .where(eq(drafts.contactId, my.id('Ben Roth'))),
    )
    const now = new Date('2026-11-26T15:00:00Z')
    const mails = (await my.as(planned)).filter(mail => mail.bundle?.startsWith('thank-you-overdue'))
    const context = { user: { id: my.userId }, now } as LookContext
    for (const mail of mails)
      expect(await my.as(tx => draftMail.look(tx, mail, context))).toEqual({ wanted: true })
    const late =
      /\b(late|later|sooner|belated|belatedly|overdue|slow|delay|behind|before now|only now|owe you|high time)\b/
    expect((await my.as(tx => byKind(tx, 'thank_you_manager')))?.body).toMatch(late)
    expect((await my.as(tx => byKind(tx, 'thank_you_panel')))?.body).not.toMatch(late)
    expect(await my.as(planned)).toContainEqual(
      expect.objectContaining({ id: mails[0]?.id, dueAt: mails[0]?.dueAt }),
    )
  })

  it('mails no step again because a country was put right, unless that gives it another day', async () => {
    const my = await seedInterview([ana])
    await my.as(tx => planEverything(tx, my.userId, before))
    await my.as(tx => tx.update(reminders).set({ state: 'sent' }))
    const countIn = async (country: string, zone: string, now: string) => {
      await my.as(tx => tx.update(settings).set({ country, zone }))
      await my.as(tx => planEverything(tx, my.userId, new Date(now)))
      return (await my.as(planned)).map(mail => mail.dueAt.toISOString())
    }
    expect(await countIn('GB', 'Europe/London', '2026-12-02T18:00:00Z')).toEqual([])
    expect(await countIn('DE', 'Europe/Berlin', '2026-12-02T18:00:00Z')).toEqual(['2026-12-04T08:30:00.000Z'])
  })

  it.each([
    ['the same evening', { firstNudgeDays: 6 }, '2026-12-02T18:00:00Z', []],
    ['from the evening before', {}, '2026-12-01T22:00:00Z', []],
    ['two days before', {}, '2026-11-30T12:00:00Z', ['2026-12-02T17:30:00.000Z']],
  ])(
    'mails the nudge of a day no second time when the company turns out to be further west (%s)',
    async (_when, days, now, again) => {
      const my = await seedInterview([ana], { pipeline: days })
      await my.as(tx => planEverything(tx, my.userId, before))
      await my.as(tx => tx.update(reminders).set({ state: 'sent' }))
      await my.as(tx =>
        tx.update(pipelines).set({ country: 'US', region: 'WA', zone: 'America/Los_Angeles' }),
      )
      await my.as(tx => planEverything(tx, my.userId, new Date(now)))
      expect((await my.as(planned)).map(mail => mail.dueAt.toISOString())).toEqual(again)
    },
  )

  it('greets a whole panel as formally as each of them', async () => {
    const my = await seedInterview([{ ...ana, name: 'Dr Ana Osei' }, ben])
    await my.as(tx => tx.update(pipelines).set({ formality: 'formal' }))
    await my.change(before, tx => chooseJointNote(tx, my.interviewId, true, before))
    const joint = await my.as(tx => byKind(tx, 'thank_you_joint'))
    expect(joint?.body).toMatch(/^Dear (Dr Osei and Ben Roth|Ben Roth and Dr Osei),/)
  })

  it('entered after its hour had gone, is mailed with the next call alone', async () => {
    const my = await seedInterview([ana])
    const nextDay = new Date('2026-11-25T14:00:00Z')
    await my.as(tx => planEverything(tx, my.userId, nextDay))
    const thanks = (await my.as(planned)).filter(mail => mail.bundle?.startsWith('thank-you'))
    const why = 'If your thank-you to Northlight hasn’t gone out yet: late is better than never.'
    expect(thanks).toMatchObject([{ dueAt: new Date('2026-11-25T15:00:00Z'), why }])
    expect(await my.as(tx => byKind(tx, 'thank_you_manager'))).toMatchObject({ why })
  })

  it('follows what is learned later, but never touches typed text', async () => {
    const my = await seedInterview([ana, ben])
    const plan = () => my.as(tx => planEverything(tx, my.userId, evening))
    await plan()
    await my.as(tx =>
      tx
        .update(drafts)
        .set({ body: 'My own words.', edited: true })
        .where(eq(drafts.contactId, my.id('Ana Osei'))),
    )
    await my.as(tx =>
      tx.update(interviewPeople).set({ noteForThem: 'You drew the whole system on one napkin' }),
    )
    await plan()
    const found = await my.as(open)
    expect(found.find(draft => draft.kind === 'thank_you_panel')?.body).toContain('napkin')
    expect(found.find(draft => draft.kind === 'nudge_undated')?.edited).toBe(true)
    expect(found.filter(draft => draft.body === 'My own words.')).toHaveLength(2)
  })

  it('asks the agency, and not its client, what nobody told', async () => {
    const dev = { name: 'Dev Shah', kind: 'agency_recruiter', email: 'dev@agency.example' } as const
    const my = await seedInterview([ana, dev], { pipeline: { source: 'agency' } })
    await my.as(async tx => {
      await tx.update(pipelines).set({ recruiterId: my.id('Dev Shah') })
      await tx.delete(interviewPeople).where(eq(interviewPeople.contactId, my.id('Dev Shah')))
      const about = { userId: my.userId, interviewId: my.interviewId }
      await tx.insert(nextSteps).values({ ...about, fact: 'channel', state: 'unknown' })
      await planEverything(tx, my.userId, evening)
    })
    expect((await my.as(tx => byKind(tx, 'debrief')))?.body).toContain('when they expect to decide')
    const manager = await my.as(tx => byKind(tx, 'thank_you_manager'))
    expect(manager?.body).toContain('the ledger migration failed twice before the team froze the old system')
    expect(manager?.body).not.toMatch(/could you tell me/)
  })

  it('no longer asks the client once it came through an agency, although nobody there is known yet', async () => {
    const my = await seedInterview([ana])
    await my.as(tx => planEverything(tx, my.userId, evening))
    expect((await my.as(tx => byKind(tx, 'nudge_undated')))?.contactId).toBe(my.id(ana.name))
    await my.as(async tx => {
      await tx.update(pipelines).set({ source: 'agency' })
      await planEverything(tx, my.userId, evening)
    })
    expect((await my.as(tx => byKind(tx, 'nudge_undated')))?.contactId).toBeNull()
  })

  it('takes its drafts and mails back when it is cancelled, and brings both back with it', async () => {
    const my = await seedInterview([ana, ben])
    const plan = () => my.as(tx => planEverything(tx, my.userId, before))
    const turn = (state: 'scheduled' | 'cancelled') => my.as(tx => tx.update(interviews).set({ state }))
    await plan()
    await my.as(tx =>
      tx
        .update(drafts)
        .set({ body: 'Kept.', edited: true })
        .where(and(eq(drafts.contactId, my.id('Ben Roth')))),
    )
    await turn('cancelled')
    await plan()
    expect(await my.as(open)).toMatchObject([{ body: 'Kept.', state: 'skipped' }])
    expect(await my.as(planned)).toEqual([])
    await turn('scheduled')
    await plan()
    expect((await my.as(open)).map(draft => draft.state)).toEqual(['open', 'open', 'open'])
    expect((await my.as(open)).filter(draft => draft.body === 'Kept.')).toHaveLength(1)
    expect(await my.as(planned)).toHaveLength(5)
  })

  it('moves everything when it moves', async () => {
    const my = await seedInterview([ana])
    const plan = () => my.as(tx => planEverything(tx, my.userId, before))
    await plan()
    await my.as(tx =>
      tx.update(interviews).set({
        startsAt: new Date('2026-11-30T15:00:00Z'),
        endsAt: new Date('2026-11-30T16:00:00Z'),
      }),
    )
    await plan()
    const [first] = await my.as(planned)
    expect(first?.dueAt).toEqual(new Date('2026-11-30T22:00:00Z'))
    expect(await my.as(planned)).toHaveLength(3)
    expect((await my.as(tx => byKind(tx, 'nudge_undated')))?.sendAt).toEqual(new Date('2026-12-07T14:30:00Z'))
  })

  it('forgets the thank-you of a person who wasn’t there after all', async () => {
    const my = await seedInterview([ana, ben])
    const plan = () => my.as(tx => planEverything(tx, my.userId, before))
    await plan()
    await my.as(tx => tx.delete(interviewPeople).where(eq(interviewPeople.contactId, my.id('Ben Roth'))))
    await plan()
    expect((await my.as(open)).map(draft => draft.contactId)).not.toContain(my.id('Ben Roth'))
  })
})

describe('the mails that bring a draft', () => {
  it('come once, although the quiet hours change after one has left', async () => {
    const inNewYork = { country: 'US', zone: 'America/New_York' }
    const my = await seedInterview([ana], { mine: { zone: 'Asia/Tokyo' }, pipeline: inNewYork })
    const plan = () => my.as(tx => planEverything(tx, my.userId, before))
    const thanks = async () =>
      (await my.as(tx => tx.select().from(reminders))).filter(mail => mail.planKey.includes(':thank_you:'))
    const quiet = (quietUntil: number) => my.as(tx => tx.update(settings).set({ quietUntil }))
    await plan()
    const [first] = await thanks()
    await quiet(10)
    await plan()
    const moved = await thanks()
    expect(moved).toMatchObject([{ id: first?.id, state: 'planned' }])
    expect(moved[0]?.dueAt).not.toEqual(first?.dueAt)
    await my.as(tx => tx.update(reminders).set({ state: 'sent' }))
    await quiet(6)
    await plan()
    expect(await my.as(planned)).toEqual([])
  })

  it('say of what custom leaves open that it is', async () => {
    const my = await seedInterview([ana], { pipeline: { country: 'JP', zone: 'Asia/Tokyo' } })
    await my.as(tx => planEverything(tx, my.userId, before))
    const whys = (await my.as(planned)).map(mail => mail.why)
    expect(whys.filter(why => why.endsWith(' Only if you like.'))).toHaveLength(2)
  })
})

describe('the ladder', () => {
  const promised = async () => {
    const my = await seedInterview([ana])
    await my.as(tx =>
      tx.insert(nextSteps).values({
        userId: my.userId,
        interviewId: my.interviewId,
        fact: 'decision_date',
        state: 'answered',
        answerDate: '2026-11-30',
      }),
    )
    const plan = (now: Date) => my.as(tx => planEverything(tx, my.userId, now))
    const nudge = async (kind: string) => (await my.as(tx => byKind(tx, kind)))?.id ?? ''
    await plan(evening)
    return { ...my, plan, nudge }
  }
  const at = (day: string) => new Date(`${day}T15:00:00Z`)

  it('climbs from the promised date: 2 December, 9 December, 5 January, then quiet', async () => {
    const my = await promised()
    const first = await my.as(tx => byKind(tx, 'nudge_dated'))
    expect(first).toMatchObject({ sendAt: new Date('2026-12-02T14:30:00Z') })
    expect(first?.body).toContain('Monday, November 30')
    await my.change(at('2026-12-02'), tx => markDraftSent(tx, my.userId, first?.id ?? '', at('2026-12-02')))
    const second = await my.as(tx => byKind(tx, 'nudge_second'))
    expect(second).toMatchObject({ sendAt: new Date('2026-12-09T14:30:00Z') })
    expect(second?.body).toContain('Wednesday, December 2')
    await my.change(at('2026-12-09'), tx => markDraftSent(tx, my.userId, second?.id ?? '', at('2026-12-09')))
    const closing = await my.as(tx => byKind(tx, 'nudge_closing'))
    expect(closing).toMatchObject({ sendAt: new Date('2027-01-05T14:30:00Z') })
    await my.change(at('2027-01-05'), tx => skipDraft(tx, my.userId, closing?.id ?? '', at('2027-01-05')))
    const [pipeline] = await my.as(tx => tx.select().from(pipelines))
    expect(pipeline).toMatchObject({ stage: 'quiet', stageBeforeQuiet: 'interviewing' })
  })

  it('is quiet ten working days after a closing note nobody took', async () => {
    const my = await promised()
    await my.change(at('2026-12-02'), async tx =>
      markDraftSent(tx, my.userId, await my.nudge('nudge_dated'), at('2026-12-02')),
    )
    await my.change(at('2026-12-09'), async tx =>
      markDraftSent(tx, my.userId, await my.nudge('nudge_second'), at('2026-12-09')),
    )
    await dayPasses(at('2027-01-18'))
    const stage = async () => (await my.as(tx => tx.select().from(pipelines)))[0]?.stage
    expect(await stage()).toBe('interviewing')
    await dayPasses(at('2027-01-20'))
    expect(await stage()).toBe('quiet')
    const lines = await my.as(tx => tx.select().from(auditLog).where(eq(auditLog.action, 'pipeline.quiet')))
    expect(lines).toMatchObject([{ entityId: my.pipelineId, by: 'system' }])
    expect((await my.as(planned)).filter(mail => mail.dueAt > at('2026-12-01'))).toEqual([])
    await my.change(at('2027-01-25'), async tx =>
      markAnswered(tx, my.userId, await my.nudge('nudge_second'), at('2027-01-25')),
    )
    expect(await stage()).toBe('interviewing')
    expect(await my.as(tx => byKind(tx, 'nudge_undated'))).toMatchObject({ state: 'open' })
  })

  it('stays as it was when somebody takes the quiet back', async () => {
    const my = await promised()
    await my.change(at('2026-12-02'), async tx =>
      markDraftSent(tx, my.userId, await my.nudge('nudge_dated'), at('2026-12-02')),
    )
    await my.change(at('2026-12-09'), async tx =>
      markDraftSent(tx, my.userId, await my.nudge('nudge_second'), at('2026-12-09')),
    )
    const closing = await my.nudge('nudge_closing')
    await my.change(at('2027-01-05'), tx => skipDraft(tx, my.userId, closing, at('2027-01-05')))
    const stage = async () => (await my.as(tx => tx.select().from(pipelines)))[0]?.stage
    expect(await stage()).toBe('quiet')
    const { userId, pipelineId } = my
    await my.change(at('2027-01-06'), tx => undoLastMove(tx, { userId, pipelineId, now: at('2027-01-06') }))
    await my.plan(at('2027-01-06'))
    await dayPasses(at('2027-02-20'))
    expect(await stage()).toBe('interviewing')
    await my.change(at('2027-02-21'), tx => reopenDraft(tx, userId, closing, at('2027-02-21')))
    expect(await stage()).toBe('interviewing')
    await my.change(at('2027-02-22'), tx => markDraftSent(tx, userId, closing, at('2027-02-22')))
    expect(await stage()).toBe('quiet')
  })

  it('starts afresh after a reply, and an undo takes that back', async () => {
    const my = await promised()
    const first = await my.nudge('nudge_dated')
    await my.change(at('2026-12-02'), tx => markDraftSent(tx, my.userId, first, at('2026-12-02')))
    await my.change(at('2026-12-04'), tx => markAnswered(tx, my.userId, first, at('2026-12-04')))
    expect(await my.as(tx => byKind(tx, 'nudge_second'))).toBeUndefined()
    expect(await my.as(tx => byKind(tx, 'nudge_undated'))).toMatchObject({
      sendAt: new Date('2026-12-11T14:30:00Z'),
      body: expect.stringContaining('Friday, December 4'),
    })
    await my.change(at('2026-12-04'), tx => reopenDraft(tx, my.userId, first, at('2026-12-04')))
    const found = await my.as(open)
    expect(found.filter(draft => draft.kind.startsWith('nudge'))).toMatchObject([
      { id: first, state: 'open' },
    ])
  })

  it('stops when the stage ends', async () => {
    const my = await promised()
    await my.as(tx => tx.update(pipelines).set({ stage: 'rejected', endedAt: evening }))
    await my.plan(evening)
    expect(await my.as(open)).toEqual([])
    expect(await my.as(planned)).toEqual([])
  })
})
