import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reminderStates } from '@/db/enums'
import { diffReminders, type ReminderDiff } from './diff-reminders'
import type { ReminderRow } from './facts'
import type { PlanItem } from './plan-item'

const now = new Date('2026-11-23T12:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const item = (planKey: string, hours: number, more: Partial<PlanItem> = {}): PlanItem => ({
  kind: 'analysis',
  planKey,
  dueAt: at(hours),
  why: 'Because.',
  ...more,
})

let ids = 0
const making = (endOf: (row: ReminderRow) => 'moved' | null = () => 'moved') => ({
  ...{ userId: 'u', now, newId: () => `id-${++ids}`, endOf },
})
const diff = (rows: readonly ReminderRow[], items: readonly PlanItem[], endOf?: () => 'moved' | null) =>
  diffReminders(rows, items, making(endOf))
const apply = (rows: readonly ReminderRow[], { made, changed }: ReminderDiff) => {
  const after = new Map(changed.map(row => [row.id, row]))
  return [...rows.map(row => after.get(row.id) ?? row), ...made]
}
/** A row as this item planned it, and what became of it since. */
const planned = (one: PlanItem, since: Partial<ReminderRow> = {}): ReminderRow => {
  const [row] = diff([], [one]).made
  if (!row) throw new Error('nothing was planned')
  return { ...row, ...since }
}

const nothing = { made: [], changed: [] }
const cases: [what: string, before: ReminderRow[], items: PlanItem[], then: Partial<ReminderRow>[]][] = [
  ['is planned once', [], [item('a', 1), item('a', 2)], [{ planKey: 'a', dueAt: at(1), state: 'planned' }]],
  [
    'follows the plan while it waits',
    [planned(item('a', 1), { outcome: 'Your quiet hours.', lookAt: at(9) })],
    [item('a', 2, { why: 'Moved.', bundle: 'b', step: 'first', draftId: 'd' })],
    [{ dueAt: at(2), lookAt: at(2), why: 'Moved.', outcome: null, bundle: 'b', step: 'first', draftId: 'd' }],
  ],
  [
    'keeps its wait for the next day while its moment is the same',
    [planned(item('a', 1), { lookAt: at(9), outcome: 'Your quiet hours.' })],
    [item('a', 1, { why: 'Said otherwise.' })],
    [{ lookAt: at(9), outcome: 'Your quiet hours.', why: 'Said otherwise.' }],
  ],
  ['is not planned when it is too late for it', [], [item('a', -5, { notAfter: at(-1) })], []],
  [
    'stays as it is when it was planned and is too late since',
    [planned(item('a', 1))],
    [item('a', -5, { notAfter: at(-1) })],
    [{ state: 'planned', dueAt: at(1), endReason: null }],
  ],
  [
    'is taken back when it is not wanted, with the reason',
    [planned(item('a', 1))],
    [],
    [{ state: 'cancelled', endReason: 'moved', endedAt: now }],
  ],
  [
    'is taken back when a later step’s turn has come',
    [planned(item('a', -2))],
    [item('a', -2, { overtaken: true }), item('b', -1)],
    [{ state: 'cancelled' }, { planKey: 'b', state: 'planned' }],
  ],
  [
    'comes again when it is wanted again',
    [planned(item('a', 1), { state: 'cancelled', endReason: 'moved', endedAt: at(-9) })],
    [item('a', 3)],
    [{ state: 'planned', endReason: null, endedAt: null, dueAt: at(3), lookAt: at(3) }],
  ],
  [
    'is only not tried again when it is leaving',
    [planned(item('a', 1), { state: 'leaving', deliveryId: 'sent' })],
    [],
    [{ state: 'leaving', endReason: 'moved', endedAt: now, deliveryId: 'sent' }],
  ],
  [
    'keeps the moment it was put off to, alone and asked for',
    [planned(item('a', -2), { snoozes: 1, dueAt: at(24), lookAt: at(24), asked: true, bundle: null })],
    [item('a', -2, { bundle: 'b', why: 'Said otherwise.' })],
    [{ dueAt: at(24), lookAt: at(24), asked: true, bundle: null, why: 'Said otherwise.' }],
  ],
  [
    'comes back when it was put off, though a later step’s turn has come',
    [planned(item('a', -2), { snoozes: 1, dueAt: at(24), lookAt: at(24), asked: true })],
    [item('a', -2, { overtaken: true }), item('b', -1)],
    [{ state: 'planned', dueAt: at(24) }, { planKey: 'b' }],
  ],
  [
    'goes with the rest when it was put off and nothing wants it',
    [planned(item('a', -2), { snoozes: 1, dueAt: at(24), lookAt: at(24), asked: true })],
    [item('c', 3)],
    [{ state: 'cancelled' }, { planKey: 'c' }],
  ],
]

