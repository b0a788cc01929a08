export const sessionSeconds = 90 * 24 * 60 * 60
/** However often it is used: then one signs in again. */
export const longestSessionSeconds = 365 * 24 * 60 * 60

/** `__Host-` over https: no other host and no sub-domain can set it. */
export function sessionCookie(appUrl: string) {
  const secure = appUrl.startsWith('https://')
  return {
    name: secure ? '__Host-afterword-session' : 'afterword-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}
