import { expect, it } from 'vitest'
import { nextAct } from './next-act'
import type { Message, Round } from './story'

const now = new Date('2026-11-25T10:00:00Z')
const round = (startsAt: string, hasReflection = false) => {
  const at = new Date(startsAt)
  return { id: 'r', state: 'scheduled', startsAt: at, endsAt: at, hasReflection } as unknown as Round
}
const note = (kind: string, sendAt: string, ...names: string[]) =>
  ({
    ...{ id: 'd', kind, state: 'open', sendAt: new Date(sendAt) },
    names: names.length > 0 ? names : ['Agnes Example'],
  }) as unknown as Message
const open = { answerBy: '2026-12-02', state: 'open' }
const act = (more: Partial<Parameters<typeof nextAct>[0]>) =>
  nextAct({
    id: 'p',
    stage: 'interviewing',
    rounds: [],
    drafts: [],
    offer: null,
    zone: 'UTC',
    now,
    ...more,
  })?.label ?? null

const over = round('2026-11-25T09:00:00Z')
const earlier = round('2026-11-18T09:00:00Z', true)
const ahead = round('2026-12-01T09:00:00Z')
const thanks = note('thank_you_manager', '2026-11-25T15:00:00Z')

it.each([
  [
    'the minute comes before everything',
    { rounds: [over], drafts: [thanks], offer: open },
    'Say how it went',
  ],
  ['then an offer', { rounds: [earlier], drafts: [thanks], offer: open }, 'Answer by Wed 2 December'],
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
    'Write to Agnes',
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
    'Write to Agnes',
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
  ['an offer with nothing else to do', { rounds: [earlier], offer: open }, 'Answer by Wed 2 December'],
  ['an offer with a day left', { offer: { ...open, answerBy: '2026-11-26' } }, 'Answer by tomorrow'],
  ['an offer on its last day', { offer: { ...open, answerBy: '2026-11-25' } }, 'Answer today'],
  ['an offer whose day is over', { offer: { ...open, answerBy: '2026-11-24' } }, 'Answer the offer'],
  ['nothing yet', {}, 'Add an interview'],
  ['waiting', { rounds: [earlier] }, null],
  ['after a no', { stage: 'rejected' as const, rounds: [earlier] }, 'After the rejection'],
  ['after a yes', { stage: 'accepted' as const, rounds: [earlier] }, 'For next time'],
  [
    'a yes said by hand still has its letter',
    { stage: 'accepted' as const, offer: open },
    'Answer by Wed 2 December',
  ],
  ['an offer they took back', { stage: 'rejected' as const, offer: open }, 'After the rejection'],
  ['an offer one withdrew from', { stage: 'withdrawn' as const, offer: open }, 'For next time'],
  [
    'a talk that was planned before the no is not prepared any more',
    { stage: 'rejected' as const, rounds: [over, ahead] },
    'After the rejection',
  ],
  [
    'what is due after a no comes first',
    { stage: 'rejected' as const, drafts: [note('rejection_reply', '2026-11-25T09:00:00Z')] },
    'Write to Agnes',
  ],
])('%s', (_, more, label) => expect(act(more)).toBe(label))
