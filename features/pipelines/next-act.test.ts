import { expect, it } from 'vitest'
import { nextAct } from './next-act'
import { openPromise, type StandingFacts, standingOf } from './standing'
import type { Message, Promised, Round } from './story'

const now = new Date('2026-11-25T10:00:00Z')
const ola = { id: 'c', name: 'Ola Madeup' }
const round = (startsAt: string, hasReflection = false) => {
  const at = new Date(startsAt)
  return {
    id: 'r',
    state: 'scheduled',
    startsAt: at,
    endsAt: at,
    arrangedAt: new Date('2026-11-16T09:00:00Z'),
    hasReflection,
    people: [ola],
  } as unknown as Round
}
const note = (kind: string, sendAt: string, ...names: string[]) =>
  ({
    ...{ id: 'd', kind, state: 'open', sendAt: new Date(sendAt) },
    names: names.length > 0 ? names : ['Agnes Example'],
  }) as unknown as Message
const promise = (date: string) => ({ fact: 'decision_date', date, keptOn: null }) as unknown as Promised
const open = { answerBy: '2026-12-02', state: 'open' }
const actOf = (more: Partial<StandingFacts>) =>
  nextAct(
    standingOf({
      ...{ stage: 'interviewing', rounds: [], drafts: [], promises: [], offer: null, recruiter: null },
      ...{ endedAt: new Date('2026-11-24T09:00:00Z'), zone: 'UTC', now },
      ...more,
    }),
    { id: 'p', today: '2026-11-25' },
  )
const act = (more: Partial<StandingFacts>) => actOf(more)?.label ?? null

const over = round('2026-11-25T09:00:00Z')
const earlier = round('2026-11-18T09:00:00Z', true)
const ahead = round('2026-12-01T09:00:00Z')
const thanks = note('thank_you_manager', '2026-11-25T15:00:00Z')

