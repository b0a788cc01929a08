import { eq, isNull, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { stageChanges } from '@/db/schema/stage-changes'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { getWeighing } from '@/features/analyses/queries'
import { listDeadlines } from '@/features/calendar-feed/queries'
import { saveDraft } from '@/features/drafts/edit-draft'
import { markDraftSent, reopenDraft } from '@/features/drafts/mutations'
import { getDraft } from '@/features/drafts/queries'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'
import { markWhatPassed, planTouched } from '@/features/planning/plan-due'
import { planEverything } from '@/features/planning/plan-everything'
import { moveStage } from '@/features/stages/move-stage'
import { undoLastMove } from '@/features/stages/undo-move'
import { acceptOffer, declineOffer, takeAnswerBack } from './answer-offer'
import { findOffer, recordOffer, setOfferDeleted, stillStands, updateOffer } from './mutations'
import { listOpenOffers } from './queries'
import { requestOfferLetter, requestWithdrawal } from './request-letters'

useTestDatabase()
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
const now = new Date('2026-11-25T15:00:00Z')
const later = new Date('2026-11-25T15:05:00Z')
const after = new Date(+later + 1000)
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const

const terms = {
  receivedOn: '2026-11-25',
  inWriting: 'yes' as const,
  answerBy: '2026-12-04',
  title: 'Lead Analyst',
  pay: '61,500 a year',
  terms: 'Four days at home\nNotice of a month',
  startDate: '2027-01-11',
}

/** Northlight, where somebody was met; an offer comes from Halden; Brix and Corvid are at other stages. */
async function seeded() {
  const my = await seedInterview([ana])
  const ids = await my.as(async tx => {
    const made: Record<string, string> = {}
    for (const [company, stage] of [
      ['Halden', 'final'],
      ['Brix', 'screening'],
      ['Corvid', 'applied'],
      ['Dunmore', 'rejected'],
    ] as [string, Stage][]) {
      const [row] = await tx
        .insert(pipelines)
        .values({ userId: my.userId, company, role: 'Analyst', stage })
        .returning()
      made[company] = row?.id ?? ''
    }
    return made
  })
  const stageOf = (id: string) =>
    my.as(async tx => (await tx.select().from(pipelines).where(eq(pipelines.id, id)))[0]?.stage)
  const record = (over: Partial<typeof terms> | { inWriting: 'not_yet' } = {}) =>
    my.change(now, tx => recordOffer(tx, my.userId, { ...terms, ...over, pipelineId: ids.Halden ?? '' }, now))
  const northlight: Record<string, string> & { Northlight: string } = { ...ids, Northlight: my.pipelineId }
  return { ...my, ids: northlight, stageOf, record }
}

const open = (tx: Tx) => tx.select().from(drafts).where(isNull(drafts.deletedAt))
const notes = async (tx: Tx) => (await open(tx)).filter(draft => draft.kind === 'other_offer')
const found = async (tx: Tx, id: string | null) => {
  const offer = await findOffer(tx, id ?? '')
  if (!offer) throw new Error('no offer')
  return offer
}

/** As the cron does. */
async function dayPasses(at: Date) {
  await markWhatPassed(at)
  await planTouched(at)
}

describe('an offer in writing', () => {
  it('stands at offer, counts down, and has one honest note for each other live process', async () => {
    const my = await seeded()
    await my.record()
    expect(await my.stageOf(my.ids.Halden ?? '')).toBe('offer')
    const written = await my.as(notes)
    expect(written.map(draft => draft.pipelineId).toSorted()).toEqual(
      [my.ids.Northlight, my.ids.Brix].toSorted(),
    )
    const toAna = written.find(draft => draft.pipelineId === my.ids.Northlight)
    expect(toAna?.contactId).toBe(my.id('Ana Osei'))
    expect(toAna?.body).toMatch(/an offer elsewhere|another offer/)
    expect(toAna?.body).toContain('Friday, December 4')
    const deadlines = await my.as(tx =>
      tx.select().from(reminders).where(eq(reminders.kind, 'offer_deadline')).orderBy(reminders.dueAt),
    )
    expect(deadlines.map(row => row.dueAt.toISOString())).toEqual([
      '2026-12-01T14:00:00.000Z',
      '2026-12-03T14:00:00.000Z',
    ])
  })

  it('never says who made it, nor what is in it', async () => {
    const my = await seeded()
    await my.record()
    const text = JSON.stringify((await my.as(notes)).map(draft => [draft.subject, draft.body]))
    for (const secret of ['Halden', '61,500', 'Lead Analyst', 'Four days', 'Corvid', 'Brix'])
      expect(text).not.toContain(secret)
  })

  it('moves by itself, and can be taken back', async () => {
    const my = await seeded()
    await my.record()
    const [change] = await my.as(tx =>
      tx
        .select()
        .from(stageChanges)
        .where(eq(stageChanges.pipelineId, my.ids.Halden ?? '')),
    )
    expect(change).toMatchObject({ fromStage: 'final', toStage: 'offer', cause: 'offer_recorded' })
    await my.change(later, tx =>
      undoLastMove(tx, { userId: my.userId, pipelineId: my.ids.Halden ?? '', now: later }),
    )
    expect(await my.stageOf(my.ids.Halden ?? '')).toBe('final')
  })
})

describe('the honest note, once sent', () => {
  it('stands for the nudge: nobody is asked the same again the next day', async () => {
    const my = await seeded()
    await my.record()
    const nudge = async () =>
      (await my.as(open)).filter(draft => draft.origin === 'nudge' && draft.state === 'open')
    expect((await nudge()).map(({ kind }) => kind)).toEqual(['nudge_undated'])
    const note = (await my.as(notes)).find(draft => draft.pipelineId === my.ids.Northlight)
    await my.change(later, tx => markDraftSent(tx, my.userId, note?.id ?? '', later))
    const [second, ...more] = await nudge()
    expect(more).toEqual([])
    expect(second?.kind).toBe('nudge_second')
    expect(second?.body).toContain('Wednesday, November 25')
    await my.change(after, tx => reopenDraft(tx, my.userId, note?.id ?? '', after))
    expect((await nudge()).map(({ kind }) => kind)).toEqual(['nudge_undated'])
  })
})

describe('an offer is their word', () => {
  it('keeps the promise on the day it came; deleted, all is as it was, and brought back, all is there again', async () => {
    const my = await seeded()
    const pipelineId = my.ids.Halden ?? ''
    await my.change(now, async tx => {
      const zone = 'America/New_York'
      const startsAt = new Date('2026-11-20T15:00:00Z')
      const times = { startWall: '2026-11-20T10:00', zone, startsAt, endsAt: startsAt, tzdbVersion: 'test' }
      const [round] = await tx
        .insert(interviews)
        .values({ userId: my.userId, pipelineId, ...times })
        .returning()
      const date = settleFact('decision_date', { state: 'answered', date: '2026-11-24' })
      await saveFacts(tx, my.userId, round?.id ?? '', [date], startsAt)
    })
    const standing = () =>
      my.as(async tx => {
        const [pipeline] = await tx.select().from(pipelines).where(eq(pipelines.id, pipelineId))
        const [promise] = await tx.select().from(nextSteps)
        return [pipeline?.stage, pipeline?.lastHeardAt, promise?.keptOn]
      })
    const before = await standing()
    expect(before).toEqual(['final', null, null])
    const id = (await my.record()) ?? ''
    const offered = await standing()
    expect(offered).toEqual(['offer', now, '2026-11-25'])
    for (const minutes of [5, 10]) {
      const at = new Date(+now + minutes * 60_000)
      await my.change(at, tx => setOfferDeleted(tx, id, at, at))
      expect(await standing()).toEqual(before)
      const back = new Date(+at + 60_000)
      await my.change(back, tx => setOfferDeleted(tx, id, null, back))
      expect(await standing()).toEqual(offered)
    }
  })

  it('deleted, leaves a stage that was set by hand, and one that another offer holds', async () => {
    const my = await seeded()
    const pipelineId = my.ids.Halden ?? ''
    const first = (await my.record()) ?? ''
    const second = (await my.record()) ?? ''
    await my.change(later, tx => setOfferDeleted(tx, first, later, later))
    expect(await my.stageOf(pipelineId)).toBe('offer')
    await my.change(later, tx => setOfferDeleted(tx, second, later, later))
    expect(await my.stageOf(pipelineId)).toBe('final')
    await my.change(later, tx =>
      moveStage(tx, { userId: my.userId, pipelineId, to: 'offer', now: later, cause: 'by_hand' }),
    )
    const third = (await my.record()) ?? ''
    await my.change(later, tx => setOfferDeleted(tx, third, later, later))
    expect(await my.stageOf(pipelineId)).toBe('offer')
  })
})

describe('no draft asserts an offer that is not on record', () => {
  it('has no note while it is only said, or once the record is deleted, answered or past its date', async () => {
    const my = await seeded()
    const id = await my.record({ inWriting: 'not_yet' })
    expect(await my.as(notes)).toEqual([])
    await my.change(now, tx => updateOffer(tx, { ...terms, id: id ?? '' }, now))
    expect(await my.as(notes)).toHaveLength(2)
    const past = new Date('2026-12-05T15:00:00Z')
    await my.as(tx => planEverything(tx, my.userId, past))
    expect(await my.as(notes)).toEqual([])
    await my.as(tx => planEverything(tx, my.userId, now))
    expect(await my.as(notes)).toHaveLength(2)
    await my.change(later, tx => setOfferDeleted(tx, id ?? '', later, later))
    expect(await my.as(notes)).toEqual([])
    await my.change(later, tx => setOfferDeleted(tx, id ?? '', null, later))
    expect(await my.as(notes)).toHaveLength(2)
  })

  it('takes the note back by itself once the date has passed where the person is', async () => {
    const my = await seeded()
    await my.record()
    await dayPasses(new Date('2026-12-04T15:00:00Z'))
    expect(await my.as(notes)).toHaveLength(2)
    await dayPasses(new Date('2026-12-05T15:00:00Z'))
    expect(await my.as(notes)).toEqual([])
  })

  it('lets a note out while the offer stands, and holds it back when it is gone, whatever was typed', async () => {
    const my = await seeded()
    const id = await my.record()
    const [note] = await my.as(notes)
    if (!note) throw new Error('no note')
    const page = () => my.as(tx => getDraft(tx, note.id, later))
    expect((await page())?.hasOffer).toBe(true)
    const typed = { id: note.id, version: note.version, subject: note.subject, body: `${note.body}\nWarmly` }
    await my.change(now, tx => saveDraft(tx, typed, now))
    await my.change(later, tx => setOfferDeleted(tx, id ?? '', later, later))
    expect(await page()).toMatchObject({ hasOffer: false, draft: { state: 'skipped', body: typed.body } })
  })

  it.each(['rejected', 'withdrawn', 'aside'] as const)(
    'tells nobody any more once its process is %s, and all of them again when that was a slip',
    async to => {
      const my = await seeded()
      await my.record()
      const [note] = await my.as(notes)
      if (!note) throw new Error('no note')
      const before = (await my.as(notes)).map(({ pipelineId, body }) => ({ pipelineId, body }))
      const move = { userId: my.userId, pipelineId: my.ids.Halden ?? '' }
      await my.change(later, tx => moveStage(tx, { ...move, to, now: later, cause: 'by_hand' }))
      expect(await my.as(notes)).toEqual([])
      expect((await my.as(tx => getDraft(tx, note.id, later)))?.hasOffer ?? false).toBe(false)
      expect(await my.as(listOpenOffers)).toEqual([])
      expect((await my.as(getWeighing)).hasOffer).toBe(false)
      expect(await my.as(tx => stillStands(tx, note.offerId ?? ''))).toBe(false)
      expect(await my.as(tx => listDeadlines(tx, sql`true`))).toEqual([])
      await my.change(after, tx => undoLastMove(tx, { ...move, now: after }))
      const again = (await my.as(notes)).map(({ pipelineId, body }) => ({ pipelineId, body }))
      expect(again).toEqual(before)
      expect((await my.as(getWeighing)).hasOffer).toBe(true)
    },
  )

  it('tells nobody any more of one whose process was moved to a no, which still has its letter', async () => {
    const my = await seeded()
    await my.record()
    const [note] = await my.as(notes)
    const move = { userId: my.userId, pipelineId: my.ids.Halden ?? '' }
    await my.change(later, tx => moveStage(tx, { ...move, to: 'declined', now: later, cause: 'by_hand' }))
    expect(await my.as(notes)).toEqual([])
    expect(await my.as(tx => listDeadlines(tx, sql`true`))).toEqual([])
    expect(await my.as(tx => stillStands(tx, note?.offerId ?? ''))).toBe(true)
  })

  it('that is past lets no typed note out', async () => {
    const my = await seeded()
    await my.record()
    const [note] = await my.as(notes)
    if (!note) throw new Error('no note')
    const typed = { id: note.id, version: note.version, subject: note.subject, body: `${note.body}\nWarmly` }
    await my.change(now, tx => saveDraft(tx, typed, now))
    const move = { userId: my.userId, pipelineId: my.ids.Halden ?? '' }
    await my.change(later, tx => moveStage(tx, { ...move, to: 'rejected', now: later, cause: 'by_hand' }))
    expect(await my.as(tx => getDraft(tx, note.id, later))).toMatchObject({ hasOffer: false })
  })

  it('withdraws without a word about an offer', async () => {
    const my = await seeded()
    const draftId = await my.change(now, tx =>
      requestWithdrawal(tx, my.userId, my.ids.Northlight, { origin: 'step_back' }, now),
    )
    const [draft] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.id, draftId)))
    expect(`${draft?.subject} ${draft?.body}`).not.toMatch(/offer/i)
    expect(draft?.body).toMatch(/step back|withdraw/)
    expect(draft?.why).toBe('You decided to withdraw from Northlight; a short note lets them stop waiting.')
  })
})

