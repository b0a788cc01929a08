import { and, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { draftKinds, shareFields } from '@/db/enums'
import { analyses } from '@/db/schema/analyses'
import { analysisScores } from '@/db/schema/analysis-scores'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { vents } from '@/db/schema/vents'
import { weekPlans } from '@/db/schema/week-plans'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import type { LookContext, Reminder } from '@/features/deliveries/mail-kind'
import { draftMail } from '@/features/drafts/mail-kinds'
import { markAnswered, markDraftSent } from '@/features/drafts/mutations'
import { createDraftInput } from '@/features/drafts/schema'
import { addFeedback } from '@/features/feedback/mutations'
import { listFeedback } from '@/features/feedback/queries'
import { recordOffer } from '@/features/offers/mutations'
import { draftAboutOf } from '@/features/planning/draft-about'
import { planEverything } from '@/features/planning/plan-everything'
import { requestDraft } from '@/features/planning/request-draft'
import { createShareLink } from '@/features/share-links/mutations'
import { openShareLink } from '@/features/share-links/open-link'
import { planShareLink } from '@/features/share-links/plan-link'
import { newShareLinkInput } from '@/features/share-links/schema'
import { moveStage } from '@/features/stages/move-stage'
import { undoLastMove } from '@/features/stages/undo-move'
import { usualTargets } from '@/features/weeks/targets'
import { askSentence } from './asks'
import { requestAsk, requestWordsOfProgress } from './mutations'
import { listOwedAnswers, listTold } from './queries'

useTestDatabase()
const now = new Date('2026-11-24T17:00:00Z')
const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
const open = (tx: Tx) =>
  tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.state, 'open'), isNull(drafts.deletedAt)))

/** Northlight goes through an agency; Secretco is a process of its own. */
async function seeded() {
  const my = await seedInterview([{ name: 'Ana Osei', noteForMe: 'ONLYME-note', noteForThem: 'You drew it' }])
  const rest = await my.as(async tx => {
    const [recruiter] = await tx
      .insert(contacts)
      .values({
        userId: my.userId,
        name: 'Priya Nair',
        kind: 'agency_recruiter',
        email: 'priya@agency.example',
        privateNote: 'ONLYME-contact',
      })
      .returning()
    const recruiterId = recruiter?.id ?? ''
    await tx
      .update(pipelines)
      .set({ source: 'agency', recruiterId, privateNote: 'ONLYME-pipeline', startDate: 'ONLYME-start' })
    const [secret] = await tx
      .insert(pipelines)
      .values({
        userId: my.userId,
        company: 'Secretco',
        role: 'Hidden Role',
        stage: 'interviewing',
        privateNote: 'ONLYME-other',
      })
      .returning()
    return { recruiterId, secretId: secret?.id ?? '' }
  })
  return { ...my, ...rest }
}

const secrets = ['ONLYME', 'Secretco', 'Hidden Role', 'agency.example']

/** The recruiter's page with all there is to choose. */
async function sharedPage(my: Awaited<ReturnType<typeof seeded>>) {
  process.env.AUTH_SECRET ??= 'a secret for tests, long enough for them'
  const input = newShareLinkInput.parse({
    recruiterId: my.recruiterId,
    named: my.pipelineId,
    unnamed: my.secretId,
    fields: [...shareFields],
    notify: 'on',
  })
  const token = await my.as(async tx => {
    const planned = await planShareLink(tx, my.userId, input, now)
    if (!planned.ok) throw new Error(planned.message)
    return (await createShareLink(tx, my.userId, input, planned, now)).token
  })
  return openShareLink({ token, pass: undefined, isReal: true, viewerId: undefined, now })
}

/** What one thinks of them and of oneself, in every column that takes text. */
async function seedJudgement(tx: Tx, userId: string, interviewId: string): Promise<void> {
  const [card] = await tx
    .insert(analyses)
    .values({
      userId,
      interviewId,
      people: 'ONLYME-people',
      place: 'ONLYME-place',
      verdict: 'unsure',
      verdictWhy: 'ONLYME-why',
      flags: [{ colour: 'amber', about: 'people', example: 'ONLYME-sign' }],
    })
    .returning()
  await tx.insert(analysisScores).values({
    userId,
    analysisId: card?.id ?? '',
    criterion: 'pay',
    score: 1,
    evidence: 'ONLYME-evidence',
  })
  await tx.insert(questions).values({
    userId,
    interviewId,
    direction: 'asked_of_me',
    difficulty: 'stumped',
    text: 'Why are you leaving?',
    answer: 'ONLYME-answer',
    betterAnswer: 'ONLYME-better',
    ifThen: 'ONLYME-plan',
  })
  await tx
    .insert(weekPlans)
    .values({ userId, weekOf: '2026-11-23', ...usualTargets(false), intention: 'ONLYME-intention' })
}

