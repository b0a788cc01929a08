import { startMailbox } from '@afterword/local-mailbox'
import { eq, isNotNull } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { draftKinds, reminderKinds, shareFields } from '@/db/enums'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { vents } from '@/db/schema/vents'
import { testClock, testRun } from '@/e2e/support/deliveries'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { feedEntries } from '@/features/calendar-feed/feed-entries'
import { loadFeed } from '@/features/calendar-feed/queries'
import { listForVcard } from '@/features/contacts/queries'
import { vcardAnswer } from '@/features/contacts/vcard-of'
import { addressOf } from '@/features/drafts/letter'
import { markAnswered, markDraftSent } from '@/features/drafts/mutations'
import { chooseJointNote } from '@/features/drafts/panel-note'
import { getDraft } from '@/features/drafts/queries'
import { createDraftInput } from '@/features/drafts/schema'
import { interviewEntry } from '@/features/interviews/calendar/interview-entry'
import { writeCalendar } from '@/features/interviews/calendar/write-calendar'
import { getInterview } from '@/features/interviews/queries'
import { emlText } from '@/features/letters/eml'
import { draftAboutOf } from '@/features/planning/draft-about'
import { planEverything } from '@/features/planning/plan-everything'
import { requestDraft } from '@/features/planning/request-draft'
import { getVisit } from '@/features/reflections/queries'
import { createShareLink } from '@/features/share-links/mutations'
import { openShareLink } from '@/features/share-links/open-link'
import { planShareLink } from '@/features/share-links/plan-link'
import { newShareLinkInput } from '@/features/share-links/schema'
import { mailKinds } from './api/cron/mail-kinds'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())

const clock = testClock('2026-11-24T18:00:00Z')
const now = clock.now()
const canary = 'canary-for-me-alone'
const secret = { privateNote: canary, noteForMe: canary, rapport: 'good' as const }

/** A panel met through an agency, a second round ahead with one of them, an offer, and a secret about everything. */
async function seed() {
  const my = await seedInterview(
    [
      {
        name: 'Ana Osei',
        kind: 'hiring_manager',
        email: 'ana@northlight.example',
        noteForThem: 'You said hello',
        ...secret,
      },
      { name: 'Ben Roth', ...secret },
      { name: 'Cora Diaz', kind: 'coordinator', email: 'cora@northlight.example', ...secret },
      { name: 'Dev Shah', kind: 'agency_recruiter', email: 'dev@agency.example', ...secret },
    ],
    { pipeline: { privateNote: canary, source: 'agency' } },
  )
  const { userId, pipelineId } = my
  const ahead = await my.as(async tx => {
    await tx.update(pipelines).set({ recruiterId: my.id('Dev Shah') })
    await tx.insert(vents).values({ userId, pipelineId, text: canary, expiresAt: now })
    const startsAt = new Date('2026-12-01T15:00:00Z')
    const endsAt = new Date('2026-12-01T16:00:00Z')
    const when = { startWall: '2026-12-01T10:00', zone: 'America/New_York', startsAt, endsAt }
    const [round] = await tx
      .insert(interviews)
      .values({ userId, pipelineId, kind: 'final', tzdbVersion: 'test', ...when })
      .returning()
    const interviewId = round?.id ?? ''
    await tx
      .insert(interviewPeople)
      .values({ userId, interviewId, contactId: my.id('Ana Osei'), noteForMe: canary })
    await tx.insert(offers).values({ userId, pipelineId, answerBy: '2026-11-27', receivedOn: '2026-11-24' })
    await planEverything(tx, userId, now)
    return interviewId
  })
  return { my, ahead }
}
type Seeded = Awaited<ReturnType<typeof seed>>

it('lets nothing written for me alone into a draft, a mail, a share page, a file for others or a capture link', async () => {
  const seeded = await seed()
  const { my } = seeded
  const said = {
    drafts: await everyDraft(seeded),
    mails: await everyMail(seeded),
    shared: await sharePage(seeded),
    files: await filesForOthers(seeded),
    capture: JSON.stringify(await my.as(tx => getVisit(tx, my.interviewId, now))),
  }
  for (const [where, text] of Object.entries(said)) {
    expect(text, `${where} speak of Ana, so that there is something to find`).toMatch(/Ana|Northlight/)
    expect(text, where).not.toContain(canary)
  }
  expect(JSON.stringify(await my.as(tx => tx.select().from(reminders)))).not.toContain(canary)
  expect(JSON.stringify(await my.as(tx => tx.select().from(deliveries)))).not.toContain(canary)
  const kept = await my.as(tx =>
    tx.select().from(interviewPeople).where(eq(interviewPeople.noteForMe, canary)),
  )
  expect(kept, 'the secret itself is kept').toHaveLength(5)
}, 60_000)

