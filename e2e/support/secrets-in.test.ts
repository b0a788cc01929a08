import { createHash, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { randomToken } from '../../lib/tokens'
import { secretsIn } from './secrets-in'

it.each([
  ['an address', 'to robin.marsh+jobs@example.co.uk'],
  ['an address in a link', '/sign-in/code?email=robin%40example.com'],
  ['a token in a path', `GET /share/${randomToken().replace(/^../, 'A1')} 200`],
  ['a hash', createHash('sha256').update(randomBytes(9)).digest('hex')],
])('finds %s', (_, text) => expect(secretsIn(`{"msg":"fine"}\n{"msg":"${text}"}`)).toHaveLength(1))

it.each([
  ['a row’s id', crypto.randomUUID()],
  ['an action’s id', 'a'.repeat(42)],
  ['a package', 'node_modules/@auth/core/index.js:1:20'],
  [
    'a transaction',
    '{"level":20,"time":1795420209715,"event":"transaction","door":"session","ms":4.394085999999334}',
  ],
])('lets %s be', (_, text) => expect(secretsIn(text)).toEqual([]))
