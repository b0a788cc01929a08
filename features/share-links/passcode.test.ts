import { beforeAll, describe, expect, it } from 'vitest'
import { isPass, issuePass, passCookie } from './pass'
import { hashPasscode, isPasscode } from './passcode'

const now = new Date('2026-11-24T10:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

describe('a passcode', { timeout: 30_000 }, () => {
  it('is known again, however its letters are composed, and nothing else is', async () => {
    const stored = await hashPasscode('Café 42')
    expect(stored).not.toContain('Café')
    expect(await isPasscode(' Café 42 ', stored)).toBe(true)
    expect(await isPasscode('cafe 42', stored)).toBe(false)
    expect(await isPasscode('', stored)).toBe(false)
    expect(await isPasscode('Café 42', 'plain:Café 42')).toBe(false)
  })

  it('never has the same hash twice', async () => {
    expect(await hashPasscode('blue door')).not.toBe(await hashPasscode('blue door'))
  })
})

describe('the pass it gives', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET ??= 'a secret for tests, long enough for them'
  })
  const link = { id: 'a', passcodeHash: 'h' }

  it('opens this link for a day', () => {
    const pass = issuePass(link, 'token', now)
    expect(isPass(pass, link, 'token', later(23))).toBe(true)
    expect(isPass(pass, link, 'token', later(24))).toBe(false)
  })

  it.each([
    ['another link', { ...link, id: 'b' }, 'token'],
    ['another passcode', { ...link, passcodeHash: 'i' }, 'token'],
    ['another token', link, 'other'],
  ])('does not open %s', (_, other, token) => {
    expect(isPass(issuePass(link, 'token', now), other, token, now)).toBe(false)
  })

  it.each(['', '.', '9999999999.', '9999999999.AAAA', 'x.y', undefined])('cannot be made up: %s', made => {
    expect(isPass(made, link, 'token', now)).toBe(false)
  })

  it('cannot be prolonged', () => {
    const [, signature] = issuePass(link, 'token', now).split('.')
    expect(isPass(`9999999999.${signature}`, link, 'token', now)).toBe(false)
  })

  it('is sent to its own path only, and over https never in the clear', () => {
    expect(passCookie('t', 'https://a.example')).toMatchObject({
      name: '__Secure-afterword-pass',
      options: { path: '/share/t', httpOnly: true, secure: true },
    })
    expect(passCookie('t', 'http://localhost:3000').options.secure).toBe(false)
  })
})
