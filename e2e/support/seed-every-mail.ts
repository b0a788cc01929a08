import { asUser } from '../../db/doors'
import { drafts } from '../../db/schema/drafts'
import { offers } from '../../db/schema/offers'
import { shareLinks } from '../../db/schema/share-links'
import type { PlanItem } from '../../features/planning/plan-item'
import { leaveAsPlanted, planMail } from './plan-mail'
import { seedInterview } from './seed-interview'

const minute = 60_000

/** Everything Afterword reminds of, due at once for one person in London (`mailOneByOne` makes a mail of each). */
export async function seedEveryMail(userId: string, now: Date): Promise<void> {
  const at = (minutes: number) => new Date(now.getTime() + minutes * minute)
  const zone = 'Europe/London'
  const mine = { zone, country: 'GB', signature: 'Robin Marsh' }
  const met = await seedInterview(
    [
      { name: 'Ana Osei', jobTitle: 'Head of Data', email: 'ana@northlight.example' },
      { name: 'Ben Roth', email: 'ben@northlight.example' },
    ],
    { userId, mine, interview: { zone, startsAt: at(-80), endsAt: at(-20), startWall: '2026-12-01T11:10' } },
  )
  const same = { zone, startsAt: at(-200), endsAt: at(-140), startWall: '2026-12-01T09:10' }
  const earlier = await seedInterview([], { userId, mine, interview: same })
  const ahead = await seedInterview(
    [{ name: 'Cora Diaz', jobTitle: 'Operations', noteForThem: 'the night trains to Lisbon' }],
    {
      userId,
      mine,
      pipeline: { company: 'Halden', role: 'Operations lead' },
      interview: {
        zone,
        startsAt: at(22 * 60),
        endsAt: at(23 * 60),
        startWall: '2026-12-02T10:30',
        place: '12 Harbour Street, Bristol',
        url: 'https://meet.example/halden',
      },
    },
  )
  const offered = await seedInterview([], {
    userId,
    mine,
    pipeline: { company: 'Ferrow & Sons', stage: 'offer' },
  })
  const ids = await asUser(userId, async tx => {
    const text = (kind: string) =>
      `Dear Ana,\n\nThank you for the hour today. You told me how the ledger migration failed twice before you froze the old system; that stayed with me (${kind.replaceAll('_', ' ')}).\n\nKind regards\nRobin Marsh`
    const written = await tx
      .insert(drafts)
      .values(
        (
          [
            ['thank_you_manager', 'Ana Osei', 'Thank you for today'],
            ['thank_you_panel', 'Ben Roth', 'Thank you for the napkin'],
            ['nudge_dated', 'Ana Osei', 'Data Analyst: any news?'],
            ['nudge_closing', 'Ana Osei', 'Data Analyst: a last line from me'],
            ['recruiter_update', 'Ben Roth', 'Where things stand'],
            ['debrief', 'Ben Roth', 'Northlight: how it went'],
          ] as const
        ).map(([kind, name, subject]) => ({
          userId,
          kind,
          subject,
          body: text(kind),
          // Typed by the person: nothing that leaves before it makes the planner write it anew.
          edited: true,
          contactId: met.id(name),
          interviewId: met.interviewId,
          pipelineId: met.pipelineId,
        })),
      )
      .returning()
    const [offer] = await tx
      .insert(offers)
      .values({ userId, pipelineId: offered.pipelineId, receivedOn: '2026-11-30', answerBy: '2026-12-04' })
      .returning()
    const [link] = await tx
      .insert(shareLinks)
      .values({ userId, label: 'For Alex', fields: ['stage', 'dates'], expiresAt: at(14 * 1440) })
      .returning()
    return { draft: written.map(draft => draft.id), offer: offer?.id, link: link?.id }
  })
  await leaveAsPlanted(userId)
  const past = { interviewId: met.interviewId, pipelineId: met.pipelineId }
  const next = { interviewId: ahead.interviewId, pipelineId: ahead.pipelineId }
  const thanks = `thank-you:${met.interviewId}`
  const [first, second, nudge, closing, update, debrief] = ids.draft
  const items: Omit<PlanItem, 'planKey' | 'dueAt'>[] = [
    { kind: 'brief_evening', why: 'You meet Halden tomorrow at 10:30.', ...next },
    { kind: 'brief_hour', why: 'You meet Halden in an hour, at 10:30.', ...next },
    { kind: 'minute', why: 'Your interview at Northlight has just ended.', ...past },
    // Of another conversation: the second call never comes with the first.
    {
      kind: 'minute_again',
      why: 'Your reflection on Northlight is still waiting.',
      interviewId: earlier.interviewId,
      pipelineId: earlier.pipelineId,
    },
    {
      kind: 'debrief',
      draftId: debrief,
      why: 'Your recruiter speaks to Northlight next; they want to hear you first.',
      ...past,
    },
    { kind: 'analysis', why: 'You saw Northlight today; tonight you still know how it felt.', ...past },
    {
      kind: 'draft',
      draftId: first,
      bundle: thanks,
      why: 'Best sent this afternoon.',
      ...past,
    },
    {
      kind: 'draft',
      draftId: second,
      bundle: thanks,
      why: 'Best sent this afternoon.',
      ...past,
    },
    { kind: 'analysis', bundle: thanks, asked: false, why: 'How was Northlight?', ...past },
    {
      kind: 'draft',
      draftId: nudge,
      why: 'They said Friday 27 November; two working days have passed.',
      ...past,
    },
    {
      kind: 'draft',
      draftId: closing,
      why: 'Two nudges are enough; one last note leaves the door open.',
      ...past,
    },
    {
      kind: 'draft',
      draftId: update,
      why: 'Something moved this week, and Ben would like to know.',
      ...past,
    },
    {
      kind: 'offer_deadline',
      offerId: ids.offer,
      pipelineId: offered.pipelineId,
      why: 'Three days are left.',
    },
    { kind: 'own_call', why: 'You said you would call Ana at Northlight once they have decided.', ...past },
    { kind: 'share_viewed', shareLinkId: ids.link, why: 'The page "For Alex" was opened today at 11:40.' },
    { kind: 'duty_to_inform', why: 'Day 45 since you met Northlight has come.', ...past },
    { kind: 'weekly_plan', why: 'Three minutes for the week ahead.' },
    { kind: 'weekly_review', why: 'Three minutes for the week behind you.' },
    { kind: 'pattern_card', why: 'Three interviews in, one kind of question comes back.' },
    { kind: 'digest', why: 'An old contact might be glad of a word.' },
    {
      kind: 'going_quiet',
      why: 'You haven’t opened Afterword, or tapped anything in our emails, for some weeks.',
    },
  ]
  for (const [index, item] of items.entries())
    await planMail(userId, now, { ...item, planKey: `mail-${index}` })
  await planMail(userId, now, {
    step: 'test',
    planKey: 'test:now',
    why: 'This is the test you asked for. If you can read it, your emails work.',
  })
}
