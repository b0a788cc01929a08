import 'server-only'
import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { addMinutes, toWall } from '@/lib/time'
import { attachPeople } from './attach-people'
import { createInterview } from './mutations'
import type { QuickAdd } from './read-quick-add'

const usualMinutes = 60

type Made = { ok: true; id: string } | { ok: false; message: string; fields: { text: string } }
const ask = (text: string): Made => ({ ok: false, message: 'One thing is missing.', fields: { text } })

/**
 * An interview nobody had entered, over this minute: from one line, as it was read, to the minute itself. Where that
 * company's was entered after all, it is that one, with whoever else is named.
 */
export async function quickAdd(tx: Tx, userId: string, said: QuickAdd | null, now: Date): Promise<Made> {
  if (!said) return ask('Which company was it?')
  const entered = await findEntered(tx, said.company, now)
  if (entered) {
    await addNamed(tx, userId, entered, said, now)
    return { ok: true, id: entered.id }
  }
  const open = await tx
    .select({ id: pipelines.id, zone: settings.zone })
    .from(settings)
    .leftJoin(
      pipelines,
      and(
        eq(pipelines.userId, settings.userId),
        sql`lower(${pipelines.company}) = lower(${said.company})`,
        isNull(pipelines.endedAt),
        isNull(pipelines.deletedAt),
      ),
    )
  const zone = open[0]?.zone ?? 'UTC'
  const only = !said.role && open.length === 1 ? (open[0]?.id ?? null) : null
  if (!said.role && !only)
    return ask(`Which role was it? Put it after the company: “${said.company}, Data engineer”.`)
  const made = await createInterview(
    tx,
    userId,
    {
      pipelineId: only,
      company: said.company,
      role: said.role,
      source: 'direct',
      people: said.people,
      kind: said.kind ?? (said.people.length > 1 ? 'panel' : 'other'),
      startWall: toWall(addMinutes(now, -usualMinutes), zone),
      zone,
      lengthMinutes: usualMinutes,
      place: null,
      url: null,
      calendarUid: null,
      calendarSequence: null,
      calendarOrganiser: null,
    },
    now,
  )
  return made.ok ? made : ask(made.message)
}

/** Nobody sits in two conversations at once: the last of this company within the hour that the line would stand for. */
async function findEntered(tx: Tx, company: string, now: Date) {
  const [row] = await tx
    .select({ id: interviews.id, company: pipelines.company })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .where(
      and(
        sql`lower(${pipelines.company}) = lower(${company})`,
        isNull(pipelines.deletedAt),
        isNull(interviews.deletedAt),
        eq(interviews.state, 'scheduled'),
        lt(interviews.startsAt, now),
        gt(interviews.endsAt, addMinutes(now, -usualMinutes)),
        isNull(reflections.id),
      ),
    )
    .orderBy(desc(interviews.startsAt))
    .limit(1)
  return row
}

/** "Mira" is Mira Example, when she was expected. */
async function addNamed(
  tx: Tx,
  userId: string,
  { id, company }: { id: string; company: string },
  { people }: QuickAdd,
  now: Date,
): Promise<void> {
  const there = await tx
    .select({ name: contacts.name })
    .from(interviewPeople)
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(eq(interviewPeople.interviewId, id))
  const expected = new Set(there.flatMap(({ name }) => name.toLowerCase().split(/\s+/)))
  const others = people.filter(
    ({ name }) =>
      !name
        .toLowerCase()
        .split(/\s+/)
        .every(word => expected.has(word)),
  )
  if (others.length === 0) return
  await attachPeople(tx, userId, id, company, others, now)
}