describe('nothing that must not be shared reaches a recruiter', () => {
  it('in no draft of any kind: no other name, no figure, nothing written for me alone', async () => {
    const my = await seeded()
    const { userId, pipelineId, interviewId, secretId } = my
    await my.change(now, async tx => {
      await tx.insert(reflections).values({
        userId,
        interviewId,
        deviceKey: 'd',
        wentWell: 'The story of the migration',
        tellAFriend: 'ONLYME-friend',
        nearlyWrong: 'ONLYME-nearly',
        repairPoint: 'ONLYME-repair',
        capturedAt: now,
      })
      await seedJudgement(tx, userId, interviewId)
      for (const id of [secretId, pipelineId])
        await tx.insert(feedback).values({
          userId,
          pipelineId: id,
          relayedById: my.recruiterId,
          about: 'ONLYME-about',
          text: 'ONLYME-feedback',
          receivedOn: '2026-11-20',
        })
      await tx.insert(vents).values({ userId, pipelineId, text: 'ONLYME-vent', expiresAt: minutes(600) })
      await tx.update(interviews).set({ place: 'Room 4' })
      await recordOffer(
        tx,
        userId,
        {
          pipelineId: secretId,
          receivedOn: '2026-11-24',
          inWriting: 'yes',
          answerBy: '2026-12-04',
          title: 'ONLYME-title',
          pay: 'ONLYME-pay',
          terms: 'ONLYME-terms',
          startDate: null,
        },
        now,
      )
    })
    await my.change(now, async tx => {
      await requestAsk(tx, userId, pipelineId, askSentence('Northlight', ['about_me'], null), now)
      await requestWordsOfProgress(tx, userId, secretId, now)
    })
    await my.as(tx => planEverything(tx, userId, minutes(1)))
    const theirs = (await my.as(open)).filter(draft => draft.contactId === my.recruiterId)
    expect(new Set(theirs.map(draft => draft.kind))).toEqual(
      new Set(['debrief', 'recruiter_update', 'nudge_undated']),
    )
    const text = theirs.map(draft => `${draft.subject}\n${draft.body}\n${draft.why}`).join('\n')
    expect(text).toContain('Why are you leaving?')
    expect(text, 'one message a day: the offer is told in the debrief').toContain(
      "I've had an offer elsewhere",
    )
    expect(text, 'what went well is said by hand').not.toContain('The story of the migration')
    expect(text).toContain('one written offer, to be answered by Friday, December 4')
    for (const secret of secrets) expect(text).not.toContain(secret)

    await my.change(now, async tx => {
      for (const kind of draftKinds) {
        const input = createDraftInput.safeParse({ kind, contactId: my.recruiterId, pipelineId })
        const place = input.success && (await draftAboutOf(tx, input.data))
        if (place) await requestDraft(tx, userId, { ...place, origin: 'by_hand', kind }, now)
      }
    })
    const all = (await my.as(open)).filter(draft => draft.contactId === my.recruiterId)
    expect(all.length).toBeGreaterThan(theirs.length + 15)
    for (const secret of secrets)
      expect(all.map(draft => draft.subject + draft.body).join('\n')).not.toContain(secret)

    const page = JSON.stringify(await sharedPage(my))
    expect(page).toContain('Process B')
    for (const secret of [...secrets, 'priya']) expect(page).not.toContain(secret)
  })

  it('speaks of no offer while none is recorded, whatever the stage says', async () => {
    const my = await seeded()
    const { userId, secretId: pipelineId } = my
    await my.change(now, tx => moveStage(tx, { userId, pipelineId, to: 'offer', now, cause: 'by_hand' }))
    await my.as(tx => planEverything(tx, userId, minutes(1)))
    await my.change(minutes(1), tx => requestWordsOfProgress(tx, userId, pipelineId, minutes(1)))
    expect(await my.as(tx => tx.select().from(offers))).toEqual([])
    const all = (await my.as(open)).map(draft => `${draft.subject} ${draft.body}`).join('\n')
    expect(all).toContain('one in its final round')
    expect(all).not.toMatch(/\boffer/i)
  })
})

