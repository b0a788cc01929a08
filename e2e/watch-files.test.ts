import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const { load } = createRequire(import.meta.url)('js-yaml') as { load(text: string): unknown }
interface Rule {
  alert: string
  expr: string
  labels: { severity: string }
  annotations: { summary: string; runbook: string }
}
const { groups } = load(readFileSync('ops/alerts.yaml', 'utf8')) as { groups: { rules: Rule[] }[] }
const rules = groups.flatMap(group => group.rules)
const { panels } = JSON.parse(readFileSync('ops/dashboard.json', 'utf8')) as {
  panels: { title: string; targets: { expr: string }[] }[]
}

/** Every metric that the sources name. */
const told = ['lib/watch', 'app/api/metrics']
  .flatMap(folder => readdirSync(folder).map(file => join(folder, file)))
  .filter(file => !file.includes('.test.'))
  .flatMap(file => readFileSync(file, 'utf8').match(/(?:afterword|process|nodejs)_[a-z0-9_]+/g) ?? [])
const metricsIn = (expr: string) =>
  [...expr.matchAll(/\b((?:afterword|process|nodejs)_[a-z0-9_]+?)(?:_bucket|_sum|_count)?\b(?!")/g)].map(
    ([, name = '']) => name,
  )

const queries = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
]

it.each(queries)('%s asks for metrics that there are', (_, expr) => {
  const asked = metricsIn(expr)
  expect(asked.length + Number(/^up\{/.test(expr))).toBeGreaterThan(0)
  expect(asked.filter(name => !told.includes(name))).toEqual([])
})

it('shows every metric, or wakes somebody for it', () => {
  const asked = queries.flatMap(([, expr]) => metricsIn(expr))
  const unseen = [...new Set(told)].filter(name => !asked.includes(name))
  expect(unseen.toSorted()).toEqual(
    ['afterword_info', 'afterword_mail_total', 'process_start_time_seconds'].filter(name =>
      unseen.includes(name),
    ),
  )
})

const anchors = readFileSync('docs/runbook.md', 'utf8')
  .match(/^## .+$/gm)
  ?.map(line =>
    line
      .slice(3)
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )

it.each(rules)('$alert says what is so, and where it stands what to do', ({ labels, annotations }) => {
  expect(['page', 'ticket']).toContain(labels.severity)
  expect(annotations.summary).toMatch(/^[A-Z]/)
  const [file, anchor] = annotations.runbook.split('#')
  expect(file).toBe('docs/runbook.md')
  expect(anchors).toContain(anchor)
})
