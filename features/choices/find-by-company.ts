import 'server-only'
import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import type { Choice } from './find-choices'

/** The open process of each of these companies, by the company's name in small letters; the latest that moved. */
export async function findByCompany(tx: Tx, companies: readonly string[]): Promise<Map<string, Choice>> {
  const names = [...new Set(companies.map(name => name.toLowerCase()))]
  if (names.length === 0) return new Map()
  const rows = await tx
    .select({ id: pipelines.id, company: pipelines.company, role: pipelines.role })
    .from(pipelines)
    .where(
      and(
        isNull(pipelines.deletedAt),
        isNull(pipelines.endedAt),
        inArray(sql`lower(${pipelines.company})`, names),
      ),
    )
    .orderBy(asc(pipelines.stageChangedAt))
  return new Map(
    rows.map(({ id, company, role }) => [company.toLowerCase(), { id, label: `${company}, ${role}` }]),
  )
}