describe('word that another process moved forward', () => {
  it.each([
    ['the move was a slip', 'undo'],
    ['they said no there', 'no'],
    ['it ended here', 'here'],
  ])('goes when %s; what was typed is kept aside', async (_why, how) => {
    const my = await seeded()
    const { userId, pipelineId } = my
    const [other] = await my.as(tx =>
      tx
        .insert(pipelines)
        .values([
          { userId, company: 'Halden', role: 'Analyst', stage: 'interviewing' },
          { userId, company: 'Brix', role: 'Analyst', stage: 'interviewing' },
        ])
        .returning(),
    )
    const halden = other?.id ?? ''
    await my.change(minutes(1), tx =>
      moveStage(tx, { userId, pipelineId: halden, to: 'final', now: minutes(1), cause: 'by_hand' }),
    )
    await my.change(minutes(2), tx => requestWordsOfProgress(tx, userId, halden, minutes(2)))
    const words = async () =>
      (await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'moved_forward'))))
        .filter(draft => how !== 'here' || draft.pipelineId === pipelineId)
        .filter(draft => !draft.deletedAt)
    expect(new Set((await words()).map(draft => draft.state))).toEqual(new Set(['open']))
    const typed = (await words()).find(draft => draft.pipelineId === pipelineId)
    await my.as(tx =>
      tx
        .update(drafts)
        .set({ edited: true })
        .where(eq(drafts.id, typed?.id ?? '')),
    )
    const ended = how === 'here' ? pipelineId : halden
    await my.change(minutes(3), tx =>
      how === 'undo'
        ? undoLastMove(tx, { userId, pipelineId: halden, now: minutes(3) })
        : moveStage(tx, { userId, pipelineId: ended, to: 'rejected', now: minutes(3), cause: 'rejected' }),
    )
    expect((await words()).map(draft => [draft.id, draft.state])).toEqual([[typed?.id, 'skipped']])
  })
})

it('whoever would hear of two processes has been told of both with one note', async () => {
  const my = await seeded()
  const { userId } = my
  const [first] = await my.as(tx => tx.select().from(pipelines).where(eq(pipelines.id, my.pipelineId)))
  const through = { userId, role: 'Analyst', source: 'agency', recruiterId: first?.recruiterId } as const
  const made = await my.as(tx =>
    tx
      .insert(pipelines)
      .values([
        { userId, company: 'Halden', role: 'Analyst', stage: 'final' },
        { ...through, company: 'Cobalt', stage: 'interviewing' },
      ])
      .returning(),
  )
  const [halden, cobalt] = made.map(({ id }) => id)
  await my.change(minutes(1), tx => requestWordsOfProgress(tx, userId, halden ?? '', minutes(1)))
  const told = await my.as(tx => listTold(tx, halden ?? ''))
  const note = (id: string | undefined) => told.find(one => one.id === id)?.draftId
  expect(note(cobalt)).toBeTruthy()
  expect(note(cobalt)).toBe(note(my.pipelineId))
})

describe('the weekly update', () => {
  it('comes on Tuesday when something moved since the last, else two weeks after the last word', async () => {
    const my = await seeded()
    const { userId, pipelineId } = my
    const updates = async () => (await my.as(open)).filter(draft => draft.origin === 'recruiter_update')
    await my.as(tx => planEverything(tx, userId, now))
    expect(await updates()).toEqual([])
    await my.change(minutes(1), tx =>
      moveStage(tx, { userId, pipelineId, to: 'final', now: minutes(1), cause: 'by_hand' }),
    )
    await my.as(tx => planEverything(tx, userId, minutes(3)))
    const [update, ...more] = await updates()
    expect(more).toEqual([])
    expect(update).toMatchObject({ contactId: my.recruiterId, sendAt: new Date('2026-12-01T15:00:00Z') })
    expect(update?.body).toContain('- Northlight: I am in the final round now.')
    expect(update?.body).toContain('- one in the middle of its interviews')
    await my.change(minutes(4), tx => markDraftSent(tx, userId, update?.id ?? '', minutes(4)))
    const [quiet, ...others] = await updates()
    expect(others).toEqual([])
    expect(quiet).toMatchObject({
      sendAt: new Date('2026-12-08T15:00:00Z'),
      why: 'Two weeks since your last message to Priya; a short note keeps you in mind.',
      body: expect.stringContaining('Is there anything new from Northlight?'),
    })
    const look = async () => {
      const [mail] = await my.as(tx =>
        tx
          .select()
          .from(reminders)
          .where(eq(reminders.draftId, quiet?.id ?? '')),
      )
      const context = { user: { id: userId }, now: new Date('2026-12-08T15:00:00Z') } as LookContext
      return my.as(tx => draftMail.look(tx, mail as Reminder, context))
    }
    expect(await look()).toEqual({ wanted: true })
    await my.as(tx =>
      tx.insert(drafts).values({
        userId,
        kind: 'recruiter_update',
        contactId: my.recruiterId,
        subject: '',
        body: 'How it went.',
        sendAt: new Date('2026-12-08T15:00:00Z'),
      }),
    )
    expect(await look()).toEqual({ skip: 'Another message to them was due by then.' })
  })

  it.each([
    ['who is in the house, where their own process stands', 'in_house_recruiter', 'interviewing', 'final'],
    ['that a quiet process is where it was', 'agency_recruiter', 'quiet', 'interviewing'],
  ] as const)('does not tell one %s', async (_, kind, from, to) => {
    const my = await seeded()
    const { userId, pipelineId } = my
    await my.change(minutes(2), async tx => {
      await tx.update(contacts).set({ kind }).where(eq(contacts.id, my.recruiterId))
      await tx.update(pipelines).set({ stage: from }).where(eq(pipelines.id, pipelineId))
      await moveStage(tx, { userId, pipelineId, to, now: minutes(1), cause: 'by_hand' })
    })
    expect((await my.as(open)).filter(draft => draft.origin === 'recruiter_update')).toEqual([])
  })
})

