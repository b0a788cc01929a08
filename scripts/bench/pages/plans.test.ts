import { expect, it } from 'vitest'
import { faultsOf, plansIn } from './plans'

const scan = (type: string, table: string, more = {}) => ({
  'Node Type': type,
  'Relation Name': table,
  ...more,
})
const mine = { 'Index Cond': "(user_id = (NULLIF(current_setting('app.user_id'), ''))::uuid)" }

it.each([
  [scan('Index Scan', 'pipelines', mine), []],
  [scan('Bitmap Heap Scan', 'drafts', { 'Recheck Cond': '(user_id = $1)' }), []],
  [scan('Index Scan', 'drafts', { 'Index Cond': '(id = $1)', Filter: '(user_id = $2)' }), []],
  [scan('Seq Scan', 'pipelines', { Filter: '(user_id = $1)' }), ['reads all of pipelines']],
  [scan('Index Scan', 'pipelines', { 'Index Cond': '(id = $1)' }), ['reads pipelines whoever it belongs to']],
  [scan('Seq Scan', 'mail_gate'), []],
  [
    { 'Node Type': 'Sort', Plans: [{ 'Node Type': 'Hash', Plans: [scan('Seq Scan', 'contacts')] }] },
    ['reads all of contacts'],
  ],
])('finds what a plan does to a tenant table: %j', (plan, faults) => {
  expect(faultsOf(plan, 'person')).toEqual(faults)
})

it('lets the system look for what is due whoever it belongs to, and no further', () => {
  expect(faultsOf(scan('Index Scan', 'reminders', { 'Index Cond': '(look_at <= $1)' }), 'system')).toEqual([])
  expect(faultsOf(scan('Seq Scan', 'reminders'), 'system')).toEqual(['reads all of reminders'])
})

it('reads the plans out of a log between other lines', () => {
  const plan = { 'Query Text': 'select 1\nfrom a', Plan: { 'Node Type': 'Result' } }
  const told = JSON.stringify(plan, null, 2).replaceAll('\n', '\n\t')
  const log = `one line\n2026 LOG:  duration: 0.1 ms  plan:\n\t${told}\n2026 LOG:  another\n`
  expect(plansIn(log + log)).toEqual([1, 2].map(() => ({ text: plan['Query Text'], plan: plan.Plan })))
})
