export const closedSentence = 'This link is not open (any more). Ask the person who sent it for a new one.'
export const waitSentence =
  'That was a lot of tries. Please wait a quarter of an hour, then open the link again.'

/** A small page without script or style sheet, for answers of a route handler to a person. */
export function plainPage(status: number, sentence: string, more: Record<string, string> = {}): Response {
  const style = 'font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1rem'
  return new Response(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>A page shared with you</title><main style="${style}"><h1 style="font-size:1.25rem">${sentence}</h1></main></html>`,
    {
      status,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex, nofollow, noarchive',
        ...more,
      },
    },
  )
}
