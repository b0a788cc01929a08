import { expect, it } from 'vitest'
import { asSpoken, openings } from './as-spoken'

it.each([
  ['Hi Dr. Osei,', 'Dear Dr. Osei,'],
  ['Hello Mrs Hume,', 'Dear Mrs Hume,'],
  ['Hi Sir Ian,', 'Dear Sir Ian,'],
  ['Hi Chef Roumier,', 'Dear Chef Roumier,'],
  ['Hi Mary Jo,', 'Hi Mary Jo,'],
  ['Hi Ana,', 'Hi Ana,'],
  // What a person typed stays.
  [
    "I can't thank you enough for Tuesday. Thanks again.",
    "I can't thank you enough for Tuesday. Thanks again.",
  ],
  [
    'Please thank the team for the tour. Thank you for waiting.',
    'Please thank the team for the tour. Thank you for waiting.',
  ],
  [
    'Thank you for talking through the clerk role with me on Tuesday. I enjoyed talking about trout.',
    'Thank you for going through the clerk role with me on Tuesday. I enjoyed talking about trout.',
  ],
  [
    'I wanted to thank you personally for talking with me on Tuesday about the clerk role. It was good to talk about trout.',
    'I wanted to thank you personally for your time on Tuesday. It was good to talk about trout.',
  ],
  [
    'Many thanks for Tuesday. After today I am even more sure.',
    'Many thanks for our conversation. After today I am even more sure.',
  ],
  [
    'Thank you for walking me through the depot this morning. I enjoyed our conversation on Tuesday.',
    'Thank you for walking me through the depot this morning. I enjoyed our conversation.',
  ],
  [
    'I enjoyed our conversation on Tuesday about the Clerk role; thank you for it. I enjoyed the tour.',
    'Thank you for our conversation on Tuesday about the Clerk role. I enjoyed the tour.',
  ],
  [
    'Thank you for your time on Tuesday. Thanks heaps for the yarn.',
    'Thanks heaps for the yarn. I enjoyed our conversation on Tuesday.',
  ],
  [
    'Many thanks for Tuesday. Thank you for waiting.',
    'Thank you for waiting. I enjoyed our conversation on Tuesday.',
  ],
  [
    'Hi Ana,\n\nThank you for the tour. Thank you for making the time on Tuesday to talk about the Clerk role.',
    'Hi Ana,\n\nThank you for the tour. I enjoyed our conversation on Tuesday about the Clerk role.',
  ],
  [
    'Dear Ana,\n\nThanks for waiting. I had the wrong door. Thank you for making the time on Tuesday to interview me.',
    'Dear Ana,\n\nThanks for waiting. I had the wrong door. I was glad of the chance to talk with you on Tuesday.',
  ],
  [
    'Hi Ana,\n\nI enjoyed our conversation on Tuesday about the Clerk role; thank you for it. Thanks for the tour.',
    'Hi Ana,\n\nThanks for the tour. I enjoyed our conversation on Tuesday.',
  ],
])('%s is said as %s', (body, said) => expect(asSpoken(body)).toBe(said))

it.each(
  openings().map(way =>
    way
      .replace('{on_day}', 'on Tuesday')
      .replace(/\{(?:weekday|date)\}/, 'Tuesday')
      .replace(/\{\w+\}/g, 'clerk'),
  ),
)('“%s” is said by the person alone who thanks as well', opening => {
  const said = asSpoken(`Hi Ana,\n\n${opening} Thanks for the tour.`)
  expect(said).toMatch(/^Hi Ana,\n\nThanks for the tour\./)
  expect(asSpoken(`Hi Ana,\n\n${opening} I liked the tour.`)).toContain('the tour.')
})
