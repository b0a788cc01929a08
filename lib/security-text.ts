const monthMs = 30 * 24 * 3_600_000

/** RFC 9116. It names a day, the same all day long, until which it holds: at most a year, and never past while served. */
export function securityText(contact: string, appUrl: string, now: Date): string {
  const until = new Date(now.getTime() + 6 * monthMs).toISOString().slice(0, 10)
  return [
    `Contact: ${contact}`,
    `Expires: ${until}T00:00:00.000Z`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', appUrl)}`,
    '',
  ].join('\n')
}
