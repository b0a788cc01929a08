import 'server-only'
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, like } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftKind } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { stageChanges } from '@/db/schema/stage-changes'
import { firstName } from '@/features/letters/names'
import { type OtherProcess, unnamedProcesses } from '@/features/letters/unnamed-processes'
import { keptWords, writeText } from '@/features/letters/write-letter'
import type { Employer } from '@/features/reminders/planned'
import { planRecruiterUpdate } from '@/features/reminders/recruiter-cadence'
import { addDays, instantAt, localDate } from '@/lib/time'
import { keepDraft, setDraftsAside } from './keep-draft'
import { isOpenStage } from './wanted-drafts'

/** Steps that are news elsewhere; what is private (a no, a withdrawal) is not (practice §i). */
const forward = ['final', 'offer'] as const

/** Messages that tell a recruiter what has moved. */
const updates: readonly DraftKind[] = ['recruiter_update', 'debrief']

/**
 * One update for each recruiter with a process under way, for Tuesday: when something moved since the last one, else two
 * weeks after the last word of any kind to them (practice 11.1 rows 15 and 18). Their own processes by name, all others
 * unnamed. Idempotent; call it after a move, and after a word to a recruiter.
 */
export async function planRecruiterUpdates(tx: Tx, userId: string, now: Date): Promise<void> {
  const known = await loadProcesses(tx, now)
  if (!known) return
  const { mine, going, words, own } = known
  const today = localDate(now, mine.zone)
  const people = await tx
    .select()
    .from(contacts)
    .where(
      and(
        inArray(contacts.id, recruitersOf(going)),
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
      ),
    )
  // Whoever has nothing under way any more hears no more of it.
  const kept: string[] = []
  for (const recruiter of people) {
    const theirs = going.filter(row => row.recruiterId === recruiter.id)
    const others = going.filter(row => row.recruiterId !== recruiter.id)
    const said = words.filter(word => word.contactId === recruiter.id)
    const last = said.find(word => updates.includes(word.kind))?.sentAt ?? null
    const since = last ?? instantAt(addDays(today, -7), '00:00', mine.zone)
    const moved = (rows: typeof going) => rows.filter(row => row.movedAt && row.movedAt > since)
    // One in the house knows where their own process stands.
    const knows = recruiter.kind === 'in_house_recruiter'
    const changes = knows ? [] : moved(theirs).flatMap(row => changeLine(row) ?? [])
    const ahead = moved(others).filter(row => (forward as readonly string[]).includes(row.stage))
    const isNews = changes.length > 0 || ahead.length > 0
    const spokenAt = isNews ? last : said[0]?.sentAt
    if (!isNews && !spokenAt) continue
    const planned = planRecruiterUpdate(
      {
        recruiter: firstName(recruiter.name),
        lastUpdateOn: spokenAt ? localDate(spokenAt, mine.zone) : null,
        changed: changes.length > 0,
        advancedElsewhere: ahead.length > 0,
      },
      deskOf(theirs, mine),
      mine,
      now,
    )
    const sendAt = planned.sendAt ?? planned.dueAt
    const sendDay = localDate(sendAt, mine.zone)
    const [only] = theirs
    const companies = [...new Set(theirs.map(row => row.company))]
    const written = keptWords({
      changes,
      processes: unnamedProcesses(others, sendDay),
      availability: theirs.find(row => row.availability)?.availability,
      ask: isNews ? null : `Is there anything new from ${companies.join(' and ')}?`,
    })
    const writer = { pipeline: null, settings: mine, own }
    const { subject, body } = writeText(writer, 'recruiter_update', { person: recruiter, words: written })
    const planKey = `recruiter_update:${recruiter.id}:${sendDay}`
    kept.push(planKey)
    await keepDraft(
      tx,
      { userId, pipelineId: theirs.length === 1 && only ? only.id : null, formality: mine.formality },
      {
        planKey,
        kind: 'recruiter_update',
        channel: 'email',
        interviewId: null,
        contactId: recruiter.id,
        sendAt,
        why: planned.why,
        subject,
        body,
        words: written,
        reminders: [planned],
      },
      now,
    )
  }
  await dropOpen(tx, userId, kept, now)
}

