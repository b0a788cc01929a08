// What this browser keeps about how the desk is set up: a word each, in a cookie, so that a page comes as one left it.

/** 'narrow' or 'wide'. */
export const sidebarCookie = 'sidebar'
/** 'compact' or 'roomy'. */
export const rowsCookie = 'rows'
/** 'off' or 'on'. Keys alone would else be in some people's way. */
export const keysCookie = 'keys'

const year = 365 * 86_400

export function keepWord(cookie: string, word: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere yet
  document.cookie = `${cookie}=${word}; path=/; max-age=${year}; samesite=lax`
}
