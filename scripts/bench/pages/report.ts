import type { Row } from './measure'

export interface Report {
  at: string
  commit: string
  node: string
  cores: number
  rows: Row[]
}

const number = (value: number | undefined, digits = 0) => (value === undefined ? '' : value.toFixed(digits))

/** One table; `before` is the last run that was kept. */
export function writeTable({ at, commit, node, cores, rows }: Report, before: Report | null): string {
  const levels = [...new Set(rows.flatMap(row => Object.keys(row.loads).map(Number)))].sort((a, b) => a - b)
  const main = levels.includes(10) ? 10 : levels[0]
  // With fifty at once a request costs what it costs with ten.
  const judged = levels.filter(c => c <= 10)
  const heads = [
    ...['what', ...levels.map(c => `req/s c=${c}`), 'ratio'],
    ...judged.flatMap(c => [`CPU ms c=${c}`, 'its ratio']),
    ...['p50', 'p95', 'p99'],
    ...['asked', 'HTML KiB', 'at 2,000', 'JS KiB', 'MB', 'before'],
  ]
  const lines = rows.map(row => {
    const load = main === undefined ? undefined : row.loads[main]
    const old = before?.rows.find(({ name }) => name === row.name)
    const oldLoad = main === undefined ? undefined : old?.loads[main]
    const change = [
      oldLoad?.cpuRatio && load?.cpuRatio ? `CPU ratio ${oldLoad.cpuRatio.toFixed(2)}` : '',
      old?.kib && row.kib && Math.abs(old.kib - row.kib) >= 0.5 ? `${old.kib} KiB` : '',
      old?.statements !== undefined && old.statements !== row.statements ? `${old.statements} asked` : '',
    ]
    return [
      row.name,
      ...levels.map(c => number(row.loads[c]?.perSecond)),
      number(load?.ratio, 2),
      ...judged.flatMap(c => [number(row.loads[c]?.cpuMs, 1), number(row.loads[c]?.cpuRatio, 2)]),
      number(load?.p50),
      number(load?.p95),
      number(load?.p99),
      row.statements === undefined ? '' : `${row.statements} in ${row.transactions}`,
      number(row.kib, 1),
      number(row.kibAtMany, 1),
      number(row.scriptKib || undefined, 1),
      number(row.megabytes),
      change.filter(Boolean).join(', '),
    ]
  })
  const table = [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...lines]
  return [
    `Measured ${at} at ${commit}, Node ${node}, ${cores} cores, one process; times in ms and the ratio to`,
    `\`session + query\` at c = ${main ?? '-'}, each beside its own slice of that floor; CPU: the app's own processor time`,
    'for one request, and its ratio; asked: statements in transactions.',
    '',
    ...table.map(cells => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}