/** A recruiter works where their process is, as far as that is known. */
function deskOf(theirs: readonly Process[], mine: typeof settings.$inferSelect): Employer {
  const known = theirs.find(row => row.country && row.zone)
  return {
    country: known?.country ?? mine.country,
    region: known ? known.region : mine.region,
    zone: known?.zone ?? mine.zone,
  }
}

type Process = OtherProcess & {
  id: string
  company: string
  country: string | null
  region: string | null
  zone: string | null
  recruiterId: string | null
  availability: string | null
  movedAt: Date | null
}

function changeLine({ company, stage, offer }: Process): string | null {
  if (stage === 'final') return `${company}: I am in the final round now.`
  if (stage === 'interviewing') return `${company}: the interviews have begun.`
  if (stage === 'offer' && offer) return `${company}: their offer has reached me.`
  return null
}

const recruitersOf = (rows: readonly { recruiterId: string | null }[]) => [
  ...new Set(rows.map(row => row.recruiterId).filter(id => id !== null)),
]

async function loadProcesses(tx: Tx, now: Date) {
  const [mine] = await tx.select().from(settings)
  if (!mine) return null
  const rows = await tx.select().from(pipelines).where(isNull(pipelines.deletedAt))
  const open = rows.filter(row => isOpenStage(row.stage))
  const ids = open.map(row => row.id)
  const moves = await tx
    .select()
    .from(stageChanges)
    .where(and(inArray(stageChanges.pipelineId, ids), isNotNull(stageChanges.fromStage)))
    .orderBy(desc(stageChanges.at))
  const written = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.state, 'open'), eq(offers.inWriting, 'yes'), isNull(offers.deletedAt)))
  const promised = await tx
    .select({ pipelineId: interviews.pipelineId, on: nextSteps.answerDate })
    .from(nextSteps)
    .innerJoin(interviews, eq(interviews.id, nextSteps.interviewId))
    .where(
      and(
        inArray(interviews.pipelineId, ids),
        isNull(interviews.deletedAt),
        eq(nextSteps.fact, 'decision_date'),
        gt(nextSteps.answerDate, localDate(now, mine.zone)),
      ),
    )
    .orderBy(asc(nextSteps.answerDate))
  const words = await tx
    .select({ contactId: drafts.contactId, kind: drafts.kind, sentAt: drafts.sentAt })
    .from(drafts)
    .where(and(inArray(drafts.contactId, recruitersOf(open)), isNotNull(drafts.sentAt)))
    .orderBy(desc(drafts.sentAt))
  const own = await tx.select().from(draftTemplates).where(eq(draftTemplates.language, 'en'))
  const going = open.map((row): Process => {
    const offer = written.find(one => one.pipelineId === row.id)
    return {
      id: row.id,
      company: row.company,
      country: row.country,
      region: row.region,
      zone: row.zone,
      stage: row.stage,
      recruiterId: row.recruiterId,
      availability: row.availability,
      decisionOn: promised.find(fact => fact.pipelineId === row.id)?.on ?? null,
      offer: offer ? { answerBy: offer.answerBy } : null,
      movedAt: moves.find(move => move.pipelineId === row.id && isNewTo(move, row.stage))?.at ?? null,
    }
  })
  return { mine, going, words, own }
}

/** Back from quiet is where it stood before. */
const isNewTo = (move: typeof stageChanges.$inferSelect, stage: string) =>
  move.toStage === stage && move.fromStage !== 'quiet'

async function dropOpen(tx: Tx, userId: string, kept: readonly string[], now: Date): Promise<void> {
  const open = await tx
    .select({ id: drafts.id, edited: drafts.edited, planKey: drafts.planKey })
    .from(drafts)
    .where(
      and(like(drafts.planKey, 'recruiter_update:%'), eq(drafts.state, 'open'), isNull(drafts.deletedAt)),
    )
  await setDraftsAside(
    tx,
    userId,
    open.filter(draft => !kept.includes(draft.planKey ?? '')),
    now,
  )
}
