import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// 32 MiB and about 80 ms: a second wall behind a 256-bit token and five tries in a quarter of an hour.
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

/** As people type it: composed, without the spaces around it. */
export const tidyPasscode = (typed: string): string => typed.normalize('NFKC').trim()

/** 'scrypt:<salt>:<hash>', base64url. */
export async function hashPasscode(passcode: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(passcode, salt)
  return ['scrypt', salt.toString('base64url'), hash.toString('base64url')].join(':')
}

export async function isPasscode(typed: string, stored: string): Promise<boolean> {
  const [scheme, salt = '', hash = ''] = stored.split(':')
  if (scheme !== 'scrypt') return false
  const expected = Buffer.from(hash, 'base64url')
  const given = await derive(typed, Buffer.from(salt, 'base64url'))
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function derive(passcode: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(tidyPasscode(passcode), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
