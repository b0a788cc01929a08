import { expect, it } from 'vitest'
import { address } from './names'

it.each([
  ['Prof. Kenji Tanabe', 'formal', 'GB', 'Professor Tanabe'],
  ['Prof. Kenji Tanabe', 'formal', 'US', 'Professor Tanabe'],
  ['Lt. Col. Ana Osei', 'first_name', 'GB', 'Colonel Osei'],
  ['Lt Cdr Ana Osei', 'first_name', 'GB', 'Commander Osei'],
  ['Gen. Ana Osei', 'first_name', 'GB', 'General Osei'],
  ['Gen Tanaka', 'formal', 'GB', 'Gen Tanaka'],
  ['Mrs Ana Osei', 'formal', 'GB', 'Mrs Osei'],
  ['Mrs Ana Osei', 'formal', 'US', 'Mrs. Osei'],
  ['Ana Osei', 'first_name', 'US', 'Ana'],
] as const)('%s in a %s letter to %s is %s', (name, register, country, called) =>
  expect(address(name, register, country).name).toBe(called),
)
