import 'server-only'
import { and, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { recentChoices } from '@/features/choices/find-choices'
import { isId } from '@/lib/fields'
import { getSignature } from './queries'
import { mostProcesses } from './schema'

type Asked = Record<string, string | string[] | undefined>
const idIn = (asked: string | string[] | undefined) =>
  typeof asked === 'string' && isId(asked) ? asked : null

/** What the form begins with: the recruiter asked for, or the one the asked pipeline came through. */
export async function loadNewLink(tx: Tx, asked: Asked) {
  const pipelineId = idIn(asked.pipeline)
  const [pipeline] = pipelineId ? await listShareable(tx, eq(pipelines.id, pipelineId)) : []
  const wanted = asked.recruiter === undefined ? (pipeline?.recruiterId ?? null) : idIn(asked.recruiter)
  const recruiter = wanted ? await getRecruiter(tx, wanted) : null
  const signature = await getSignature(tx)
  if (!recruiter)
    return {
      recruiter,
      pipeline,
      signature,
      recruiters: await recentChoices(tx, 'recruiters'),
      named: [],
      others: [],
    }
  const isTheirs = sql`${pipelines.recruiterId} = ${recruiter.id}`
  const others = and(
    or(isNull(pipelines.recruiterId), ne(pipelines.recruiterId, recruiter.id)),
    isNull(pipelines.endedAt),
  )
  return {
    recruiter,
    pipeline,
    signature,
    recruiters: null,
    named: await listShareable(tx, isTheirs),
    others: await listShareable(tx, others),
  }
}

/** The processes a link could show, as many as it may hold: those that are not over, and moved last, first. */
const listShareable = (tx: Tx, which: SQL | undefined) =>
  tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      recruiterId: pipelines.recruiterId,
      availability: pipelines.availability,
      startDate: pipelines.startDate,
      ended: sql<boolean>`${pipelines.endedAt} is not null`,
    })
    .from(pipelines)
    .where(and(isNull(pipelines.deletedAt), which))
    .orderBy(sql`${pipelines.endedAt} is not null`, desc(pipelines.stageChangedAt), pipelines.id)
    .limit(mostProcesses)

async function getRecruiter(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: contacts.id, name: contacts.name, company: contacts.company })
    .from(contacts)
    .where(
      and(
        eq(contacts.id, id),
        inArray(contacts.kind, ['agency_recruiter', 'in_house_recruiter']),
        isNull(contacts.deletedAt),
      ),
    )
  return row ?? null
}
