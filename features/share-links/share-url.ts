/** Links come from APP_URL alone. */
export const shareUrl = (token: string): string =>
  new URL(`/share/${token}`, process.env.APP_URL ?? 'http://localhost:3000').href
