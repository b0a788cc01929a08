import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftStates, setAsideReasons } from '@/db/enums'
import { type DraftDiff, diffDrafts } from './diff-drafts'
import type { DraftRow } from './facts'
import { planKeyOf } from './plan-keys'
import type { WantedDraft } from './wanted'

const now = new Date('2026-11-24T17:00:00Z')
const earlier = new Date('2026-11-20T09:00:00Z')
const morning = new Date('2026-11-25T09:00:00Z')
const later = new Date('2026-11-26T09:00:00Z')

let ids = 0
const making = { userId: 'u', now, newId: () => `id-${++ids}` }
const diff = (rows: readonly DraftRow[], wanted: readonly WantedDraft[]) => diffDrafts(rows, wanted, making)
const apply = (rows: readonly DraftRow[], { rows: written }: DraftDiff) => {
  const after = new Map(written.map(row => [row.id, row]))
  const made = written.filter(row => !rows.some(({ id }) => id === row.id))
  return [...rows.map(row => after.get(row.id) ?? row), ...made]
}

const letter = (body: string) => () => ({ subject: 'Thank you', body })
/** A thank-you to this person. */
const want = (contactId: string | null, more: Partial<WantedDraft> = {}): WantedDraft => ({
  ...{ origin: 'thank_you', pipelineId: 'p', interviewId: 'r', contactId, kind: 'thank_you_panel' },
  ...{ channel: 'email', sendAt: morning, why: 'The same day.', formality: 'first_name' },
  ...{ letter: letter('Dear Ana'), reminders: [], ...more },
})
/** A row as the plan made it some days ago, and what became of it since. */
const row = (of: WantedDraft, since: Partial<DraftRow> = {}): DraftRow => {
  const [made] = diff([], [of]).rows
  if (!made) throw new Error('nothing was made')
  return { ...made, createdAt: earlier, updatedAt: earlier, ...since }
}

const typed = { edited: true, subject: 'My own', body: 'My own words' }
const gone = { deletedAt: earlier, setAside: 'plan' } as const
const leftOut = { state: 'skipped', skippedAt: earlier, setAside: 'plan' } as const
const isBack = { state: 'open', deletedAt: null, skippedAt: null, setAside: null, createdAt: now } as const

const cases: [what: string, before: DraftRow[], wanted: WantedDraft[], then: Partial<DraftRow>[]][] = [
  [
    'is made once, however often it is wanted',
    [],
    [want('ana'), want('ana', { sendAt: later })],
    [{ planKey: 'thank_you:r:ana', body: 'Dear Ana', sendAt: morning, state: 'open', version: 1 }],
  ],
  [
    'that nobody typed in follows what is known',
    [row(want('ana'))],
    [want('ana', { letter: letter('Dear Ms Osei'), kind: 'thank_you_manager', sendAt: later })],
    [{ body: 'Dear Ms Osei', kind: 'thank_you_manager', sendAt: later, version: 2, createdAt: earlier }],
  ],
  [
    'with typed text keeps it, and what it is, while its day follows',
    [row(want('ana'), typed)],
    [want('ana', { letter: letter('Dear Ms Osei'), kind: 'thank_you_manager', sendAt: later })],
    [{ ...typed, kind: 'thank_you_panel', sendAt: later, version: 1 }],
  ],
  [
    'stays as it was where what it speaks of is gone',
    [row(want('ana'))],
    [want('ana', { letter: () => null })],
    [{ body: 'Dear Ana' }],
  ],
  ['that is wanted no more goes', [row(want('ana'))], [], [{ deletedAt: now, setAside: 'plan' }]],
  [
    'that is wanted no more is left out, with the text that was typed',
    [row(want('ana'), typed)],
    [],
    [{ ...typed, state: 'skipped', skippedAt: now, deletedAt: null, setAside: 'plan' }],
  ],
  [
    'that was laid aside comes back, written anew',
    [row(want('ana'), gone)],
    [want('ana', { letter: letter('Dear Ms Osei') })],
    [{ ...isBack, body: 'Dear Ms Osei' }],
  ],
  [
    'that was left out by the plan comes back as it was typed',
    [row(want('ana'), { ...typed, ...leftOut })],
    [want('ana', { letter: letter('Dear Ms Osei') })],
    [{ ...isBack, ...typed }],
  ],
  [
    'written by hand is never laid aside',
    [row(want('ana', { origin: 'by_hand' }))],
    [],
    [{ state: 'open', deletedAt: null, setAside: null }],
  ],
  [
    'that was asked for is found by itself, not by its key',
    [row(want('ana', { origin: 'by_hand' }), { id: 'mine' })],
    [want('ben', { origin: 'by_hand', id: 'mine', letter: letter('Dear Ben') })],
    [{ id: 'mine', contactId: 'ben', body: 'Dear Ben' }],
  ],
  [
    'keeps the recipient that was chosen where nobody is known',
    [row(want(null), { contactId: 'cora', recipientChosen: true })],
    [want(null)],
    [{ contactId: 'cora' }],
  ],
  [
    'does not keep whom an earlier plan addressed',
    [row(want(null), { contactId: 'cora' })],
    [want(null)],
    [{ contactId: null }],
  ],
]

