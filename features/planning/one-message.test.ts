import { expect, it } from 'vitest'
import type { DraftRow, ProcessFacts } from './facts'
import { oneMessage } from './one-message'
import { planKeyOf } from './plan-keys'
import type { WantedDraft } from './wanted'

const at = (day: string) => new Date(`2026-${day}T15:00:00Z`)
const offer = { id: 'o', answerBy: '2026-12-04', receivedOn: '2026-11-25', terms: null, pay: null }

/** A process through Dev; `existing` are its own drafts, `alsoTold` those of another that speak of it. */
const process = (id: string, more: Partial<ProcessFacts> = {}) =>
  ({
    pipeline: { id, company: id, role: 'Analyst', recruiterId: 'dev', source: 'agency' },
    settings: { zone: 'America/New_York' },
    existing: [],
    alsoTold: [],
    offersById: new Map([['o', offer]]),
    ...more,
  }) as unknown as ProcessFacts

const want = (pipelineId: string, origin: WantedDraft['origin'], day: string, more: object = {}) =>
  ({
    ...{ origin, pipelineId, interviewId: `${pipelineId}-1`, contactId: 'dev', sendAt: at(day) },
    ...(origin === 'other_offer' ? { offerId: 'o', interviewId: null } : {}),
    ...(origin === 'nudge' ? { step: 'first' } : {}),
    ...{ why: 'It is time.', reminders: [] },
    letter: (also: unknown) => ({ subject: origin, body: JSON.stringify(also ?? null) }),
    ...more,
  }) as unknown as WantedDraft
const row = (wanted: WantedDraft, more: Partial<DraftRow> = {}) =>
  ({
    ...{ id: `row of ${planKeyOf(wanted)}`, state: 'open', deletedAt: null, setAside: null, edited: false },
    ...{ alsoAbout: [], createdAt: wanted.sendAt, ...wanted, planKey: planKeyOf(wanted), ...more },
  }) as unknown as DraftRow

function merged(now: Date, ...wishes: [ProcessFacts, ...WantedDraft[]][]) {
  const made = oneMessage(
    wishes.map(([of, ...wanted]) => ({ process: of, wanted, existing: of.existing })),
    now,
  )
  return made.flatMap(({ wanted }) =>
    wanted.map(one => ({
      origin: one.origin,
      of: one.pipelineId,
      alsoAbout: one.alsoAbout,
      why: one.why,
      also: JSON.parse(one.letter()?.body ?? 'null'),
    })),
  )
}
const why = 'It is time. It also tells them about B.'
const other = (company: string) => ({ company, role: 'Analyst' })

it('makes one letter of two that are due to one recruiter on one day', () => {
  expect(
    merged(
      at('11-25'),
      [process('A'), want('A', 'nudge', '12-02')],
      [process('B'), want('B', 'check_in', '12-02')],
    ),
  ).toEqual([{ origin: 'nudge', of: 'A', alsoAbout: ['B'], why, also: { news: [other('B')], offer: null } }])
})

it.each([
  ['one overdue and one due today', '12-01', '12-02', true],
  ['two overdue from different days', '11-30', '12-01', true],
  ['one overdue and one due tomorrow', '12-01', '12-03', false],
])('counts what is overdue as today’s: %s', (_, first, second, isOne) => {
  const letters = merged(
    at('12-02'),
    [process('A'), want('A', 'nudge', first)],
    [process('B'), want('B', 'nudge', second)],
  )
  expect(letters.map(one => one.alsoAbout)).toEqual(isOne ? [['B']] : [undefined, undefined])
})

it('leaves a new letter out of the notes on a round that were never written', () => {
  const made = merged(
    at('12-02'),
    [process('A'), want('A', 'debrief', '11-24')],
    [process('B'), want('B', 'other_offer', '12-02')],
  )
  expect(made.map(one => one.alsoAbout)).toEqual([undefined, undefined])
})

it.each([
  ['of different days', want('B', 'nudge', '12-03'), {}],
  ['to somebody else', want('B', 'nudge', '12-02', { contactId: 'ana' }), {}],
  ['one a closing line', want('B', 'nudge', '12-02', { step: 'closing' }), {}],
  ['one a debrief of its own', want('B', 'debrief', '12-02'), { lead: 'debrief' }],
  ['one typed in', want('B', 'nudge', '12-02'), { edited: true }],
] as const)(
  'leaves alone what is %s',
  (_, second, { lead = 'nudge', edited = false }: { lead?: 'nudge' | 'debrief'; edited?: boolean }) => {
    const of = process('B', { existing: edited ? [row(second, { edited })] : [] })
    const made = merged(at('11-25'), [process('A'), want('A', lead, '12-02')], [of, second])
    expect(made.map(one => one.also)).toEqual([null, null])
  },
)

it('asks of an offer in the debrief of that day, and of each process once', () => {
  const made = merged(
    at('11-25'),
    [process('A'), want('A', 'debrief', '11-25'), want('A', 'other_offer', '11-25')],
    [process('B'), want('B', 'other_offer', '11-25'), want('B', 'nudge', '11-25')],
  )
  const asked = { answerBy: 'Friday 4 December', of: [other('A'), other('B')] }
  expect(made).toEqual([
    { origin: 'debrief', of: 'A', alsoAbout: ['B'], why, also: { news: [], offer: asked } },
  ])
})

it('keeps an unsent letter whole on the days after, though the other would be dated anew', () => {
  const first = want('A', 'other_offer', '11-25')
  const standing = row(first, { alsoAbout: ['B'] })
  const news = row(want('A', 'nudge', '12-02'), { alsoAbout: ['B'], offerId: null })
  for (const day of ['11-26', '11-28']) {
    const made = merged(
      at(day),
      [process('B', { alsoTold: [news, standing] }), want('B', 'other_offer', day)],
      [process('A', { existing: [standing] }), first],
    )
    expect(made.map(({ of, alsoAbout }) => [of, alsoAbout])).toEqual([['A', ['B']]])
  }
})

it('a letter that was typed in keeps what it tells: the other gets none of its own', () => {
  const first = want('A', 'nudge', '12-02')
  const typed = row(first, { alsoAbout: ['B'], offerId: null, edited: true })
  const made = merged(
    at('12-04'),
    [process('A', { existing: [typed] }), first],
    [process('B', { alsoTold: [typed] }), want('B', 'nudge', '12-07')],
  )
  expect(made.map(({ of, also }) => [of, also])).toEqual([['A', null]])
})

it('what was sent, or left out, is not merged into', () => {
  const first = want('A', 'nudge', '12-02')
  const sent = row(first, { state: 'sent' })
  const made = merged(
    at('12-02'),
    [process('A', { existing: [sent] }), first],
    [process('B'), want('B', 'nudge', '12-02')],
  )
  expect(made.map(one => one.also)).toEqual([null, null])
})
