import { expect, it } from 'vitest'
import { nudgeAddressee } from './nudge-addressee'
import { offerMaker } from './offer-maker'

const room = {
  source: 'direct',
  recruiterId: 'rec',
  hiringManagerId: 'boss',
  inHouseRecruiterId: 'hr',
  whoContactsId: 'caller',
  interviewerId: 'ana',
  anybodyId: 'rosa',
} as const

it.each([
  ['the manager one would work for', room, 'boss'],
  ['the agency, which speaks for its client', { ...room, source: 'agency' }, 'rec'],
  ['nobody at the client of an unnamed agency', { ...room, source: 'agency', recruiterId: null }, null],
  ['the recruiter in the house', { ...room, hiringManagerId: null }, 'rec'],
  ['a recruiter who was met', { ...room, hiringManagerId: null, recruiterId: null }, 'hr'],
  [
    'whoever would be in touch',
    { source: 'direct', whoContactsId: 'caller', interviewerId: 'ana' },
    'caller',
  ],
  ['an interviewer', { source: 'direct', interviewerId: 'ana', anybodyId: 'rosa' }, 'ana'],
  ['the one who arranged, if nobody else is known', { source: 'direct', anybodyId: 'rosa' }, 'rosa'],
  ['nobody', { source: 'direct' }, null],
] as const)('an offer is made by %s', (_who, people, maker) => {
  expect(offerMaker(people)).toBe(maker)
})

it.each([
  ['the person named for it', { whomToAskId: 'ask', promisedById: 'p', coordinatorId: 'c' }, 'ask'],
  [
    'who promised, before who organised',
    { promisedById: 'p', coordinatorId: 'c', hiringManagerId: 'h' },
    'p',
  ],
  [
    'who organised, before who decides',
    { coordinatorId: 'c', hiringManagerId: 'h', interviewerId: 'i' },
    'c',
  ],
  ['who decides, before who asked the questions', { hiringManagerId: 'h', interviewerId: 'i' }, 'h'],
] as const)('a nudge asks %s', (_who, people, asked) => {
  expect(nudgeAddressee({ source: 'direct', ...people })).toBe(asked)
})
