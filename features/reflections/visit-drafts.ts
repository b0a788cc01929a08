import 'server-only'
import { and, asc, eq, inArray, isNull, like } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { findOpenDebrief } from '@/features/drafts/queries'
import type { Finding } from '@/features/letters/letter-scene'
import { weavers } from '@/features/letters/packs/weavers'
import { readinessOf } from '@/features/letters/readiness'
import { withGaps } from '@/features/letters/templates/gaps'
import { dueAt } from '@/features/reminders/due-at'
import { clockOf, formatDay, type LocalDate, localDate, toWall } from '@/lib/time'
import type { Taken, VisitDraft } from './answers'
import type { Saved } from './save-capture'
import type { CaptureInput } from './schema'

type Answer = Extract<Taken, { ok: true }>

/**
 * The notes of one interview after a visit, and what comes next. Somebody who came by the link of a mail sees nothing
 * that this visit did not type: a note that holds other words is named, and its text stays behind the sign-in.
 */
export async function loadVisit(
  tx: Tx,
  interviewId: string,
  input: CaptureInput,
  saved: Saved,
  by: 'user' | 'token',
  now: Date,
): Promise<Omit<Answer, 'ok'>> {
  const [own] = await tx
    .select({ zone: settings.zone, repairPoint: reflections.repairPoint, pipelineId: interviews.pipelineId })
    .from(interviews)
    .innerJoin(settings, eq(settings.userId, interviews.userId))
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .where(eq(interviews.id, interviewId))
  if (!own) throw new Error('The interview went while it was saved')
  const notes = await listNotes(tx, interviewId)
  const known = await tx
    .select()
    .from(nextSteps)
    .where(and(eq(nextSteps.interviewId, interviewId), eq(nextSteps.state, 'answered')))
  const factsAreHere = known.every(row => saved.facts.some(fact => isSameFact(row, fact)))
  const repairIsHere = !own.repairPoint || own.repairPoint === input.minute.repairPoint
  const typedFor = (contactId: string | null) =>
    input.people.find(person => saved.people.get(person.key) === contactId)?.forThem
  const isHere = (note: (typeof notes)[number]) =>
    factsAreHere && repairIsHere && !note.edited && (note.note ?? null) === (typedFor(note.contactId) ?? null)

  const today = localDate(now, own.zone)
  const open = notes.filter(note => note.state === 'open')
  const soonest = open.map(note => note.sendAt).sort((a, b) => Number(a) - Number(b))[0]
  const promised = known.find(row => row.fact === 'decision_date')?.answerDate
  const [nudge] = await tx
    .select({ sendAt: dueAt })
    .from(drafts)
    .where(
      and(
        eq(drafts.pipelineId, own.pipelineId),
        inArray(drafts.kind, ['nudge_dated', 'nudge_undated']),
        eq(drafts.state, 'open'),
        isNull(drafts.deletedAt),
      ),
    )
    .orderBy(asc(dueAt))
    .limit(1)
  const debrief = await findOpenDebrief(tx, interviewId)
  const mayTell = by === 'user' || factsAreHere
  return {
    people: [...saved.people].map(([key, id]) => ({ key, id })),
    unsigned: open.some(note => note.body.includes('{my_signature}')),
    drafts: notes.map(note => toVisitDraft(note, by === 'user' || isHere(note))),
    next: {
      notes: soonest ? said(soonest, own.zone, today) : null,
      promised: mayTell && promised ? formatDay(promised, today) : null,
      nudge: mayTell && nudge?.sendAt ? formatDay(localDate(nudge.sendAt, own.zone), today) : null,
      debrief: debrief?.id ?? null,
    },
  }
}

function isSameFact(row: typeof nextSteps.$inferSelect, fact: Saved['facts'][number]): boolean {
  const names = ['fact', 'answerText', 'answerDate', 'answerWho', 'answerChannel', 'contactId'] as const
  return names.every(name => (row[name] ?? null) === (fact[name] ?? null))
}

/** Thank-yous only, in the order in which people were named. */
async function listNotes(tx: Tx, interviewId: string) {
  return tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      channel: drafts.channel,
      state: drafts.state,
      subject: drafts.subject,
      body: drafts.body,
      edited: drafts.edited,
      sendAt: dueAt,
      contactId: drafts.contactId,
      to: contacts.name,
      addressAs: contacts.addressAs,
      email: contacts.email,
      stem: interviewPeople.noteStem,
      note: interviewPeople.noteForThem,
    })
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(
      interviewPeople,
      and(
        eq(interviewPeople.contactId, drafts.contactId),
        eq(interviewPeople.interviewId, drafts.interviewId),
      ),
    )
    .where(
      and(
        eq(drafts.interviewId, interviewId),
        like(drafts.kind, 'thank_you%'),
        inArray(drafts.state, ['open', 'sent']),
        isNull(drafts.deletedAt),
      ),
    )
    .orderBy(asc(interviewPeople.createdAt), asc(contacts.name))
}

function toVisitDraft(note: Awaited<ReturnType<typeof listNotes>>[number], shown: boolean): VisitDraft {
  const { ready, reasons, findings } = readinessOf({
    ...note,
    hasOffer: false,
    hasAddress: Boolean(note.email),
    reading: {
      recipients: note.to && !note.body.includes('\n* * *\n') ? [note.to] : [],
      called: [note.addressAs],
    },
  })
  return {
    id: note.id,
    to: note.to ?? 'everybody',
    subject: shown ? withGaps(note.subject) : '',
    body: shown ? withGaps(note.body) : null,
    ready,
    sent: note.state === 'sent',
    reasons: [
      ...reasons,
      ...(shown ? noteNeeds(note) : []),
      ...findings.filter(({ blocks }) => blocks).map(shown ? inWords : withoutWords),
    ],
  }
}

/** Why what was typed is not in the letter. */
function noteNeeds({ note, stem, to, body }: Awaited<ReturnType<typeof listNotes>>[number]): string[] {
  if (!note || !to || !body.includes('{note}')) return []
  const woven = weavers.en.weave(note, stem, { name: to })
  return woven.ok ? [] : [`“${note}”: ${woven.needs}`]
}

const withoutWords = () => 'One sentence in it needs another look.'
const inWords = ({ sentence, mend, canReplace }: Finding) =>
  canReplace ? `“${sentence}” reads better as “${mend}”` : `“${sentence}”: ${mend}`

/** 'today at 17:00', 'on Wed 25 November at 09:00'. */
const said = (at: Date, zone: string, today: LocalDate) => {
  const day = localDate(at, zone)
  return `${day === today ? 'today' : `on ${formatDay(day, today)}`} at ${clockOf(toWall(at, zone))}`
}
