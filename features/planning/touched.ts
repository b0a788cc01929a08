import 'server-only'
import { and, count, desc, eq, inArray, isNotNull, isNull, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages, type TouchedThing } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { touched } from '@/db/schema/touched'

export interface Touched {
  desk: boolean
  processes: Set<string>
  people: Set<string>
}

/** Marks something by hand: what only the clock has changed (a date that passed). Changed rows mark themselves. */
export async function mark(
  tx: Tx,
  userId: string,
  thing: TouchedThing,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await tx.insert(touched).values(ids.map(thingId => ({ userId, thing, thingId })))
}

/** Marks what comes by the week alone: the next plan and review. */
export async function markSearch(tx: Tx, userId: string): Promise<void> {
  await tx.insert(touched).values({ userId, thing: 'process', thingId: null })
}

/** Leaves processes for the scheduler. */
export async function leaveForLater(tx: Tx, userId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .insert(touched)
      .values(ids.map(thingId => ({ userId, thing: 'process' as const, thingId, later: true })))
}

/** How many processes of theirs wait to be planned in the background. */
export async function countLeft(tx: Tx): Promise<number> {
  const [left] = await tx.select({ count: count() }).from(touched).where(eq(touched.later, true))
  return left?.count ?? 0
}

/**
 * Takes the marks of this person: this transaction's own, and any that an earlier one forgot; `background`: of what was
 * left for later as many as asked. From the moment there are any, what is written marks nothing: until `markAgain`.
 */
export async function takeMarks(tx: Tx, userId: string, background = 0): Promise<Touched | null> {
  const mine = eq(touched.userId, userId)
  const left = tx.select({ id: touched.id }).from(touched).where(mine).orderBy(touched.id).limit(background)
  const rows = await tx
    .delete(touched)
    .where(background > 0 ? inArray(touched.id, left) : and(mine, eq(touched.later, false)))
    .returning({
      thing: touched.thing,
      id: touched.thingId,
      silent: sql`set_config('app.planning', 'on', true)`,
    })
  if (rows.length === 0) return null
  const ids = (thing: TouchedThing) =>
    new Set(rows.flatMap(row => (row.thing === thing && row.id ? [row.id] : [])))
  return {
    desk: rows.some(row => row.thing === 'desk'),
    processes: ids('process'),
    people: ids('person'),
  }
}

export async function markAgain(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config('app.planning', '', true)`)
}

/**
 * The processes that are planned from what was touched: themselves, those a person has a part in, those where it is told
 * of them; for the whole desk all that are under way, and the ended ones for which something still waits.
 */
export async function processesOf(tx: Tx, { desk, processes, people }: Touched): Promise<string[]> {
  const found = new Set(processes)
  const add = (rows: readonly { id: string | null }[]) => {
    for (const { id } of rows) if (id) found.add(id)
  }
  if (desk) add(await listWaiting(tx))
  if (people.size > 0) add(await listTheirs(tx, [...people]))
  if (found.size === 0) return []
  const letters = await tx
    .select({
      pipelineId: drafts.pipelineId,
      fromPipelineId: drafts.fromPipelineId,
      alsoAbout: drafts.alsoAbout,
      isOpen: sql<boolean>`${isOpen}`,
    })
    .from(drafts)
    .where(
      or(
        and(inArray(drafts.fromPipelineId, [...found]), or(isOpen, eq(drafts.setAside, 'plan'))),
        and(isOpen, sql`cardinality(${drafts.alsoAbout}) > 0`),
      ),
    )
  const asked = new Set(found)
  for (const { pipelineId, fromPipelineId } of letters)
    if (pipelineId && fromPipelineId && asked.has(fromPipelineId)) found.add(pipelineId)
  // One recruiter, one message: what is through the same recruiter, or was told in the same letter, is planned together.
  const known = new Set<string | null>(found)
  const told = letters
    .filter(letter => letter.isOpen)
    .map(({ pipelineId, alsoAbout }) => [pipelineId, ...alsoAbout])
    .filter(all => all.length > 1 && all.some(id => known.has(id)))
  add(await listOfSameRecruiters(tx, [...found]))
  add(told.flat().map(id => ({ id })))
  return [...found]
}

const isOpen = and(eq(drafts.state, 'open'), isNull(drafts.deletedAt))

function listOfSameRecruiters(tx: Tx, ids: string[]) {
  const recruiters = tx
    .select({ id: pipelines.recruiterId })
    .from(pipelines)
    .where(and(inArray(pipelines.id, ids), isNotNull(pipelines.recruiterId)))
  return tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(
      and(
        inArray(pipelines.recruiterId, recruiters),
        isNull(pipelines.deletedAt),
        notInArray(pipelines.stage, [...endedStages]),
      ),
    )
}

function listWaiting(tx: Tx) {
  const open = tx
    .select({ id: drafts.pipelineId })
    .from(drafts)
    .where(and(eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  const planned = tx
    .select({ id: reminders.pipelineId })
    .from(reminders)
    .where(eq(reminders.state, 'planned'))
  return tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(
      or(
        and(isNull(pipelines.deletedAt), notInArray(pipelines.stage, [...endedStages])),
        sql`${pipelines.id} in (${open})`,
        sql`${pipelines.id} in (${planned})`,
      ),
    )
    .orderBy(desc(pipelines.stageChangedAt))
}

function listTheirs(tx: Tx, people: string[]) {
  const met = tx
    .select({ id: interviews.pipelineId })
    .from(interviews)
    .innerJoin(interviewPeople, eq(interviewPeople.interviewId, interviews.id))
    .where(inArray(interviewPeople.contactId, people))
  const named = tx
    .select({ id: interviews.pipelineId })
    .from(interviews)
    .innerJoin(nextSteps, eq(nextSteps.interviewId, interviews.id))
    .where(or(inArray(nextSteps.contactId, people), inArray(nextSteps.saidById, people)))
  const written = tx
    .select({ id: drafts.pipelineId })
    .from(drafts)
    .where(and(inArray(drafts.contactId, people), ne(drafts.state, 'answered')))
  return tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(
      or(
        inArray(pipelines.recruiterId, people),
        sql`${pipelines.id} in (${met})`,
        sql`${pipelines.id} in (${named})`,
        sql`${pipelines.id} in (${written})`,
      ),
    )
}
