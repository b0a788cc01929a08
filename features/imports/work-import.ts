import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, count, eq } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { asSystem, type Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { stageChanges } from '@/db/schema/stage-changes'
import { touched } from '@/db/schema/touched'
import { recordAudit } from '@/features/account/audit'
import { momentOf } from '@/features/interviews/moment'
import { change } from '@/features/planning/change'
import { markSearch } from '@/features/planning/touched'
import { unlessTheirs } from '@/features/planning/unless-theirs'
import { isStanding } from '@/features/stages/standing-offers'
import { isEnded } from '@/features/vocabulary/stages'
import { instantAt, toInstant, toWall } from '@/lib/time'
import { addPerson, fateOf, findPerson, type Here, loadHere } from './known'
import { type FateOfRow, howRead, setFates } from './mutations'
import { readyForRows, rowReader } from './read-apart'
import type { ReadDate } from './read-date'
import type { ImportedPerson, ImportedProcess } from './read-row'
import { unmarked } from './unmarked'

/** So many rows in one transaction. */
const atOnce = 500

interface Made {
  contacts: (typeof contacts.$inferInsert)[]
  pipelines: (typeof pipelines.$inferInsert)[]
  changes: (typeof stageChanges.$inferInsert)[]
  interviews: (typeof interviews.$inferInsert)[]
  people: (typeof interviewPeople.$inferInsert)[]
}

/** The next rows of an import that is running, and how many are left; null when there is none. */
export async function workImport(tx: Tx, userId: string, id: string, now: Date): Promise<number | null> {
  const [job] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.state, 'running')))
    .for('update')
  if (!job) return null
  const waiting = and(eq(importRows.importId, id), eq(importRows.fate, 'waiting'))
  const rows = await tx.select().from(importRows).where(waiting).orderBy(asc(importRows.line)).limit(atOnce)
  const meant = await rowReader(howRead(job), job.source)(rows)
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  const here = await loadHere(tx, job.kind)
  const making = { userId, zone: own?.zone ?? 'UTC', now, here }
  const made: Made = { contacts: [], pipelines: [], changes: [], interviews: [], people: [] }
  const fates = meant.map((read, at): FateOfRow => {
    const row = rows[at] as (typeof rows)[number]
    const known = fateOf(read, read.is === 'person' ? { ...here, people: peek(here) } : here)
    if (known.fate !== 'waiting' || read.is === 'skipped') return { id: row.id, ...known }
    const ids =
      read.is === 'person' ? personOf(read.person, making, made) : processOf(read.process, making, made)
    return { id: row.id, fate: 'made', reason: null, ...ids }
  })
  const refused = await write(tx, made)
  await setFates(
    tx,
    fates.map(fate =>
      [fate.pipelineId, fate.contactId].some(one => one && refused.has(one))
        ? { id: fate.id, fate: 'skipped', reason: 'refused' }
        : fate,
    ),
  )
  const [left] = await tx.select({ rows: count() }).from(importRows).where(waiting)
  const isDone = (left?.rows ?? 0) === 0
  await tx
    .update(imports)
    .set({
      doneCount: job.doneCount + rows.length,
      ...(isDone && { state: 'done' as const, endedAt: now }),
    })
    .where(eq(imports.id, id))
  await (isDone && (await hasOffer(tx))
    ? tx.insert(touched).values({ userId, thing: 'desk' })
    : markSearch(tx, userId))
  return left?.rows ?? 0
}

/** Then the others are told of it, those that have just come too. */
async function hasOffer(tx: Tx): Promise<boolean> {
  const [open] = await tx
    .select({ id: offers.id })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(isStanding)
    .limit(1)
  return open !== undefined
}

/** Finds, and adds nothing: who is made is added with their id. */
const peek = (here: Here): Here['people'] => ({ find: here.people.find, add: () => {} })

interface Making {
  userId: string
  zone: string
  now: Date
  here: Here
}

const momentIn = (date: ReadDate | null, zone: string): Date | null =>
  date && (date.instant ?? (date.wall ? toInstant(date.wall, zone) : instantAt(date.day, '12:00', zone)))

