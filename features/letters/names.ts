const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|frau|monsieur|madame)\.?$/i

/** "Ana" of "Dr Ana Osei"; the whole name when there is only one. */
export function firstName(name: string): string {
  const parts = name.trim().split(/\s+/)
  const own = parts.filter(part => !titles.test(part))
  return own[0] ?? parts[0] ?? ''
}

/** "Dr Osei", "Prof. de Vries" when a title was written down, else the full name: nobody's title is guessed. */
export function formalName(name: string): string {
  const parts = name.trim().split(/\s+/)
  const first = parts[0] ?? ''
  if (!titles.test(first) || parts.length < 3) return parts.join(' ')
  return [first, ...parts.slice(surnameFrom(parts))].join(' ')
}

/** Small words before a surname belong to it, unless the whole name was written small. */
function surnameFrom(parts: readonly string[]): number {
  let from = parts.length - 1
  if (/^\p{Lu}/u.test(parts[from] ?? '')) while (from > 1 && /^\p{Ll}/u.test(parts[from - 1] ?? '')) from--
  return from
}
