import { expect, it } from 'vitest'
import { mailboxName } from './mailbox-name'

it.each([
  ['Jane Doe', '', 'Jane Doe'],
  ['"Jane Doe"', '', 'Jane Doe'],
  ['Doe, Jane', '', 'Jane Doe'],
  ['van der Berg, Anna-Lena', '', 'Anna-Lena van der Berg'],
  ['Jane Doe, PhD', '', 'Jane Doe, PhD'],
  ['Doe, Jane (Talent)', '', 'Jane Doe'],
  ['Jane Doe [She/Her]', '', 'Jane Doe'],
  ['Jane Doe <jane@example.com>', '', 'Jane Doe'],
  ['山田 太郎', 'taro@example.com', '山田 太郎'],
  ['Anna\u202Egpj', '', 'Annagpj'],
  ['jane.doe@example.com', 'jane.doe@example.com', 'Jane Doe'],
  ['', 'jean-luc.picard@example.com', 'Jean-Luc Picard'],
  ['', 'jdoe+jobs@example.com', 'jdoe'],
  ['', 'team42.hiring@example.com', 'team42.hiring'],
  ['', '', ''],
])('%j of %j is %j', (written, address, name) => expect(mailboxName(written, address)).toBe(name))