/** Their id, made if they are new. */
function personOf(
  person: ImportedPerson,
  { userId, zone, now, here }: Making,
  made: Made,
): { contactId: string } {
  const id = randomUUID()
  const { connectedOn, note, ...rest } = person
  made.contacts.push({
    ...{ id, userId, ...rest, privateNote: note, createdAt: now, updatedAt: now },
    linkedinConnectedAt: momentIn(connectedOn, zone),
  })
  addPerson(here, person, id)
  return { contactId: id }
}

/** A process where it stands. Only a conversation that is ahead becomes one here: what is over stays in the note. */
function processOf(process: ImportedProcess, making: Making, made: Made) {
  const { userId, zone, now } = making
  const { appliedOn, changedOn, interviewAt, person, note, ...rest } = process
  const pipelineId = randomUUID()
  const applied = notAfter(momentIn(appliedOn, zone), now)
  const moved = notAfter(momentIn(changedOn, zone), now) ?? applied ?? now
  // A moment told with its offset is a time of day here, too.
  const wall = interviewAt?.instant ? toWall(interviewAt.instant, zone) : interviewAt?.wall
  const talk = wall ? momentOf(wall, zone, 60) : null
  const isAhead = talk !== null && talk.startsAt > now && !isEnded(rest.stage)
  const said = interviewAt && !isAhead ? `Interview: ${wall?.replace('T', ' ') ?? interviewAt.day}` : null
  made.pipelines.push({
    ...{ id: pipelineId, userId, ...rest },
    privateNote: [note, said].filter(Boolean).join('\n\n') || null,
    stageChangedAt: moved,
    endedAt: isEnded(rest.stage) ? moved : null,
    createdAt: applied ?? moved,
    updatedAt: now,
  })
  made.changes.push({ userId, pipelineId, toStage: rest.stage, at: moved })
  const known = person && findPerson(making.here, person)
  const contactId = person && !known ? personOf(person, making, made).contactId : null
  if (!isAhead || !talk) return { pipelineId, contactId }
  const interviewId = randomUUID()
  made.interviews.push({ id: interviewId, userId, pipelineId, ...talk, createdAt: now })
  const met = known?.id ?? contactId
  if (met) made.people.push({ userId, interviewId, contactId: met })
  return { pipelineId, contactId, interviewId }
}

const notAfter = (at: Date | null, now: Date) => (at && at > now ? now : at)

/** Everything at once; where the database refuses something, each by itself. Answers the ids that were refused. */
async function write(tx: Tx, made: Made): Promise<Set<string>> {
  const refused = new Set<string>()
  const each = async <
    Row extends { id?: string; pipelineId?: string; contactId?: string; interviewId?: string },
  >(
    table: PgTable,
    rows: readonly Row[],
  ) => {
    const fine = rows.filter(
      row => ![row.pipelineId, row.contactId, row.interviewId].some(id => id && refused.has(id)),
    )
    if (fine.length === 0) return
    const keep = (some: readonly Row[]) => tx.transaction(inner => inner.insert(table).values(some as never))
    try {
      await keep(fine)
    } catch {
      for (const row of fine)
        await keep([row]).catch(() => {
          if (row.id) refused.add(row.id)
        })
    }
  }
  await unmarked(tx, async () => {
    await each(contacts, made.contacts)
    await each(pipelines, made.pipelines)
    await each(stageChanges, made.changes)
  })
  // These are planned like any other.
  await each(interviews, made.interviews)
  await each(interviewPeople, made.people)
  return refused
}

/** The imports of people who have gone away meanwhile, a little of each: for the cron, each minute. */
export async function workImports(now: Date): Promise<void> {
  const running = await asSystem('imports', tx =>
    tx
      .select({ id: imports.id, userId: imports.userId })
      .from(imports)
      .where(eq(imports.state, 'running'))
      .orderBy(asc(imports.startedAt))
      .limit(10),
  )
  if (running.length > 0) await readyForRows(null)
  const until = performance.now() + 5000
  for (const { id, userId } of running) {
    let left: number | null | undefined = 1
    while (left && performance.now() < until)
      left = await change(userId, now, async tx => {
        const more = await workImport(tx, userId, id, now)
        if (more !== null)
          await recordAudit(tx, { userId, action: 'import.continued', entityId: id, by: 'system', now })
        return more
      }).catch(unlessTheirs('import.failed', userId))
  }
}