it.each<[string, Partial<StandingFacts>, string | null]>([
  [
    'the minute comes before everything',
    { rounds: [over], drafts: [thanks], offer: open },
    'Say how it went',
  ],
  ['then an offer', { rounds: [earlier], drafts: [thanks], offer: open }, 'Answer the offer'],
  ['then what is due today', { rounds: [earlier, ahead], drafts: [thanks] }, 'Thank Agnes'],
  [
    'a letter to several names them',
    {
      rounds: [earlier],
      drafts: [note('thank_you_joint', '2026-11-25T09:00:00Z', 'Agnes Example', 'Rui Costa')],
    },
    'Thank Agnes and Rui',
  ],
  [
    'a nudge is not thanks',
    { rounds: [earlier], drafts: [note('nudge_dated', '2026-11-24T09:00:00Z')] },
    'Nudge Agnes',
  ],
  [
    'thanks that are over a week late no longer come before a nudge',
    {
      rounds: [earlier],
      drafts: [
        note('thank_you_panel', '2026-11-17T17:00:00Z', 'Mira Lind'),
        note('nudge_dated', '2026-11-24T09:00:00Z'),
      ],
    },
    'Nudge Agnes',
  ],
  [
    'what is due later waits',
    { rounds: [earlier, ahead], drafts: [note('debrief', '2026-11-26T09:00:00Z')] },
    'Open the brief',
  ],
  [
    'a minute that was missed is still worth it',
    { rounds: [round('2026-11-10T09:00:00Z')] },
    'Say how it went',
  ],
  ['an offer with nothing else to do', { rounds: [earlier], offer: open }, 'Answer the offer'],
  ['an offer with a day left', { offer: { ...open, answerBy: '2026-11-26' } }, 'Answer the offer'],
  ['an offer on its last day', { offer: { ...open, answerBy: '2026-11-25' } }, 'Answer the offer today'],
  ['an offer whose day is over', { offer: { ...open, answerBy: '2026-11-24' } }, 'Answer the offer'],
  ['nothing yet', {}, 'Add an interview'],
  ['waiting', { rounds: [earlier] }, null],
  ['after a no', { stage: 'rejected', rounds: [earlier] }, 'Reply to their no'],
  ['after a yes', { stage: 'accepted', rounds: [earlier] }, 'See what went well'],
  ['a yes said by hand still has its letter', { stage: 'accepted', offer: open }, 'Answer the offer'],
  ['an offer they took back', { stage: 'rejected', offer: open }, 'Reply to their no'],
  ['an offer one withdrew from', { stage: 'withdrawn', offer: open }, null],
  [
    'a talk that was planned before the no is not prepared any more',
    { stage: 'rejected', rounds: [over, ahead] },
    'Reply to their no',
  ],
  [
    'one that was arranged since is',
    { stage: 'rejected', rounds: [over, { ...ahead, arrangedAt: new Date('2026-11-25T09:30:00Z') }] },
    'Open the brief',
  ],
  [
    'a last day that counts no more is not today',
    { stage: 'declined', offer: { ...open, answerBy: '2026-11-25' } },
    'Answer the offer',
  ],
  [
    'what is due after a no comes first',
    { stage: 'rejected', drafts: [note('rejection_reply', '2026-11-25T09:00:00Z')] },
    'Reply to Agnes',
  ],
  [
    'once the reply is under way, what to keep',
    { stage: 'rejected', rounds: [earlier], drafts: [note('rejection_reply', '2026-11-26T09:00:00Z')] },
    'See what to keep for next time',
  ],
  [
    'nothing is learned from what never began',
    { stage: 'withdrawn', drafts: [note('decline', '2026-11-26T09:00:00Z')] },
    null,
  ],
  ['after a no of one’s own', { stage: 'declined', rounds: [earlier] }, 'See what to keep for next time'],
  [
    'a yes with its offer',
    { stage: 'accepted', rounds: [earlier], offer: { ...open, state: 'accepted' } },
    'See the offer',
  ],
  ['a silence gets a closing note', { stage: 'quiet', rounds: [earlier] }, 'Send Ola a closing note'],
  [
    'through the recruiter, where there is one',
    { stage: 'quiet', rounds: [earlier], recruiter: { id: 'x', name: 'Rowan Placeholder' } },
    'Send Rowan a closing note',
  ],
  [
    'a silence that had its closing note',
    {
      stage: 'quiet',
      rounds: [earlier],
      drafts: [{ ...note('nudge_closing', '2026-11-01T09:00:00Z'), state: 'sent' }],
    },
    'Stay in touch',
  ],
  ['a silence before anybody was met', { stage: 'quiet' }, null],
  [
    'their day has passed: the nudge that is planned',
    {
      rounds: [earlier],
      promises: [promise('2026-11-20')],
      drafts: [note('stay_in_touch', '2026-11-27T09:00:00Z'), note('nudge_second', '2026-12-03T09:00:00Z')],
    },
    'Read the nudge',
  ],
  [
    'their day has not come: a planned nudge waits',
    {
      rounds: [earlier],
      promises: [promise('2026-11-26')],
      drafts: [note('nudge_dated', '2026-11-27T09:00:00Z')],
    },
    null,
  ],
  ['put aside', { stage: 'aside', rounds: [over], offer: open }, null],
])('%s', (_, more, label) => expect(act(more)).toBe(label))

it('a day they named before they were met again is over', () => {
  const again = { ...round('2026-11-23T09:00:00Z', true) }
  const facts = { rounds: [earlier, again], promises: [promise('2026-11-20')], zone: 'UTC', now }
  expect(openPromise(facts)).toBeNull()
  expect(openPromise({ ...facts, promises: [promise('2026-11-24')] })).toBe('2026-11-24')
})

it('goes on with the closing note that was begun, and begins no second one', () => {
  const begun = { id: 'd', kind: 'nudge_closing', state: 'open', sendAt: null } as unknown as Message
  const standing = standingOf({
    ...{ stage: 'quiet', rounds: [earlier], drafts: [begun], promises: [], offer: null, recruiter: null },
    ...{ endedAt: null, zone: 'UTC', now },
  })
  expect(nextAct(standing, { id: 'p', today: '2026-11-25' })).toMatchObject({ href: '/drafts/d' })
})

it('asks for nothing where one only waits or reads', () => {
  const late = {
    rounds: [earlier],
    promises: [promise('2026-11-20')],
    drafts: [note('nudge_second', '2026-12-03T09:00:00Z')],
  }
  for (const waits of [{}, late, { stage: 'accepted' as const, rounds: [earlier] }])
    expect(actOf(waits)?.isQuiet).toBe(true)
  for (const wants of [{ rounds: [ahead] }, { rounds: [over] }, { offer: open }])
    expect(actOf(wants)?.isQuiet).toBeUndefined()
})
