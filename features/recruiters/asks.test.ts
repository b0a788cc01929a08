import { expect, test } from 'vitest'
import { askSentence } from './asks'

test.each([
  [[], null, 'Please follow up with Halden for me, and tell me what you hear.'],
  [['worries'], null, 'Please follow up with Halden for me, and find out whether anything worried them.'],
  [
    ['about_me', 'by_when'],
    'whether hybrid is real.',
    'Please follow up with Halden for me, and find out what they said about me, when they plan to decide and whether hybrid is real.',
  ],
] as const)('%j and %j', (chosen, more, sentence) => {
  expect(askSentence('Halden', chosen, more)).toBe(sentence)
})
