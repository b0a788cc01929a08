import { describe, expect, it } from 'vitest'
import { composeBrief } from './compose-brief'
import type { LoadedBrief } from './queries'

const round = (over: object = {}) => ({
  id: 'one',
  kind: 'panel' as const,
  startsAt: new Date('2026-11-24T10:00:00Z'),
  zone: 'Europe/London',
  gut: 4,
  theyCaredAbout: 'speed',
  repairPoint: null,
  facts: [
    { fact: 'decision_date' as const, state: 'answered' as const, date: '2026-12-04' },
    { fact: 'channel' as const, state: 'unknown' as const, date: null },
  ],
  dontKnow: ['pay' as const],
  ...over,
})
const question = (over: object) => ({
  id: 'q',
  pipelineId: null,
  interviewId: null,
  type: null,
  difficulty: null,
  answer: null,
  betterAnswer: null,
  ifThen: null,
  practisedAt: null,
  createdAt: new Date('2026-11-24T12:00:00Z'),
  ...over,
})
const person = (interviewId: string, over: object = {}) => ({
  id: 'ana',
  name: 'Ana Osei',
  kind: 'interviewer' as const,
  jobTitle: null,
  email: null,
  interviewId,
  noteForThem: null,
  noteForMe: null,
  ...over,
})
const loaded = (over: object = {}) =>
  ({
    interview: {
      id: 'two',
      kind: 'final',
      startsAt: new Date('2026-12-01T10:00:00Z'),
      zone: 'Europe/London',
    },
    rounds: [round()],
    attendees: [person('one', { noteForThem: 'the river' }), person('two')],
    asked: [],
    ...over,
  }) as unknown as LoadedBrief

