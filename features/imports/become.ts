import { randomUUID } from 'node:crypto'
import type { contacts } from '@/db/schema/contacts'
import type { interviewPeople } from '@/db/schema/interview-people'
import type { interviews } from '@/db/schema/interviews'
import type { pipelines } from '@/db/schema/pipelines'
import type { stageChanges } from '@/db/schema/stage-changes'
import { momentOf } from '@/features/interviews/moment'
import { isEnded } from '@/features/vocabulary/stages'
import { instantAt, toInstant, toWall } from '@/lib/time'
import { addPerson, findPerson, type Here } from './known'
import type { ReadDate } from './read-date'
import type { ImportedPerson, ImportedProcess } from './read-row'

/** What the rows of a file become, table by table, before it is written. */
export interface Made {
  contacts: (typeof contacts.$inferInsert)[]
  pipelines: (typeof pipelines.$inferInsert)[]
  changes: (typeof stageChanges.$inferInsert)[]
  interviews: (typeof interviews.$inferInsert)[]
  people: (typeof interviewPeople.$inferInsert)[]
}

export interface Making {
  userId: string
  zone: string
  now: Date
  here: Here
}

const momentIn = (date: ReadDate | null, zone: string): Date | null =>
  date && (date.instant ?? (date.wall ? toInstant(date.wall, zone) : instantAt(date.day, '12:00', zone)))

/** Their id, made if they are new. */
export function personOf(
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
export function processOf(process: ImportedProcess, making: Making, made: Made) {
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
