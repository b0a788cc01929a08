import { and, eq, inArray, lt } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { feedback } from '@/db/schema/feedback'
import { interviewPeople } from '@/db/schema/interview-people'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { markDraftSent } from '@/features/drafts/mutations'
import { createInterview } from '@/features/interviews/mutations'
import { createPipeline } from '@/features/pipelines/mutations'
import { reconcile } from '@/features/planning/reconcile'
import { moveStage } from '@/features/stages/move-stage'
import { recordReply } from '@/features/stages/replies'
import { addMinutes, toWall } from '@/lib/time'
import type { demoCalendar } from './calendar'
import type { DemoPerson, DemoPipeline, DemoRound } from './story'

interface Scene {
  tx: Tx
  userId: string
  zone: string
  now: Date
  calendar: ReturnType<typeof demoCalendar>
}

/** Lives one pipeline of the story through the product's own mutations, each at its own moment in the past. */
export async function seedPipeline(scene: Scene, plot: DemoPipeline): Promise<void> {
  const { tx, userId, now, calendar } = scene
  const started = calendar.moment(plot.startedDay, '10:00')
  const recruiterId = plot.recruiter ? await seedPerson(scene, plot.recruiter, null) : null
  const stage = plot.rounds ? 'screening' : plot.stage
  const pipelineId = await createPipeline(
    tx,
    userId,
    {
      company: plot.company,
      role: plot.role,
      stage,
      source: plot.source ?? 'direct',
      recruiterId,
      country: plot.country ?? null,
      region: plot.region ?? null,
      jobUrl: null,
      interest: plot.interest ?? null,
      privateNote: null,
    },
    started,
  )
  for (const person of plot.people ?? []) await seedPerson(scene, person, plot.company)
  for (const round of plot.rounds ?? []) await seedRound(scene, plot, pipelineId, round)
  if (plot.feedback)
    await tx.insert(feedback).values({
      userId,
      pipelineId,
      relayedById: recruiterId,
      about: plot.feedback.about,
      text: plot.feedback.text,
      receivedOn: calendar.day(plot.feedback.day),
    })
  if (plot.offer) {
    const { receivedDay, answerByDay, ...terms } = plot.offer
    const [madeBy] = plot.people ?? []
    await tx.insert(offers).values({
      userId,
      pipelineId,
      ...terms,
      receivedOn: calendar.day(receivedDay),
      answerBy: calendar.day(answerByDay),
      inWriting: 'yes',
      madeById: madeBy && (await seedPerson(scene, madeBy, plot.company)),
    })
  }
  const [first, ...later] = plot.rounds ?? []
  const last = later.at(-1) ?? first
  const movedAt = earliest(now, calendar.moment((last?.keptDay ?? last?.day ?? plot.startedDay) + 1, '09:00'))
  // One step after the other, as it happens: what went on after a first conversation was interviewing by then.
  const to = 'interviewing'
  if (first && later.length > 0 && plot.stage !== to) {
    const at = calendar.moment(first.day + 1, '09:00')
    if (at < movedAt) await moveStage(tx, { userId, pipelineId, to, now: at, cause: 'by_hand' })
  }
  const cause = plot.stage === 'rejected' ? 'rejected' : 'by_hand'
  await moveStage(tx, { userId, pipelineId, to: plot.stage, now: movedAt, cause })
  await reconcile(tx, userId, movedAt)
  await sendWhatWentOut(scene, pipelineId)
  await reconcile(tx, userId, now)
}

/** The words to recruiters and the requests whose day has passed were sent; a nudge that is due now waits for the person. */
async function sendWhatWentOut({ tx, userId, now }: Scene, pipelineId: string): Promise<void> {
  const past = await tx
    .select({ id: drafts.id, sendAt: drafts.sendAt })
    .from(drafts)
    .where(
      and(
        eq(drafts.pipelineId, pipelineId),
        eq(drafts.state, 'open'),
        inArray(drafts.kind, ['debrief', 'linkedin_request']),
        lt(drafts.sendAt, now),
      ),
    )
  for (const { id, sendAt } of past) await markDraftSent(tx, userId, id, sendAt ?? now)
}

async function seedPerson(
  { tx, userId }: Scene,
  person: DemoPerson,
  company: string | null,
): Promise<string> {
  const [known] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.name, person.name)))
  if (known) return known.id
  const [row] = await tx
    .insert(contacts)
    .values({
      userId,
      company,
      name: person.name,
      kind: person.kind ?? 'interviewer',
      jobTitle: person.jobTitle,
      email: person.email,
      linkedinUrl: person.linkedin,
    })
    .returning({ id: contacts.id })
  return row?.id ?? ''
}