describe('the answer', () => {
  it('yes: a letter with the terms, a withdrawal for each of the others, a thank-you for each helper', async () => {
    const my = await seeded()
    const offerId = await my.record()
    await my.as(tx =>
      tx.insert(contacts).values([
        { userId: my.userId, name: 'Rae Holt', kind: 'referrer', company: 'Halden' },
        { userId: my.userId, name: 'Old Friend', kind: 'referrer', company: 'Elsewhere' },
        { userId: my.userId, name: 'Priya Nair', kind: 'agency_recruiter' },
      ]),
    )
    await my.change(later, async tx =>
      acceptOffer(tx, my.userId, await found(tx, offerId), [my.ids.Northlight, my.ids.Brix ?? ''], later),
    )
    expect(await my.stageOf(my.ids.Halden ?? '')).toBe('accepted')
    expect(await my.stageOf(my.ids.Northlight)).toBe('withdrawn')
    expect(await my.stageOf(my.ids.Corvid ?? '')).toBe('applied')
    const waiting = (await my.as(open)).filter(draft => draft.state === 'open')
    expect(waiting.map(draft => draft.kind).toSorted()).toEqual([
      'accept_offer',
      'decline',
      'decline',
      'thank_you_coordinator',
    ])
    expect(waiting.find(draft => draft.kind === 'accept_offer')?.body).toContain('- 61,500 a year')
    const thanks = waiting.find(draft => draft.kind === 'thank_you_coordinator')
    expect(thanks?.body).toMatch(/Rae,\n\n.*(said yes to|accepted) a new role/)
    expect(thanks?.body).not.toMatch(/arranged|need anything|Halden/)
    expect(thanks?.why).toBe('Rae helped you get here, and would be glad to hear.')
    for (const no of waiting.filter(draft => draft.kind === 'decline')) {
      expect(`${no.subject} ${no.body}`).not.toMatch(/offer/i)
      expect(no.why).toMatch(/^You’ve chosen another offer; (Northlight|Brix) can stop waiting/)
    }

    await my.change(after, async tx => takeAnswerBack(tx, my.userId, await found(tx, offerId), after))
    expect(await my.stageOf(my.ids.Halden ?? '')).toBe('offer')
    expect(await my.stageOf(my.ids.Northlight)).toBe('interviewing')
    const kinds = (await my.as(open)).map(draft => draft.kind)
    expect(kinds.filter(kind => kind === 'other_offer')).toHaveLength(2)
    expect(kinds).not.toContain('accept_offer')
    expect(kinds).not.toContain('decline')
  })

  it('taken back, its letters stay away when one steps back for another reason', async () => {
    const my = await seeded()
    const { userId } = my
    const offerId = await my.record()
    await my.change(later, async tx =>
      acceptOffer(tx, userId, await found(tx, offerId), [my.ids.Northlight], later),
    )
    await my.change(after, async tx => takeAnswerBack(tx, userId, await found(tx, offerId), after))
    const at = (seconds: number) => new Date(+after + seconds * 1000)
    await my.change(at(1), async tx => declineOffer(tx, userId, await found(tx, offerId), null, at(1)))
    await my.change(at(2), async tx => takeAnswerBack(tx, userId, await found(tx, offerId), at(2)))
    for (const pipelineId of [my.ids.Northlight, my.ids.Halden ?? '']) {
      const id = await my.change(at(3), tx =>
        requestWithdrawal(tx, userId, pipelineId, { origin: 'step_back' }, at(3)),
      )
      await my.change(at(4), tx => markDraftSent(tx, userId, id, at(4)))
    }
    expect(await my.stageOf(my.ids.Northlight)).toBe('withdrawn')
    expect(await my.stageOf(my.ids.Halden ?? '')).toBe('declined')
    const waiting = (await my.as(open)).filter(draft => draft.state === 'open' && draft.kind === 'decline')
    expect(waiting).toEqual([])
  })

  it('a request for more time is not left beside a yes', async () => {
    const my = await seeded()
    const offerId = await my.record()
    await my.change(now, async tx =>
      requestOfferLetter(
        tx,
        my.userId,
        await found(tx, offerId),
        'more_time',
        { newDate: '2026-12-09' },
        now,
      ),
    )
    const waits = async () =>
      (await my.as(open)).filter(draft => draft.state === 'open').map(draft => draft.kind)
    expect(await waits()).toContain('more_time')
    await my.change(later, async tx => acceptOffer(tx, my.userId, await found(tx, offerId), [], later))
    expect(await waits()).not.toContain('more_time')
  })

  it('no: a kind letter, and the process ends as declined', async () => {
    const my = await seeded()
    const offerId = await my.record()
    await my.change(later, async tx => declineOffer(tx, my.userId, await found(tx, offerId), null, later))
    expect(await my.stageOf(my.ids.Halden ?? '')).toBe('declined')
    expect(await my.as(notes)).toEqual([])
  })

  it('sending a withdrawal ends that process, and taking the sending back opens it again', async () => {
    const my = await seeded()
    const draftId = await my.change(now, tx =>
      requestWithdrawal(tx, my.userId, my.ids.Northlight, { origin: 'step_back' }, now),
    )
    await my.change(later, tx => markDraftSent(tx, my.userId, draftId, later))
    expect(await my.stageOf(my.ids.Northlight)).toBe('withdrawn')
    await my.change(after, tx => reopenDraft(tx, my.userId, draftId, after))
    expect(await my.stageOf(my.ids.Northlight)).toBe('interviewing')
  })
})