describe('a date in the weekly update', () => {
  it.each([
    ['2026-11-27', 'over on the Tuesday it is read', '- one in the middle of its interviews\n'],
    [
      '2026-12-04',
      'still ahead then',
      '- one in the middle of its interviews, decision by Friday, December 4\n',
    ],
  ])('%s is %s', async (answerDate, _which, line) => {
    const my = await seeded()
    const { userId, pipelineId, secretId } = my
    await my.change(minutes(2), async tx => {
      const [round] = await tx
        .insert(interviews)
        .values({
          userId,
          pipelineId: secretId,
          startWall: '2026-11-20T10:00',
          zone: 'America/New_York',
          startsAt: new Date('2026-11-20T15:00:00Z'),
          endsAt: new Date('2026-11-20T16:00:00Z'),
          tzdbVersion: 'test',
        })
        .returning()
      const interviewId = round?.id ?? ''
      await tx
        .insert(nextSteps)
        .values({ userId, interviewId, fact: 'decision_date', state: 'answered', answerDate })
      await moveStage(tx, { userId, pipelineId, to: 'final', now: minutes(1), cause: 'by_hand' })
    })
    const update = (await my.as(open)).find(draft => draft.origin === 'recruiter_update')
    expect(update?.body).toContain(line)
  })
})

it('has no update left for a recruiter whose last process has ended, nor a wish to ask for me', async () => {
  const my = await seeded()
  const { userId, pipelineId } = my
  await my.change(minutes(2), async tx => {
    await requestAsk(tx, userId, pipelineId, 'Could you ask them?', now)
    await moveStage(tx, { userId, pipelineId, to: 'final', now: minutes(1), cause: 'by_hand' })
  })
  const waiting = async () =>
    (await my.as(open)).filter(draft => draft.kind === 'recruiter_update').map(draft => draft.origin)
  expect((await waiting()).toSorted()).toEqual(['ask', 'recruiter_update'])
  await my.change(minutes(3), tx =>
    moveStage(tx, { userId, pipelineId, to: 'accepted', now: minutes(3), cause: 'by_hand' }),
  )
  expect(await waiting()).toEqual([])
})

describe('who owes an answer', () => {
  it('is the recruiter once asked, and nobody once they answered', async () => {
    const my = await seeded()
    const { userId, pipelineId } = my
    const draftId =
      (await my.change(now, tx => requestAsk(tx, userId, pipelineId, 'Please ask for me.', now))) ?? ''
    expect(await my.as(listOwedAnswers)).toEqual([])
    await my.change(minutes(1), tx => markDraftSent(tx, userId, draftId, minutes(1)))
    expect(await my.as(listOwedAnswers)).toMatchObject([
      { name: 'Priya Nair', company: 'Northlight', since: minutes(1) },
    ])
    await my.change(minutes(2), tx => markAnswered(tx, userId, draftId, minutes(2)))
    expect(await my.as(listOwedAnswers)).toEqual([])
  })
})

it('feedback is kept after a no too, with who said it, who passed it on and what about', async () => {
  const my = await seeded()
  const { userId, pipelineId, interviewId } = my
  await my.change(now, tx => moveStage(tx, { userId, pipelineId, to: 'rejected', now, cause: 'rejected' }))
  await my.as(tx =>
    addFeedback(
      tx,
      userId,
      {
        pipelineId,
        interviewId,
        saidById: my.id('Ana Osei'),
        relayedById: my.recruiterId,
        about: 'answers too long',
        text: 'Strong, but it took a while to get there.',
        receivedOn: '2026-11-27',
      },
      now,
    ),
  )
  expect(await my.as(tx => listFeedback(tx, pipelineId))).toMatchObject([
    { saidBy: 'Ana Osei', relayedBy: 'Priya Nair', about: 'answers too long', interviewId },
  ])
})