describe('a draft', () => {
  it.each(cases)('%s', (_what, before, wanted, then) => {
    const after = apply(before, diff(before, wanted))
    expect(after).toMatchObject(then)
    expect(after).toHaveLength(then.length)
    expect(diff(after, wanted).rows).toEqual([])
  })

  it.each<[string, Partial<DraftRow>]>([
    ['was sent', { state: 'sent', sentAt: earlier }],
    ['was answered', { state: 'answered', sentAt: earlier, answeredAt: earlier }],
    ['was left out', { state: 'skipped', skippedAt: earlier }],
    ['was left out by another choice', { state: 'skipped', skippedAt: earlier, setAside: 'choice' }],
    ['was deleted', { deletedAt: earlier }],
    ['was taken back by choice', { deletedAt: earlier, setAside: 'choice' }],
  ])('that %s stays so, wanted or not', (_what, since) => {
    const before = [row(want('ana'), since)]
    for (const wanted of [[], [want('ana', { sendAt: later })]])
      expect(diff(before, wanted)).toEqual({ rows: [], kept: [] })
  })

  it('writes nothing when the same is planned again, and says what is wanted of each that is open', () => {
    const before = [row(want('ana')), row(want('ben'), typed)]
    const wanted = [want('ana'), want('ben')]
    const { rows, kept } = diff(before, wanted)
    expect(rows).toEqual([])
    expect(kept).toEqual(before.map((draft, index) => ({ draft, want: wanted[index] })))
  })
})

describe('whatever was planned and is wanted now', () => {
  const people = ['ana', 'ben', 'cora', null] as const
  const texts = fc.constantFrom('Dear one', 'Dear other', null)
  const wanted = fc.array(
    fc
      .record({
        contactId: fc.constantFrom(...people),
        origin: fc.constantFrom('thank_you' as const, 'rejection_reply' as const),
        sendAt: fc.constantFrom(morning, later, null),
        text: texts,
      })
      .map(({ contactId, text, ...more }) =>
        want(contactId, { ...more, letter: text ? letter(text) : () => null }),
      ),
    { maxLength: 6 },
  )
  const rows = fc.uniqueArray(
    fc
      .record({
        of: fc
          .tuple(
            fc.constantFrom(...people),
            fc.constantFrom('thank_you' as const, 'rejection_reply' as const),
          )
          .map(([contactId, origin]) => want(contactId, { origin })),
        state: fc.constantFrom(...draftStates),
        edited: fc.boolean(),
        deletedAt: fc.constantFrom(null, earlier),
        setAside: fc.constantFrom(null, ...setAsideReasons),
        recipientChosen: fc.boolean(),
      })
      .map(({ of, edited, ...since }) => row(of, { ...(edited && typed), ...since })),
    { selector: made => made.planKey },
  )

  it('is settled by one diff, with one row for each key', () => {
    fc.assert(
      fc.property(rows, wanted, (before, wants) => {
        const after = apply(before, diff(before, wants))
        expect(diff(after, wants).rows).toEqual([])
        expect(new Set(after.map(({ planKey }) => planKey)).size).toBe(after.length)
      }),
    )
  })

  it('never changes typed text, and nothing of what was sent, left out or deleted by choice', () => {
    fc.assert(
      fc.property(rows, wanted, (before, wants) => {
        for (const after of diff(before, wants).rows) {
          const was = before.find(({ id }) => id === after.id)
          if (!was) continue
          expect((was.state === 'open' && !was.deletedAt) || was.setAside === 'plan').toBe(true)
          if (was.edited)
            expect(after).toMatchObject({ subject: was.subject, body: was.body, kind: was.kind })
        }
      }),
    )
  })

  it('comes back when it was laid aside: those that were open are open again', () => {
    fc.assert(
      fc.property(rows, before => {
        const open = before.filter(({ state, deletedAt }) => state === 'open' && !deletedAt)
        const aside = apply(before, diff(before, []))
        const wants = open.map(({ contactId, origin }) => want(contactId, { origin }))
        const back = apply(aside, diff(aside, wants))
        for (const was of open)
          expect(back.find(({ id }) => id === was.id)).toMatchObject({
            ...{ state: 'open', deletedAt: null, setAside: null, skippedAt: null },
            ...{ planKey: planKeyOf(was), subject: was.subject, body: was.body },
          })
      }),
    )
  })
})
