import { expect, it } from 'vitest'
import { cookieBeside, sessionCookie } from './session-cookie'

it.each(['https://afterword.example', 'http://localhost:3000'])(
  'no cookie of ours at %s could be taken for a piece of the session’s',
  appUrl => {
    for (const word of ['day', 'passkey'] as const)
      expect(cookieBeside(appUrl, word).name.startsWith(sessionCookie(appUrl).name)).toBe(false)
  },
)
