import { expect, it } from 'vitest'
import type { Happening, Round } from './story'
import { storyRow } from './story-words'

const reader = { id: 'p', zone: 'Europe/London', now: new Date('2026-11-25T10:00:00Z') }
const round = (more: Partial<Round>) =>
  ({
    id: 'r',
    kind: 'panel',
    state: 'scheduled',
    startsAt: new Date('2026-11-24T09:30:00Z'),
    endsAt: new Date('2026-11-24T10:30:00Z'),
    people: [{ name: 'Ana Osei' }],
    hasReflection: false,
    gut: null,
    ...more,
  }) as unknown as Round
const row = (chapter: object, when: Happening['when'] = 'past') =>
  storyRow(
    { key: 'k', day: '2026-11-24', at: '', when, ...chapter } as unknown as Happening,
    reader,
    '2026-11-25',
  )

it.each([
  [
    'ended, not looked back at',
    round({}),
    { way: { href: '/interviews/r/follow-up', label: 'Say how it went' } },
  ],
  ['looked back at', round({ hasReflection: true, gut: 4 }), { end: { words: 'Good', face: 4 } }],
  ['looked back at without a face', round({ hasReflection: true }), { end: { words: 'Reflection done' } }],
  ['cancelled', round({ state: 'cancelled' }), { end: { words: 'Cancelled' } }],
  [
    'ahead',
    round({ endsAt: new Date('2026-11-26T10:30:00Z') }),
    { way: { href: '/interviews/r/brief', label: 'Brief' } },
  ],
])('a round that is %s says what comes of it', (_, one, expected) => {
  const said = row({ kind: 'round', round: one, number: 2 })
  expect(said).toMatchObject({
    big: true,
    title: 'Round 2: panel',
    below: '09:30 · Ana Osei',
    href: '/interviews/r',
    ...expected,
  })
  expect(Object.keys(said).filter(key => key === 'way' || key === 'end')).toHaveLength(1)
})

it('a move is a door and the way through it; what wants doing has no day but now', () => {
  expect(row({ kind: 'move', stage: 'final', from: 'Interviewing', to: 'Final round' })).toMatchObject({
    day: 'Tue 24 Nov',
    move: { stage: 'final', words: 'Interviewing → Final round' },
  })
  const message = {
    id: 'd',
    kind: 'nudge_undated',
    to: 'Ana',
    state: 'open',
    sendAt: new Date('2026-11-24T09:00:00Z'),
  }
  expect(row({ kind: 'message', message }, 'now')).toMatchObject({
    day: 'Now',
    href: '/drafts/d',
    below: 'Due Tue 24 November',
  })
})

it('what they said is told with whether they kept it', () => {
  const promise = { date: '2026-11-24', keptOn: '2026-11-23', saidBy: 'Ana' }
  expect(row({ kind: 'promise', promise, words: 'A day early' })).toMatchObject({
    title: 'They kept their promise',
    below: 'Said by Tue 24 November: a day early · Named by Ana',
  })
  expect(row({ kind: 'promise', promise: { ...promise, keptOn: null }, words: '' }, 'ahead').title).toBe(
    'They said they’d be in touch by then',
  )
})
