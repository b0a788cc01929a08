const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|frau|monsieur|madame)\.?$/i

/** "Ana" of "Dr Ana Osei"; the whole name when there is only one. */
export function firstName(name: string): string {
  const parts = name.trim().split(/\s+/)
  const own = parts.filter(part => !titles.test(part))
  return own[0] ?? parts[0] ?? ''
}

/** "Dr Osei" when a title was written down, else the full name: nobody's title is guessed. */
export function formalName(name: string): string {
  const parts = name.trim().split(/\s+/)
  const first = parts[0] ?? ''
  return titles.test(first) && parts.length > 2 ? `${first} ${parts.at(-1)}` : parts.join(' ')
}