describe('a brief', () => {
  it('asks what comes after this round, by when and whom to ask, and of the rest what the last one left open', () => {
    const facts = ['what_next', 'decision_date', 'whom_to_ask', 'who_contacts', 'channel'].map(fact => ({
      fact,
      state: fact === 'channel' ? 'unknown' : 'answered',
    }))
    const brief = composeBrief(loaded({ rounds: [round({ facts })] }))
    expect(brief.open).toBe(
      'Before I go, could you tell me what happens next, when you expect to decide, and who I can ask if I hear nothing by then?',
    )
    expect(brief.facts).toEqual([
      'When do you hope to decide?',
      'If I hear nothing by then, who can I ask?',
      'What happens after today?',
      'How many conversations are still to come, and who with?',
      'Should I expect an email or a call?',
    ])
  })

  it('asks all six in a first round, in three tones that need no earlier word', () => {
    const brief = composeBrief(loaded({ rounds: [] }))
    expect(brief.open).toBeNull()
    expect(brief.facts).toHaveLength(6)
    expect(brief.tones.map(({ tone }) => tone)).toEqual(['assume_courtesy', 'offer_to_own', 'confirm_back'])
    expect(brief.tones[1]?.say).toContain('Tuesday 8 December')
    expect(brief.tones[2]?.say).toBe('So I’ll hear from you once you’ve decided. Did I get that right?')
  })

  it('says back the date they named, who writes and how', () => {
    const said = (over: object = {}) => {
      const facts = [
        { fact: 'decision_date', state: 'answered', date: '2026-12-04' },
        { fact: 'who_contacts', state: 'answered', who: 'they', contactId: 'ana', ...over },
        { fact: 'channel', state: 'answered', channel: 'email' },
      ]
      return composeBrief(loaded({ rounds: [round({ facts })] })).tones.at(-1)?.say
    }
    expect(said()).toBe('So I’ll hear from Ana Osei by Friday 4 December, by email. Did I get that right?')
    expect(said({ who: 'me', contactId: null })).toContain('So I’ll get in touch with you by')
  })

  it('says nothing back of a day that is over', () =>
    expect(
      composeBrief(
        loaded({
          rounds: [round({ facts: [{ fact: 'decision_date', state: 'answered', date: '2026-11-27' }] })],
        }),
      ).tones.at(-1)?.say,
    ).toContain('once you’ve decided'))

  it('puts first what is for this round, then what the analysis left open, then my list, then the set', () => {
    const mine = { direction: 'asked_by_me' as const }
    const { questions } = composeBrief(
      loaded({
        asked: [
          question({ ...mine, text: 'My standing one' }),
          question({ ...mine, text: 'For the final', pipelineId: 'p', interviewId: 'two' }),
          question({ ...mine, text: 'For the first round only', pipelineId: 'p', interviewId: 'one' }),
        ],
      }),
    )
    expect(questions.slice(0, 3)).toEqual([
      'For the final',
      "What's the salary range, and what decides where someone lands in it?",
      'My standing one',
    ])
    expect(questions).toHaveLength(7)
    expect(questions).not.toContain('For the first round only')
  })

  it('has room for all that the analysis left open, and then for nothing else', () => {
    const dontKnow = [
      'work_itself',
      'manager',
      'team',
      'clarity',
      'growth',
      'pay',
      'hours',
      'place',
      'stability',
    ]
    const asked = [question({ direction: 'asked_by_me', text: 'Mine, for today', interviewId: 'two' })]
    const { questions } = composeBrief(loaded({ rounds: [round({ dontKnow })], asked }))
    expect(questions).toHaveLength(1 + dontKnow.length)
  })

  it('brings what was said with somebody before, and names who has no address once', () => {
    const brief = composeBrief(loaded())
    expect(brief.people).toMatchObject([{ name: 'Ana Osei', before: [{ noteForThem: 'the river' }] }])
    expect(brief.missingAddresses.map(({ name }) => name)).toEqual(['Ana Osei'])
  })

  it('of very many rounds reads the last and those that left a word, and says how many are not here', () => {
    const rounds = Array.from({ length: 120 }, (_, nth) =>
      round({ id: `r${nth}`, theyCaredAbout: nth % 10 === 5 ? `care ${nth}` : null }),
    )
    const asked = rounds.map(({ id }, nth) =>
      question({
        id,
        direction: 'asked_of_me',
        difficulty: 'stretched',
        text: `Why ${nth}?`,
        interviewId: id,
      }),
    )
    // As they were met: the newest round is the first of the rounds, and the last whom one met.
    const attendees = [
      ...rounds.toReversed().map(({ id }) => person(id, { noteForThem: `said in ${id}` })),
      person('two'),
    ]
    const brief = composeBrief(loaded({ rounds, asked, attendees }))
    expect(brief.rounds.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r5', 'r15', 'r25'])
    expect(brief.earlier).toBe(114)
    expect([brief.stretched.length, brief.moreStretched]).toEqual([8, 112])
    expect(brief.people[0]?.before.map(({ noteForThem }) => noteForThem)).toEqual([
      'said in r2',
      'said in r1',
      'said in r0',
    ])
    expect(composeBrief(loaded()).earlier).toBe(0)
  })

  it('shows a plan for a question wherever it was asked, and a stretch only of this process', () => {
    const ofMe = { direction: 'asked_of_me' as const }
    const brief = composeBrief(
      loaded({
        asked: [
          question({ ...ofMe, id: 'a', text: 'Why us?', difficulty: 'stretched', interviewId: 'one' }),
          question({ ...ofMe, id: 'b', text: 'Elsewhere', difficulty: 'stretched', interviewId: 'other' }),
          question({ ...ofMe, id: 'c', text: 'Pay?', ifThen: 'name the range', interviewId: 'other' }),
        ],
      }),
    )
    expect(brief.stretched.map(({ text }) => text)).toEqual(['Why us?'])
    expect(brief.cards.map(({ text }) => text)).toEqual([
      'Next time, if they ask “Pay?”, I will name the range.',
    ])
  })
})
