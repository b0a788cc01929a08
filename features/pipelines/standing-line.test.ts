import { expect, it } from 'vitest'
import type { Stage } from '@/db/enums'
import type { Standing } from './standing'
import { standingLine } from './standing-line'
import type { Message } from './story'

const today = '2026-11-25'
const nudge = {
  message: { kind: 'nudge_second', to: 'Wim Beispiel', names: ['Wim Beispiel'] } as unknown as Message,
  day: '2026-12-03',
}
const line = (standing: Standing, stage: Stage = 'interviewing') =>
  standingLine(standing, { today, stage, endedOn: '2026-11-20', heardOn: '2026-10-07' })

it.each<[Standing, string | null]>([
  [{ is: 'due', ...nudge, day: '2026-11-24' }, 'Your message to Wim is 1 day late.'],
  [{ is: 'due', ...nudge, day: today }, 'Your message to Wim is due today.'],
  [
    { is: 'late', promised: '2026-11-19', nudge },
    'Their answer is 6 days late. Nothing to do yet: a nudge to Wim is planned for Thu 3 December.',
  ],
  [{ is: 'late', promised: '2026-11-24', nudge: null }, 'Their answer is 1 day late.'],
  [
    { is: 'waiting', promised: '2026-11-26', own: null, nudge },
    'Nothing to do now: they promised an answer by Thu 26 November.',
  ],
  [
    { is: 'waiting', promised: null, own: null, nudge },
    'Nothing to do now but wait: a nudge to Wim is planned for Thu 3 December.',
  ],
  [
    { is: 'waiting', promised: null, own: '2026-11-26', nudge: null },
    'They decide by Thu 26 November; then you get in touch.',
  ],
  [
    { is: 'waiting', promised: null, own: '2026-11-26', nudge },
    'They decide by Thu 26 November; then you get in touch. A nudge to Wim is planned for Thu 3 December.',
  ],
  [
    { is: 'waiting', promised: null, own: '2026-11-10', nudge: null },
    'They meant to decide by Tue 10 November, 15 days ago: now you get in touch.',
  ],
  [{ is: 'quiet', to: null, hasClosed: true, closing: null }, 'You’ve heard nothing since Wed 7 October.'],
  [
    { is: 'quiet', to: { id: 'c', name: 'Ola' }, hasClosed: false, closing: null },
    'You’ve heard nothing since Wed 7 October. A closing note says a friendly goodbye, and leaves the door open.',
  ],
  [
    { is: 'ahead', roundId: 'r' },
    'You have an interview ahead. The brief is one page to read before it: who you meet, and what to ask.',
  ],
  [{ is: 'accepted', hasOffer: true, hasTalked: true }, 'You said yes on Fri 20 November. Well done.'],
  [{ is: 'refused', isAnswered: true, hasTalked: true }, 'They said no on Fri 20 November.'],
  [
    { is: 'refused', isAnswered: true, hasTalked: false },
    'They said no on Fri 20 November. There’s nothing left to do here.',
  ],
  [{ is: 'refused', isAnswered: false, hasTalked: false }, 'They said no on Fri 20 November.'],
  [{ is: 'new' }, 'Nothing to do until they reply. Once there’s an interview, add it here.'],
])('%o', (standing, words) => expect(line(standing)).toBe(words))

it('says of an offer that was answered already that its letter is still to come', () => {
  const offered: Standing = { is: 'offered', by: null }
  expect(line(offered, 'offer')).toMatch(/^They’re waiting for your answer/)
  expect(line(offered, 'declined')).toMatch(/^You said no on Fri 20 November\. Your letter to them is still/)
  expect(line(offered, 'accepted')).toMatch(/^You said yes on Fri 20 November\. Your letter/)
})

it('says who ended it', () => {
  expect(line({ is: 'left', hasTalked: true }, 'declined')).toBe('You said no on Fri 20 November.')
  expect(line({ is: 'left', hasTalked: false }, 'withdrawn')).toBe(
    'You withdrew on Fri 20 November. There’s nothing left to do here.',
  )
})
