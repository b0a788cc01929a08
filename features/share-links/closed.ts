export const closed = {
  title: 'This link has ended',
  sentence: 'Ask the person who sent it for a new one.',
}
export const wait = {
  title: 'That was a lot of tries',
  sentence: 'Please wait fifteen minutes, then open the link again.',
}

// The house's own colours, by day and after dark, its hand, and its door, shut. What Next serves of the font has no
// address that is known here.
const look = `@font-face{font-family:grotesk;src:url(/fonts/bricolage-grotesque.woff2);font-weight:200 800;font-display:swap}
body{margin:0;background:#e9eff6;color:#12203a;font:1.0625rem/1.5 grotesk,system-ui,sans-serif;color-scheme:light dark}
main{box-sizing:border-box;max-width:40rem;min-height:80vh;margin:auto;padding:0 1rem;display:grid;align-content:center;gap:1rem}
svg{width:5rem;margin-left:-1.25rem;fill:#3d4f6c}h1{font-size:1.875rem;line-height:1.1;letter-spacing:-.022em;margin:0}p{margin:0}a{color:inherit}
@media(prefers-color-scheme:dark){body{background:#0c1628;color:#e8eef8}svg{fill:#b6c4da}}`
const door =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><path fill-rule="evenodd" d="M8 3h16v25H8zm12.2 11a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z"/></svg>'

/** A small page that needs no script, for answers of a route handler to a person. `asked` brings the style's nonce. */
export function plainPage(
  asked: Headers,
  status: number,
  { title, sentence }: { title: string; sentence: string },
  more: Record<string, string> = {},
): Response {
  const nonce = /^[\w+/=-]+$/.exec(asked.get('x-nonce') ?? '')?.[0] ?? ''
  return new Response(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page shared with you</title><style nonce="${nonce}">${look}</style></head><body><main>${door}<h1>${title}</h1><p>${sentence}</p><p><a href="/privacy">What is kept, and for how long</a></p></main></body></html>`,
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
