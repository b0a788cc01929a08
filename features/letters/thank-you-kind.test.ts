import { expect, it } from 'vitest'
import type { ContactKind, DraftKind, InterviewKind } from '@/db/enums'
import { isThanked, thankYouKind } from './thank-you-kind'

const cases: [ContactKind, InterviewKind, boolean, number, DraftKind][] = [
  ['in_house_recruiter', 'recruiter_screen', false, 1, 'thank_you_screen'],
  ['interviewer', 'recruiter_screen', false, 1, 'thank_you_screen'],
  ['hiring_manager', 'panel', false, 3, 'thank_you_manager'],
  ['interviewer', 'panel', false, 3, 'thank_you_panel'],
  ['interviewer', 'technical', false, 1, 'thank_you_manager'],
  ['interviewer', 'technical', true, 1, 'thank_you_final'],
  ['hiring_manager', 'final', false, 2, 'thank_you_final'],
  ['coordinator', 'final', true, 2, 'thank_you_coordinator'],
  ['other', 'informational', false, 1, 'thank_you_informational'],
]

it.each(cases)(
  '%s in a %s (later round: %s, of %i people) gets %s',
  (kind, interview, laterRound, people, expected) => {
    expect(thankYouKind({ kind }, { kind: interview, laterRound, people })).toBe(expected)
  },
)

it('gives the agency a debrief instead of thanks, unless the conversation was with them', () => {
  expect(isThanked({ kind: 'agency_recruiter' }, 'panel')).toBe(false)
  expect(isThanked({ kind: 'agency_recruiter' }, 'recruiter_screen')).toBe(true)
  expect(isThanked({ kind: 'coordinator' }, 'panel')).toBe(true)
})

it.each([
  ['Talent Team', 'talent@acme.example', false],
  ['HR', null, false],
  ['Careers', 'careers@acme.example', false],
  ['Rosa Lind', 'careers@acme.example', true],
])('a mailbox that several people read gets no thanks of its own: %s', (name, email, thanked) => {
  expect(isThanked({ kind: 'coordinator', name, email }, 'panel')).toBe(thanked)
})
