import { and, eq, inArray, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { vents } from '@/db/schema/vents'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { markAnswered, markDraftSent } from '@/features/drafts/mutations'
import { getDraft } from '@/features/drafts/queries'
import { planEverything } from '@/features/planning/plan-everything'
import { moveStage } from '@/features/stages/move-stage'
import { recordReply } from '@/features/stages/replies'
import { deleteExpiredVents, recordRejection, saveVent, stayInTouch, takeRejectionBack } from './mutations'
import { chosenIn, getEnding, getVent, listKept, listLater } from './queries'

useTestDatabase()
// Friday afternoon in New York; the interview was on Tuesday.
const said = new Date('2026-11-27T20:00:00Z')
const sentAt = new Date('2026-12-02T15:00:00Z')
const ana = { name: 'Ana Osei', kind: 'hiring_manager', rapport: 'good' } as const
const ben = { name: 'Ben Roth' } as const

const later = (tx: Tx, pipelineId: string) => listLater(tx, pipelineId)
const days = async (tx: Tx, id: string) =>
  (await later(tx, id)).map(draft => `${draft.kind} ${draft.sendAt?.toISOString()}`)

async function rejected(over: Parameters<typeof seedInterview>[1] = {}) {
  const my = await seedInterview([ana, ben], over)
  await my.as(tx => planEverything(tx, my.userId, new Date('2026-11-24T17:00:00Z')))
  const ending = await my.as(tx => getEnding(tx, my.pipelineId))
  if (!ending) throw new Error('no ending')
  const { replyTo, referralFrom, keepInTouchWith } = ending
  const choices = { id: my.pipelineId, replyTo, referralFrom, keepInTouchWith, adviceAbout: 'the case study' }
  await my.change(said, tx => recordRejection(tx, my.userId, choices, said))
  return my
}

describe('after a no', () => {
  it('has the reply on the next business day, advice and referral dated from it, and days to keep in touch', async () => {
    const my = await rejected()
    expect(await my.as(tx => days(tx, my.pipelineId))).toEqual([
      'rejection_reply 2026-11-30T14:30:00.000Z',
      'advice 2026-12-02T14:30:00.000Z',
      'referral_ask 2026-12-14T14:30:00.000Z',
      'stay_in_touch 2027-01-05T14:30:00.000Z',
      'stay_in_touch 2027-02-25T14:30:00.000Z',
      'stay_in_touch 2027-05-26T13:30:00.000Z',
    ])
    const all = await my.as(tx => later(tx, my.pipelineId))
    expect(new Set(all.map(draft => draft.to))).toEqual(new Set(['Ana Osei']))
  })

  it('says of each message the day that “Later” put it off to, wherever it is shown', async () => {
    const my = await rejected()
    const [first] = await my.as(tx => later(tx, my.pipelineId))
    const until = new Date('2026-12-10T13:00:00Z')
    await my.as(tx =>
      tx
        .update(drafts)
        .set({ putOffUntil: until })
        .where(inArray(drafts.kind, ['rejection_reply'])),
    )
    expect(await my.as(tx => days(tx, my.pipelineId))).toEqual(
      expect.arrayContaining([`rejection_reply ${until.toISOString()}`]),
    )
    expect((await my.as(tx => getDraft(tx, first?.id ?? '', said)))?.draft.sendAt).toEqual(until)
    const hello = new Date('2027-01-20T14:30:00Z')
    await my.as(async tx => {
      await tx
        .update(contacts)
        .set({ isBridge: true })
        .where(eq(contacts.id, my.id('Ana Osei')))
      const [soonest] = (await later(tx, my.pipelineId)).filter(({ kind }) => kind === 'stay_in_touch')
      await tx
        .update(drafts)
        .set({ putOffUntil: hello })
        .where(eq(drafts.id, soonest?.id ?? ''))
    })
    const { rows } = await my.as(tx => listKept(tx))
    expect(rows.map(({ next }) => next)).toEqual([hello])
  })

  it('leaves the evening alone: no mail before the next working morning', async () => {
    const my = await rejected()
    const mails = await my.as(tx =>
      tx
        .select()
        .from(reminders)
        .where(and(eq(reminders.state, 'planned'), inArray(reminders.kind, ['draft', 'debrief'])))
        .orderBy(reminders.dueAt),
    )
    expect(mails[0]?.dueAt.toISOString()).toBe('2026-11-30T14:30:00.000Z')
  })

  it('chosen again, keeps the question for advice, and lets go of what is not chosen any more', async () => {
    const my = await rejected()
    const { pipelineId: id, userId } = my
    const ana = my.id('Ana Osei')
    const again = { id, replyTo: ana, referralFrom: null, keepInTouchWith: [], adviceAbout: null }
    const nextDay = new Date('2026-11-28T20:00:00Z')
    await my.change(nextDay, tx => recordRejection(tx, userId, again, nextDay))
    const left = await my.as(tx => later(tx, id))
    expect(left.map(draft => draft.kind)).toEqual(['rejection_reply', 'advice'])
    expect(chosenIn(left)).toEqual({ replyTo: ana, referralFrom: null, keepInTouchWith: [] })
  })

  it('taken back and said again, brings back nothing that is not chosen this time', async () => {
    const my = await rejected()
    const { pipelineId: id, userId } = my
    const at = (minutes: number) => new Date(+said + minutes * 60_000)
    await my.change(at(1), tx => takeRejectionBack(tx, userId, id, at(1)))
    const ben_ = my.id('Ben Roth')
    const other = { id, replyTo: ben_, referralFrom: null, keepInTouchWith: [], adviceAbout: null }
    await my.change(at(2), tx => recordRejection(tx, userId, other, at(2)))
    const left = await my.as(tx => later(tx, id))
    expect(left.map(draft => [draft.kind, draft.to])).toEqual([
      ['rejection_reply', 'Ben Roth'],
      ['advice', 'Ana Osei'],
    ])
  })

  it('is gracious and ready: thanks, no reproach, no open slot', async () => {
    const my = await rejected()
    const [reply] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.kind, 'rejection_reply')))
    expect(reply?.body).toContain('Thank you for')
    expect(reply?.body).not.toMatch(/[{}]|unfortunately|offer/i)
  })

  it('dates the referral ask again from the day the reply really went out', async () => {
    const my = await rejected()
    const [reply] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.kind, 'rejection_reply')))
    await my.change(sentAt, tx => markDraftSent(tx, my.userId, reply?.id ?? '', sentAt))
    expect(await my.as(tx => days(tx, my.pipelineId))).toContain('referral_ask 2026-12-16T14:30:00.000Z')
  })

  it('mails about advice and an introduction only once a reply went out', async () => {
    const my = await rejected()
    const mailed = async () =>
      (await my.as(tx => tx.select().from(reminders).where(eq(reminders.state, 'planned'))))
        .map(mail => mail.step)
        .filter(step => step === 'advice' || step === 'referral_ask')
        .toSorted()
    expect(await mailed()).toEqual([])
    const [reply] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.kind, 'rejection_reply')))
    await my.change(sentAt, tx => markDraftSent(tx, my.userId, reply?.id ?? '', sentAt))
    expect(await mailed()).toEqual(['advice', 'referral_ask'])
  })

  it('stops the nudges, keeps the promise and the people, and all of it can be taken back', async () => {
    const heard = new Date('2026-11-25T15:00:00Z')
    const my = await seedInterview([ana, ben])
    const { userId, pipelineId } = my
    await my.as(tx => recordReply(tx, userId, pipelineId, { cause: 'told', at: heard }, heard))
    await my.as(tx => tx.update(contacts).set({ isBridge: true }).where(eq(contacts.name, 'Ben Roth')))
    const bridges = async (tx: Tx) => (await listKept(tx)).rows.map(bridge => bridge.name).toSorted()
    await my.as(tx =>
      tx.insert(nextSteps).values({
        userId: userId,
        interviewId: my.interviewId,
        fact: 'decision_date',
        state: 'answered',
        answerDate: '2026-11-30',
      }),
    )
    const ana_ = my.id('Ana Osei')
    const none = { id: pipelineId, adviceAbout: null, referralFrom: null }
    await my.as(tx => planEverything(tx, userId, said))
    await my.change(said, tx =>
      recordRejection(
        tx,
        userId,
        { ...none, replyTo: ana_, keepInTouchWith: [ana_, my.id('Ben Roth')] },
        said,
      ),
    )
    const open = (tx: Tx) =>
      tx
        .select()
        .from(drafts)
        .where(and(eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    expect((await my.as(open)).some(draft => draft.kind.startsWith('nudge'))).toBe(false)
    expect((await my.as(tx => tx.select().from(nextSteps)))[0]?.keptOn).toBe('2026-11-27')
    expect(await my.as(bridges)).toEqual(['Ana Osei', 'Ben Roth'])
    expect((await my.as(listKept)).rows[0]?.next?.toISOString()).toBe('2027-01-05T14:30:00.000Z')
    const slip = new Date(+said + 60_000)
    await my.change(slip, tx => takeRejectionBack(tx, userId, pipelineId, slip))
    const [pipeline] = await my.as(tx => tx.select().from(pipelines))
    expect(pipeline).toMatchObject({ stage: 'interviewing', endedAt: null, lastHeardAt: heard })
    expect((await my.as(tx => tx.select().from(nextSteps)))[0]?.keptOn).toBeNull()
    expect(await my.as(bridges)).toEqual(['Ben Roth'])
    expect((await my.as(open)).map(draft => draft.kind).toSorted()).toContain('nudge_dated')
    expect(await my.as(tx => later(tx, pipelineId))).toEqual([])
  })

  it('asks a German employer about the talent pool in month five', async () => {
    const my = await rejected({ pipeline: { country: 'DE', zone: 'Europe/Berlin' } })
    const pool = (await my.as(tx => tx.select().from(drafts).where(eq(drafts.kind, 'stay_in_touch')))).filter(
      draft => draft.body.includes('talent pool'),
    )
    expect(pool.map(draft => draft.sendAt?.toISOString())).toEqual(['2027-04-26T07:30:00.000Z'])
  })
})

