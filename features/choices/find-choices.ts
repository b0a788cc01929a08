import 'server-only'
import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import type { ContactKind } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { likeWords } from './like-words'

/** What a form lets one choose from; `open` processes are those that have not ended. */
export const choosable = ['processes', 'open-processes', 'people', 'recruiters', 'rounds'] as const
type Choosable = (typeof choosable)[number]

export interface Choice {
  id: string
  label: string
}

/** So many at most, for whatever is typed. */
export const mostChoices = 20

export interface Choices {
  recent: Choice[]
  /** Whether there are others beside these: then it is a field to type in. */
  hasMore: boolean
}

/** The latest to choose from; one statement. */
export async function recentChoices(tx: Tx, of: Choosable): Promise<Choices> {
  const rows = await find(tx, of, '', mostChoices + 1)
  return { recent: rows.slice(0, mostChoices), hasMore: rows.length > mostChoices }
}

/** Fewer of them, for a page that carries much else. */
export const fewChoices = ({ recent, hasMore }: Choices): Choices => ({
  recent: recent.slice(0, 5),
  hasMore: hasMore || recent.length > 5,
})

export const findChoices = (tx: Tx, of: Choosable, words: string): Promise<Choice[]> =>
  find(tx, of, words, mostChoices)

/** One that was chosen before, by its id; null when it is not to be chosen any more. */
export async function getChoice(tx: Tx, of: Choosable, id: string | null): Promise<Choice | null> {
  if (!id) return null
  const table = of === 'rounds' ? interviews : of.endsWith('processes') ? pipelines : contacts
  const [found] = await find(tx, of, '', 1, eq(table.id, id))
  return found ?? null
}

function find(tx: Tx, of: Choosable, words: string, limit: number, only?: SQL): Promise<Choice[]> {
  if (of === 'rounds') return findRounds(tx, words, limit, only)
  return of.endsWith('processes')
    ? findProcesses(tx, of === 'open-processes', words, limit, only)
    : findPeople(tx, of === 'recruiters', words, limit, only)
}

/** Every word stands somewhere in these columns. */
const holds = (words: string, columns: PgColumn[]) =>
  and(...likeWords(words).map(like => or(...columns.map(column => sql`${column} ilike ${like}`))))

/** Whatever begins with the first word comes first. */
const startsWith = (words: string, column: PgColumn): SQL[] =>
  likeWords(words)
    .slice(0, 1)
    .map(like => sql`${column} ilike ${like.slice(1)} desc`)

async function findProcesses(tx: Tx, onlyOpen: boolean, words: string, limit: number, only?: SQL) {
  const { id, company, role, deletedAt, endedAt, stageChangedAt } = pipelines
  const rows = await tx
    .select({ id, company, role })
    .from(pipelines)
    .where(
      and(isNull(deletedAt), onlyOpen ? isNull(endedAt) : undefined, holds(words, [company, role]), only),
    )
    .orderBy(...startsWith(words, company), desc(stageChangedAt), asc(id))
    .limit(limit)
  return rows.map(row => ({ id: row.id, label: `${row.company}, ${row.role}` }))
}

const recruiterKinds: ContactKind[] = ['agency_recruiter', 'in_house_recruiter']

async function findPeople(tx: Tx, onlyRecruiters: boolean, words: string, limit: number, only?: SQL) {
  const { id, name, company, kind, updatedAt } = contacts
  const rows = await tx
    .select({ id, name, company })
    .from(contacts)
    .where(
      and(
        isNull(contacts.deletedAt),
        isNull(contacts.mergedIntoId),
        isNull(contacts.forgottenAt),
        onlyRecruiters ? inArray(kind, recruiterKinds) : undefined,
        holds(words, [name, company]),
        only,
      ),
    )
    .orderBy(...startsWith(words, name), desc(updatedAt), asc(id))
    .limit(limit)
  return rows.map(row => ({ id: row.id, label: row.company ? `${row.name}, ${row.company}` : row.name }))
}

async function findRounds(tx: Tx, words: string, limit: number, only?: SQL) {
  const rows = await tx
    .select({ id: interviews.id, company: pipelines.company, kind: interviews.kind })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        isNull(interviews.deletedAt),
        isNull(pipelines.deletedAt),
        ne(interviews.state, 'cancelled'),
        holds(words, [pipelines.company, pipelines.role]),
        only,
      ),
    )
    .orderBy(desc(interviews.startsAt), asc(interviews.id))
    .limit(limit)
  return rows.map(row => ({ id: row.id, label: `${row.company}, ${interviewKindWords[row.kind]}` }))
}
