import { bareDomain, squeezed } from './company-address'
import { institution, isFirmsLastWord } from './firm-words'
import { belongs, inCapitals, legal, small, tidy, wordsOf } from './name-places'

/**
 * Of whose words the domain takes the beginnings, in their order: Fenland NHS Trust of fenlandtrust.example, Universidad
 * Mar Menor of umarmenor.example, Northern Ballet Supplies of nbs.example.
 */
export function explained(lines: readonly string[], domains: readonly string[]): string | null {
  const wanted = [...new Set(domains.flatMap(domain => [squeezed(domain), bareDomain(domain)]))].filter(
    text => text.length > 2,
  )
  const found: { value: string; rank: number }[] = []
  const kept = new Map<string, boolean>()
  const isOfFirm = (word: string) => {
    const is = kept.get(word) ?? belongs(word)
    kept.set(word, is)
    return is
  }
  for (const [number, line] of lines.slice(0, 120).entries()) {
    const words = wordsOf(line)
    const spelled = words.map(({ text }) => squeezed(text))
    for (let at = 0; at < words.length; at++) {
      const first = spelled[at]?.[0] ?? ''
      // The first word is never left out.
      if (!/^\p{Lu}/u.test(words[at]?.text ?? '') || !wanted.some(domain => domain.startsWith(first)))
        continue
      for (let length = 2; length <= 6 && at + length <= words.length; length++) {
        const last = words[at + length - 1]
        if (!last?.joined || legal.test(last.text)) break
        const run = words.slice(at, at + length).map(({ text }) => text)
        // "Centre hospitalier de Saint-Ambroise"
        const isFine = (word: string, place: number) =>
          isOfFirm(word) ||
          small.test(word) ||
          /^[&+]$/.test(word) ||
          (place === 1 && /^\p{Ll}{5,}$/u.test(word))
        if (!run.every(isFine)) break
        if (
          small.test(run.at(-1) ?? '') ||
          !wanted.some(domain => isMadeOf(domain, run, spelled.slice(at, at + length)))
        )
          continue
        const end = words[at + length]
        const isAlone = at === 0 && number > 0 && !(end?.joined && !legal.test(end.text))
        // "… Primary School": what it is stands behind, and the domain may leave it out.
        const more =
          end?.joined &&
          !/[.,]$/.test(run.at(-1) ?? '') &&
          /^\p{Lu}/u.test(end.text) &&
          (institution.test(end.text) || isFirmsLastWord(tidy(end.text)))
        if (more) run.push(end.text)
        found.push({ value: tidy(run.join(' ')), rank: (isAlone ? 10 : 0) + (number > 0 ? 1 : 0) })
      }
    }
  }
  const [best] = found.toSorted((a, b) => b.rank - a.rank || b.value.length - a.value.length)
  return best ? inCapitals(best.value) : null
}

/** The beginnings of the words, one after another, make the domain; one of them has four letters, or each has its first. */
function isMadeOf(domain: string, run: readonly string[], words: readonly string[]): boolean {
  const capitals = run.filter(word => /^\p{Lu}/u.test(word)).length
  const ends = (from: number, at: number, longest: number, used: number): boolean => {
    if (from === domain.length || (from === domain.length - 1 && domain.endsWith('s') && longest > 3))
      return longest >= 4 ? used > 1 : used === capitals && used > 2
    const word = words[at]
    if (word === undefined) return false
    let most = 0
    while (most < word.length && word[most] === domain[from + most]) most++
    // As much of a word as fits, or its first letter; a word may be left out, if not the first.
    for (const take of new Set([most, Math.min(most, 1)]))
      if (take > 0 && ends(from + take, at + 1, Math.max(longest, take), used + 1)) return true
    return at > 0 && ends(from, at + 1, longest, used)
  }
  return ends(0, 0, 0, 0)
}
