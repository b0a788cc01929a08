import { expect, it } from 'vitest'
import { likenessTo } from './likeness'

const draft = {
  subject: 'Thank you, and the data platform',
  body: 'Hi Ana, thank you for your time today. What you told me about moving the platform stayed with me.',
}

it.each([
  ['the draft as it was', draft, 0.9, 1],
  [
    'the same subject in an answer',
    { subject: 'Re: Thank you, and the data platform', body: 'Hello!' },
    0.5,
    0.6,
  ],
  ['another subject, the same words', { ...draft, subject: 'Hello again' }, 0.9, 1],
  ['something else', { subject: 'Lunch?', body: 'Are you free on Tuesday? There is a new place.' }, 0, 0.3],
  ['nothing', { subject: '', body: '' }, 0, 0],
])('%s', (_, letter, least, most) => {
  const like = likenessTo(letter)(draft)
  expect(like).toBeGreaterThanOrEqual(least)
  expect(like).toBeLessThanOrEqual(most)
})
