export const sessionSeconds = 90 * 24 * 60 * 60
/** However often it is used: then one signs in again. */
export const longestSessionSeconds = 365 * 24 * 60 * 60

/** `__Host-` over https: no other host and no sub-domain can set it. */
export const sessionCookie = (appUrl: string) => cookie(appUrl, 'session')

/** What stands beside it. No name begins with the session's: next-auth takes such a one for a piece of the token. */
export const cookieBeside = (appUrl: string, word: 'day' | 'passkey') => cookie(appUrl, word)

function cookie(appUrl: string, word: string) {
  const secure = appUrl.startsWith('https://')
  return {
    name: secure ? `__Host-afterword-${word}` : `afterword-${word}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}
