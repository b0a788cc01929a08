import { describe, expect, it } from 'vitest'
import type { Message, Promised, Round } from './story'
import { storyOf } from './story'
import type { ProcessTurns } from './story-queries'

const now = new Date('2026-11-25T10:00:00Z')
const reader = { zone: 'Europe/London', now }
const none: ProcessTurns = { moves: [], heard: [], feedback: [], links: [], offer: null }
const round = (id: string, startsAt: string) =>
  ({
    id,
    kind: 'technical',
    state: 'scheduled',
    startsAt: new Date(startsAt),
    endsAt: new Date(startsAt),
    people: [],
  }) as unknown as Round
const message = (id: string, state: string, sendAt: string | null, sentAt: string | null = null) =>
  ({
    id,
    kind: 'nudge_dated',
    state,
    sendAt: sendAt && new Date(sendAt),
    sentAt: sentAt && new Date(sentAt),
  }) as unknown as Message
const promise = (id: string, date: string, keptOn: string | null = null) =>
  ({ id, fact: 'decision_date', date, keptOn, saidBy: null }) as unknown as Promised
const tell = (facts: Partial<Parameters<typeof storyOf>[0]>) =>
  storyOf({ rounds: [], drafts: [], promises: [], turns: none, ...facts }, reader).map(
    ({ key, when }) => `${when} ${key}`,
  )

describe('the story of a process', () => {
  it('begins with what wants doing, then what comes, soonest first, then what was, newest first', () => {
    expect(
      tell({
        rounds: [round('one', '2026-11-10T10:00:00Z'), round('two', '2026-12-01T10:00:00Z')],
        drafts: [
          message('due', 'open', '2026-11-24T09:00:00Z'),
          message('later', 'open', '2026-12-03T09:00:00Z'),
          message('gone', 'sent', '2026-11-11T09:00:00Z', '2026-11-11T12:00:00Z'),
        ],
        promises: [promise('date', '2026-12-02')],
      }),
    ).toEqual([
      'now message:due',
      'ahead round:two',
      'ahead promise:date',
      'ahead message:later',
      'past message:gone',
      'past round:one',
    ])
  })

  it('a promise stands on the day it was kept, or on the day that passed', () => {
    const story = storyOf(
      {
        rounds: [],
        drafts: [],
        turns: none,
        promises: [promise('late', '2026-11-10', '2026-11-13'), promise('open', '2026-11-20')],
      },
      reader,
    )
    expect(story.map(item => [item.key, item.day, item.kind === 'promise' && item.words])).toEqual([
      ['promise:open', '2026-11-20', 'No answer yet, 5 days past the date'],
      ['promise:late', '2026-11-13', '3 days late'],
    ])
  })

  it('leaves out what was skipped, and says an open offer’s last day', () => {
    expect(
      tell({
        drafts: [message('left', 'skipped', '2026-11-20T09:00:00Z')],
        turns: {
          ...none,
          offer: { pay: '60k', receivedOn: '2026-11-23', answerBy: '2026-12-01', state: 'open' },
        },
      }),
    ).toEqual(['ahead deadline', 'past offer'])
  })

  it('reads the clock of the reader: an evening in London is the next day in Auckland', () => {
    const facts = { rounds: [round('one', '2026-11-10T20:00:00Z')], drafts: [], promises: [], turns: none }
    expect(storyOf(facts, { zone: 'Pacific/Auckland', now })[0]?.day).toBe('2026-11-11')
  })
})
