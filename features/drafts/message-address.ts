const address = /^\/drafts\/([0-9a-f-]{36})$/

/** The message that an address is the page of; null for any other address. */
export const idInAddress = (href: string | null | undefined): string | null =>
  address.exec(href ?? '')?.[1] ?? null
