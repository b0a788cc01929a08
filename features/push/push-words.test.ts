import { expect, it } from 'vitest'
import { pushWords, type Told } from './push-words'

const told: Told = {
  kind: 'minute',
  company: 'Northlight',
  interviewId: 'i',
  pipelineId: 'p',
  answerBy: '2026-12-01',
  today: '2026-11-30',
}

it.each<[Partial<Told>, string, string, string]>([
  [{}, 'How did it go?', 'One minute about Northlight, while it’s fresh.', '/interviews/i/follow-up'],
  [{ company: null }, 'How did it go?', 'One minute, while it’s fresh.', '/interviews/i/follow-up'],
  [
    { kind: 'offer_deadline' },
    'Northlight wants an answer tomorrow',
    'Or ask for a little more time.',
    '/pipelines/p/offer',
  ],
  [
    { kind: 'offer_deadline', company: null, today: '2026-12-01' },
    'An answer is due today',
    'Or ask for a little more time.',
    '/pipelines/p/offer',
  ],
])('%o', (more, title, body, url) =>
  expect(pushWords({ ...told, ...more })).toMatchObject({ title, body, url }),
)
