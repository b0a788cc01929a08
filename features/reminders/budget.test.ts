import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftKind, draftKinds, type ReminderKind, reminderKinds } from '@/db/enums'
import { type DueReminder, decideBudget, isExempt, unaskedMailsPerDay } from './budget'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 30, hour))
const due = (id: string, kind: ReminderKind, more: Partial<DueReminder> = {}): DueReminder => ({
  id,
  kind,
  asked: false,
  dueAt: at(9),
  ...more,
})
const nudge = (id: string, more: Partial<DueReminder> = {}) =>
  due(id, 'draft', { draftKind: 'nudge_dated', ...more })
const thankYou = (id: string, interview: string) =>
  due(id, 'draft', { draftKind: 'thank_you_manager', bundle: `thank-you:${interview}` })
const line = (id: string, kind: ReminderKind, interview: string) =>
  due(id, kind, { bundle: `thank-you:${interview}`, dueAt: at(20) })

describe('the day’s budget', () => {
  it('sends what is due at once as one mail: the offer’s deadline leads, the rest are lines', () => {
    const decision = decideBudget(
      [due('week', 'weekly_plan'), nudge('nudge'), due('offer', 'offer_deadline')],
      {
        sentToday: 0,
      },
    )
    expect(decision).toEqual({
      mails: [{ together: ['offer'], lines: ['nudge', 'week'] }],
      waiting: [],
    })
  })

  it('waits when the day is full, and goes first the next day', () => {
    expect(decideBudget([nudge('nudge')], { sentToday: 2 })).toEqual({ mails: [], waiting: ['nudge'] })
    expect(decideBudget([nudge('nudge')], { sentToday: 0 }).mails).toHaveLength(1)
  })

  it('keeps a place for what comes later today and matters more', () => {
    const laterToday = [nudge('a', { dueAt: at(15) }), nudge('b', { dueAt: at(16) })]
    expect(decideBudget([due('week', 'weekly_plan')], { sentToday: 0, laterToday }).waiting).toEqual(['week'])
    expect(
      decideBudget([due('week', 'weekly_plan')], { sentToday: 0, laterToday: laterToday.slice(1) }).mails,
    ).toHaveLength(1)
  })

  it('sends all thank-yous of an interview in one mail, uncounted, with what rides along', () => {
    const decision = decideBudget(
      [
        thankYou('ann', 'i'),
        thankYou('bob', 'i'),
        line('minute', 'minute_again', 'i'),
        nudge('n'),
        nudge('m'),
      ],
      { sentToday: 0, ofBundle: [line('analysis', 'analysis', 'i'), line('other', 'analysis', 'j')] },
    )
    expect(decision.mails).toEqual([{ together: ['m', 'n', 'ann', 'bob'], lines: ['minute', 'analysis'] }])
  })

  it('lets lines wait for their thank-you mail, and leave alone when there is none', () => {
    const lines = [line('minute', 'minute_again', 'i'), line('analysis', 'analysis', 'i')]
    const ofBundle = [thankYou('ann', 'i')]
    expect(decideBudget(lines, { sentToday: 0, ofBundle, laterToday: ofBundle })).toEqual({
      mails: [],
      waiting: ['analysis', 'minute'],
    })
    const alone = [{ together: ['analysis'], lines: ['minute'] }]
    expect(decideBudget(lines, { sentToday: 0 }).mails).toEqual(alone)
    // A Friday afternoon's thank-you leaves on Monday: nothing waits for it over the weekend.
    expect(decideBudget(lines, { sentToday: 0, ofBundle }).mails).toEqual(alone)
  })

  it('does not count the brief, the minute and what was asked for', () => {
    const free = [
      due('brief', 'brief_hour'),
      due('minute', 'minute'),
      due('snoozed', 'weekly_review', { asked: true }),
    ]
    for (const one of free) expect(decideBudget([one], { sentToday: 2 }).mails).toHaveLength(1)
    expect(decideBudget(free, { sentToday: 2 }).mails).toEqual([
      { together: ['brief'], lines: ['minute', 'snoozed'] },
    ])
  })

  it('takes along what falls due within the quarter of an hour, but nothing that is tied to its minute', () => {
    const soon = [
      nudge('soon'),
      due('hour', 'brief_hour'),
      due('eve', 'brief_evening'),
      due('debrief', 'debrief'),
    ]
    expect(decideBudget([nudge('now')], { sentToday: 0, soon }).mails).toEqual([
      { together: ['now', 'soon'], lines: [] },
    ])
    expect(decideBudget([due('offer', 'offer_deadline')], { sentToday: 0, soon }).mails).toEqual([
      { together: ['offer'], lines: ['soon'] },
    ])
    // What comes in a few minutes and ranks before leads: the week waits for it, the minute for nothing.
    expect(decideBudget([due('week', 'weekly_plan')], { sentToday: 0, soon })).toEqual({
      mails: [],
      waiting: ['week'],
    })
    const last = { notAfter: at(9) }
    expect(decideBudget([due('week', 'weekly_plan', last)], { sentToday: 0, soon }).mails).toHaveLength(1)
    expect(decideBudget([due('minute', 'minute')], { sentToday: 0, soon }).mails).toEqual([
      { together: ['minute'], lines: ['soon'] },
    ])
    // A full day sends nothing, and nothing goes along with nothing.
    expect(decideBudget([nudge('now')], { sentToday: 2, soon })).toEqual({ mails: [], waiting: ['now'] })
  })

  it.each([
    [14, [['a', 'b']]],
    [15, [['a', 'b']]],
    [16, [['a'], ['b']]],
  ])('joins what fell due %i minutes apart, or not', (minutes, mails) => {
    const late = [nudge('a'), nudge('b', { dueAt: new Date(+at(9) + minutes * 60_000) })]
    const decided = decideBudget(late, { sentToday: 0 }).mails.map(({ together }) => together)
    expect(decided).toEqual(mails)
  })

  it('after an outage gives each hour a mail of its own, two of them, and the rest along', () => {
    const late = [nudge('a', { dueAt: at(9) }), nudge('b', { dueAt: at(11) }), nudge('c', { dueAt: at(14) })]
    expect(decideBudget(late, { sentToday: 0 }).mails).toEqual([
      { together: ['a'], lines: [] },
      { together: ['b', 'c'], lines: [] },
    ])
    // What the quiet hours held back is due at once.
    const held = late.map(one => ({ ...one, lookAt: at(15) }))
    expect(decideBudget(held, { sentToday: 0 }).mails).toEqual([{ together: ['a', 'b', 'c'], lines: [] }])
  })

  it('lets a question ride in whatever mail goes, and never makes one of it', () => {
    const question = due('question', 'sent_check')
    expect(decideBudget([question], { sentToday: 0 })).toEqual({ mails: [], waiting: [] })
    expect(decideBudget([question, nudge('n')], { sentToday: 0 }).mails).toEqual([
      { together: ['n'], lines: ['question'] },
    ])
    expect(decideBudget([question, due('minute', 'minute')], { sentToday: 0 }).mails).toEqual([
      { together: ['minute'], lines: [] },
    ])
  })

  it('never exceeds the day, loses nothing, says nothing twice, and is the same in any order', () => {
    const anyDue = fc.record({
      kind: fc.constantFrom(...reminderKinds),
      draftKind: fc.option(fc.constantFrom<DraftKind>(...draftKinds)),
      bundle: fc.option(fc.constantFrom('thank-you:i', 'thank-you:j', 'thank-you-overdue:i')),
      asked: fc.boolean(),
      dueAt: fc.integer({ min: 0, max: 23 }).map(at),
    })
    fc.assert(
      fc.property(fc.array(anyDue, { maxLength: 12 }), fc.integer({ min: 0, max: 3 }), (list, sentToday) => {
        const all = list.map((one, i) => ({ ...one, id: `r${i}` }))
        const decision = decideBudget(all, { sentToday })
        const byId = new Map(all.map(one => [one.id, one]))
        const counted = decision.mails.filter(mail =>
          [...mail.together, ...mail.lines].every(id => !isExempt(byId.get(id) as DueReminder)),
        )
        expect(counted.length).toBeLessThanOrEqual(Math.max(0, unaskedMailsPerDay - sentToday))
        const said = [
          ...decision.mails.flatMap(mail => [...mail.together, ...mail.lines]),
          ...decision.waiting,
        ]
        // A question rides, or stays where it is.
        const leads = all.filter(({ id, kind }) => kind !== 'sent_check' || said.includes(id))
        expect([...said].sort()).toEqual(leads.map(one => one.id).sort())
        expect(decideBudget([...all].reverse(), { sentToday })).toEqual(decision)
      }),
      { numRuns: 500 },
    )
  })
})