/** Every kind to everybody, planned and by hand, as it stands, as its page shows it, and as a file. */
async function everyDraft({ my }: Seeded): Promise<string> {
  for (const kind of draftKinds)
    await my.change(now, async tx => {
      for (const contactId of Object.values(my.people)) {
        const input = createDraftInput.safeParse({ kind, contactId, pipelineId: my.pipelineId })
        if (!input.success) continue
        const place = await draftAboutOf(tx, input.data)
        if (!place) continue
        await requestDraft(tx, my.userId, { ...place, origin: 'by_hand', kind }, now)
      }
    })
  await my.change(now, tx => chooseJointNote(tx, my.interviewId, true, now))
  const planned = await my.as(tx => tx.select().from(drafts).where(isNotNull(drafts.planKey)))
  for (const { id } of planned) await my.change(now, tx => markDraftSent(tx, my.userId, id, now))
  await my.change(now, tx => markAnswered(tx, my.userId, planned[0]?.id ?? '', now))
  const made = await my.as(tx => tx.select().from(drafts))
  expect(made.length).toBeGreaterThan(60)
  expect(made.map(draft => draft.kind)).toContain('nudge_second')
  const pages = await my.as(tx => Promise.all(made.map(({ id }) => getDraft(tx, id, now))))
  const files = pages.flatMap(page => (page ? [emlText({ ...addressOf(page), ...page.draft })] : []))
  return JSON.stringify([made, pages, files])
}

/** One reminder of every kind, and one for each kind of draft that is still waiting. */
async function everyMail({ my, ahead }: Seeded): Promise<string> {
  const { userId, pipelineId } = my
  await my.as(async tx => {
    const [offer] = await tx.select().from(offers)
    const open = await tx.selectDistinctOn([drafts.kind]).from(drafts).where(eq(drafts.state, 'open'))
    const about = { userId, dueAt: now, lookAt: now, asked: true, why: 'Because.', pipelineId }
    await tx.insert(reminders).values([
      ...reminderKinds
        .filter(kind => kind !== 'draft' && kind !== 'share_viewed')
        .map(kind => ({
          ...about,
          kind,
          planKey: `test:${kind}`,
          interviewId: kind.startsWith('brief') ? ahead : my.interviewId,
          offerId: kind === 'offer_deadline' ? offer?.id : null,
          draftId: kind === 'debrief' ? open.find(draft => draft.kind === 'debrief')?.id : null,
        })),
      ...open.map(({ id }) => ({ ...about, kind: 'draft' as const, planKey: `test:${id}`, draftId: id })),
    ])
  })
  for (const only of ['rest', 'draft', 'rest', 'draft'] as const)
    await testRun(mailbox.url, clock, { kinds: mailKinds, only })
  const sent = await my.as(sentKinds)
  expect(sent).toEqual(
    expect.arrayContaining(['brief_evening', 'brief_hour', 'minute', 'debrief', 'analysis', 'draft']),
  )
  return JSON.stringify(mailbox.mails())
}

const sentKinds = async (tx: Tx) =>
  (await tx.select().from(reminders).where(eq(reminders.state, 'sent'))).map(reminder => reminder.kind)

async function sharePage({ my }: Seeded): Promise<string> {
  const token = await my.as(async tx => {
    const input = newShareLinkInput.parse({
      ...{ recruiterId: my.id('Dev Shah'), fields: [...shareFields], notify: 'on', label: 'For Dev' },
      ...{ named: my.pipelineId, passcode: '' },
    })
    const plan = await planShareLink(tx, my.userId, input, now)
    if (!plan.ok) throw new Error(plan.message)
    return (await createShareLink(tx, my.userId, input, plan, now)).token
  })
  const opened = await openShareLink({ token, pass: undefined, isReal: true, viewerId: undefined, now })
  expect(opened.as).toBe('open')
  return JSON.stringify(opened)
}

/** Contact cards of one and of all, and the meeting for a calendar. */
async function filesForOthers({ my }: Seeded): Promise<string> {
  const [all, one, found] = await my.as(async tx => [
    await listForVcard(tx),
    await listForVcard(tx, my.id('Ana Osei')),
    await getInterview(tx, my.interviewId),
  ])
  if (!found) throw new Error('no interview')
  const feed = await my.as(tx => loadFeed(tx, now))
  return [
    await vcardAnswer(all, 'people').text(),
    await vcardAnswer(one, 'person').text(),
    writeCalendar([interviewEntry(found), ...feedEntries(feed, 'https://afterword.example')]),
  ].join()
}