describe('quiet', () => {
  it('that a no ended is quiet again when the no is taken back, and an answer still brings the stage before it', async () => {
    const my = await seedInterview([ana], { pipeline: { stage: 'final' } })
    const { userId, pipelineId } = my
    const at = (minutes: number) => new Date(+said + minutes * 60_000)
    await my.change(at(-9), tx =>
      moveStage(tx, { userId, pipelineId, to: 'quiet', now: at(-9), cause: 'by_hand' }),
    )
    const none = { id: pipelineId, replyTo: null, adviceAbout: null, referralFrom: null, keepInTouchWith: [] }
    await my.change(said, tx => recordRejection(tx, userId, none, said))
    await my.change(at(1), tx => takeRejectionBack(tx, userId, pipelineId, at(1)))
    const [pipeline] = await my.as(tx => tx.select().from(pipelines))
    expect(pipeline).toMatchObject({ stage: 'quiet', stageBeforeQuiet: 'final', lastHeardAt: null })
  })

  it('is no ending: only days to keep in touch, which go when they answer', async () => {
    const my = await seedInterview([ana])
    const { userId, pipelineId } = my
    await my.change(said, tx =>
      moveStage(tx, { userId, pipelineId, to: 'quiet', now: said, cause: 'by_hand' }),
    )
    await my.change(said, tx => stayInTouch(tx, userId, pipelineId, [my.id('Ana Osei')], said))
    const set = await my.as(tx => later(tx, pipelineId))
    expect(set.map(draft => draft.kind)).toEqual(Array(3).fill('stay_in_touch'))
    const answered = new Date(+said + 60_000)
    await my.change(answered, tx => markAnswered(tx, userId, set[0]?.id ?? '', answered))
    const [pipeline] = await my.as(tx => tx.select().from(pipelines))
    expect(pipeline?.stage).toBe('interviewing')
    expect((await my.as(tx => later(tx, pipelineId))).filter(draft => draft.state === 'open')).toEqual([])
  })
})

describe('the page for nobody', () => {
  it('is gone a day after its first line, also from the table, and later lines do not lengthen it', async () => {
    const my = await seedInterview([ana])
    const at = (hours: number) => new Date(said.getTime() + hours * 3_600_000)
    await my.as(tx => saveVent(tx, my.userId, my.pipelineId, 'Unfair.', at(0)))
    await my.as(tx => saveVent(tx, my.userId, my.pipelineId, 'Unfair, and long.', at(20)))
    expect((await my.as(tx => getVent(tx, my.pipelineId, at(23))))?.text).toBe('Unfair, and long.')
    expect((await my.as(tx => getVent(tx, my.pipelineId, at(24))))?.text).toBeNull()
    await deleteExpiredVents(at(24))
    expect(await my.as(tx => tx.select().from(vents))).toEqual([])
  })
})
