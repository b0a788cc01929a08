import { tableRules } from '@/db/table-rules'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Cond'?: string
  'Recheck Cond'?: string
  Filter?: string
  Plans?: PlanNode[]
}

/** The plans of what really ran, from a server's log that auto_explain writes as JSON. */
export function plansIn(log: string): { text: string; plan: PlanNode }[] {
  return [...log.matchAll(/plan:\n((?:\t.*\n)+)/g)].map(([, lines = '']) => {
    const told = JSON.parse(lines.replace(/^\t/gm, '')) as { 'Query Text': string; Plan: PlanNode }
    return { text: told['Query Text'], plan: told.Plan }
  })
}

const isTenants = (table: string | undefined): table is string => table !== undefined && table in tableRules

/**
 * What a plan does to a tenant table that must not be: reading all of it, by whatever way. `enable_seqscan` is off
 * where these plans are made, so that one means: no index can serve this, however the table grows. A person's own
 * statements must name the owner wherever they read, or they could never live beside their data alone.
 */
export function faultsOf(plan: PlanNode, by: 'person' | 'system'): string[] {
  const table = plan['Relation Name']
  const type = plan['Node Type']
  const faults: string[] = []
  if (isTenants(table) && /Scan$/.test(type)) {
    const conditions = [plan['Index Cond'], plan['Recheck Cond'], plan.Filter].filter(c => c !== undefined)
    if (type === 'Seq Scan') faults.push(`reads all of ${table}`)
    else if (by === 'person' && !conditions.some(condition => condition.includes('user_id')))
      faults.push(`reads ${table} whoever it belongs to`)
  }
  return [...faults, ...(plan.Plans ?? []).flatMap(inner => faultsOf(inner, by))]
}
