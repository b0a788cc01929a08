import { expect, it } from 'vitest'
import { asSpoken } from './as-spoken'

it.each([
  ['Hi Dr. Osei,', 'Dear Dr. Osei,'],
  ['Hello Mrs Hume,', 'Dear Mrs Hume,'],
  ['Hi Sir Ian,', 'Dear Sir Ian,'],
  ['Hi Chef Roumier,', 'Dear Chef Roumier,'],
  ['Hi Mary Jo,', 'Hi Mary Jo,'],
  ['Hi Ana,', 'Hi Ana,'],
  ['Thank you for Tuesday. Thanks heaps for the yarn.', 'Thank you for Tuesday. And thank you for the yarn.'],
  ['Many thanks for Tuesday. Thank you for waiting.', 'Many thanks for Tuesday. And thank you for waiting.'],
])('%s is said as %s', (body, said) => expect(asSpoken(body)).toBe(said))