describe('a reminder', () => {
  it.each(cases)('%s', (_what, before, items, then) => {
    const after = apply(before, diff(before, items))
    expect(after).toMatchObject(then)
    expect(after).toHaveLength(then.length)
    expect(diff(after, items)).toEqual(nothing)
  })

  it.each(['sent', 'done', 'skipped', 'failed', 'parked'] as const)(
    'that ended (%s) stays ended, wanted or not',
    state => {
      const before = [planned(item('a', 1), { state })]
      for (const items of [[], [item('a', 5)]]) expect(diff(before, items)).toEqual(nothing)
    },
  )

  it('of which somebody else decides is left to them', () => {
    const before = [planned(item('a', 1)), planned(item('b', 1), { state: 'leaving' })]
    expect(diff(before, [], () => null)).toEqual(nothing)
  })

  it('writes nothing when the same is planned again', () => {
    const items = [item('a', 1, { bundle: 'b', notAfter: at(9), draftId: 'd' }), item('b', 2)]
    const before = items.map(one => planned(one))
    expect(diff(before, items)).toEqual(nothing)
  })
})

describe('whatever was planned and is wanted now', () => {
  const keys = ['a', 'b', 'c', 'd']
  const hours = fc.integer({ min: -30, max: 30 })
  const items = fc.array(
    fc.record({
      planKey: fc.constantFrom(...keys),
      hours,
      notAfter: fc.option(hours),
      overtaken: fc.boolean(),
      bundle: fc.constantFrom(undefined, 'b'),
      asked: fc.constantFrom(undefined, true),
      why: fc.constantFrom('Because.', 'Otherwise.'),
    }),
    { maxLength: 6 },
  )
  const rows = fc.uniqueArray(
    fc.record({
      planKey: fc.constantFrom(...keys, 'e', 'f'),
      hours,
      state: fc.constantFrom(...reminderStates),
      endReason: fc.constantFrom(null, 'moved' as const),
      outcome: fc.constantFrom(null, 'Your quiet hours.'),
      snoozes: fc.integer({ min: 0, max: 2 }),
      lookLater: fc.nat(20),
    }),
    { selector: row => row.planKey },
  )
  const made = fc.tuple(
    rows.map(all =>
      all.map(({ planKey, hours, lookLater, ...since }) =>
        planned(item(planKey, hours), { ...since, lookAt: at(hours + lookLater) }),
      ),
    ),
    items.map(all =>
      all.map(({ planKey, hours, notAfter, ...more }) =>
        item(planKey, hours, { ...more, notAfter: notAfter === null ? null : at(notAfter) }),
      ),
    ),
  )

  it('is settled by one diff, with one row for each key', () => {
    fc.assert(
      fc.property(made, ([before, wanted]) => {
        const after = apply(before, diff(before, wanted))
        expect(diff(after, wanted)).toEqual(nothing)
        expect(new Set(after.map(row => row.planKey)).size).toBe(after.length)
      }),
    )
  })

  it('never moves what was put off, and never touches what was mailed or ended', () => {
    fc.assert(
      fc.property(made, ([before, wanted]) => {
        const { changed } = diff(before, wanted)
        for (const row of changed) {
          const was = before.find(({ id }) => id === row.id)
          expect(['planned', 'cancelled', 'leaving']).toContain(was?.state)
          if (row.state === 'leaving') expect(row).toMatchObject({ dueAt: was?.dueAt, lookAt: was?.lookAt })
          if (was && was.snoozes > 0)
            expect(row).toMatchObject({ dueAt: was.dueAt, lookAt: was.lookAt, snoozes: was.snoozes })
        }
      }),
    )
  })
})
