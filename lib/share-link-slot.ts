// A link is shown once and kept nowhere: from one page to the next it travels in this tab alone, and what takes it
// ends it there. The draft's editor fills its slot `{share_link}` with it, in the browser.

const key = 'afterword:share-link'

export function handOverShareLink(url: string): void {
  sessionStorage.setItem(key, url)
}

/** The link that was handed over, once; null when there is none. */
export function takeShareLink(): string | null {
  const url = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return url
}