async function seedRound(
  scene: Scene,
  plot: DemoPipeline,
  pipelineId: string,
  round: DemoRound,
): Promise<void> {
  const { tx, userId, zone, now, calendar } = scene
  const lengthMinutes = round.minutes ?? 60
  const startWall =
    round.endedMinutesAgo === undefined
      ? calendar.wall(round.day, round.time)
      : toWall(addMinutes(now, -round.endedMinutesAgo - lengthMinutes), zone)
  const invited = earliest(now, calendar.moment(round.day - 2, '12:00'))
  const people = round.with.map(name => ({
    name,
    email: plot.people?.find(person => person.name === name)?.email ?? null,
  }))
  const created = await createInterview(
    tx,
    userId,
    {
      pipelineId,
      company: null,
      role: null,
      source: 'direct',
      people,
      calendarUid: null,
      calendarSequence: null,
      calendarOrganiser: null,
      kind: round.kind,
      startWall,
      zone,
      lengthMinutes,
      place: round.place ?? null,
      url: null,
    },
    invited,
  )
  if (!created.ok) throw new Error(created.message)
  await reconcile(tx, userId, invited)
  if (round.reflection)
    await lookBack(
      scene,
      created.id,
      round,
      addMinutes(calendar.moment(round.day, round.time), lengthMinutes + 12),
    )
  if (round.thanked) await thank(scene, created.id, calendar.moment(round.day, '17:05'))
  if (plot.stage === 'quiet') await thank(scene, created.id, calendar.moment(round.day, '17:05'))
  if (round.keptDay === undefined) return
  const at = calendar.moment(round.keptDay, '14:00')
  await recordReply(tx, userId, pipelineId, { cause: 'told', at }, at)
}

async function lookBack(
  { tx, userId, calendar }: Scene,
  interviewId: string,
  round: DemoRound,
  at: Date,
): Promise<void> {
  const { reflection } = round
  if (!reflection) return
  const { strengths = [], workOn = [], ...words } = reflection
  await tx.insert(reflections).values({
    userId,
    interviewId,
    deviceKey: `demo:${interviewId}`,
    ...words,
    strengths: strengths as never,
    workOn: workOn as never,
    capturedAt: at,
    createdAt: at,
  })
  const [first] = await tx
    .select({ id: interviewPeople.contactId })
    .from(interviewPeople)
    .where(eq(interviewPeople.interviewId, interviewId))
  for (const [name, note] of Object.entries(round.notes ?? {})) {
    const ids = tx.select({ id: contacts.id }).from(contacts).where(eq(contacts.name, name))
    await tx
      .update(interviewPeople)
      .set({ noteForThem: note.them, noteForMe: note.me, rapport: note.rapport })
      .where(and(eq(interviewPeople.interviewId, interviewId), inArray(interviewPeople.contactId, ids)))
  }
  for (const question of round.questions ?? [])
    await tx.insert(questions).values({
      userId,
      interviewId,
      direction: 'asked_of_me',
      ...question,
      type: question.type as never,
      createdAt: at,
    })
  const saidById = first?.id ?? null
  if (round.decisionDay !== undefined)
    await tx.insert(nextSteps).values([
      {
        userId,
        interviewId,
        fact: 'decision_date',
        state: 'answered',
        answerDate: calendar.day(round.decisionDay),
        saidById,
        keptOn: round.keptDay === undefined ? null : calendar.day(round.keptDay),
      },
      {
        userId,
        interviewId,
        fact: 'who_contacts',
        state: 'answered',
        answerWho: 'they',
        contactId: saidById,
        saidById,
      },
      { userId, interviewId, fact: 'channel', state: 'answered', answerChannel: 'email', saidById },
    ])
  await reconcile(tx, userId, at)
}

async function thank({ tx, userId }: Scene, interviewId: string, at: Date): Promise<void> {
  const open = await tx
    .select({ id: drafts.id, kind: drafts.kind })
    .from(drafts)
    .where(and(eq(drafts.interviewId, interviewId), eq(drafts.state, 'open')))
  for (const draft of open.filter(d => d.kind.startsWith('thank_you')))
    await markDraftSent(tx, userId, draft.id, at)
}

const earliest = (a: Date, b: Date) => (a < b ? a : b)
