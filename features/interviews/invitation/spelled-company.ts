import { companyWords } from '@/lib/job-words'
import type { Guess } from './arrival-company'
import { bareDomain, squeezed } from './company-address'

const forms = (text: string) => [
  squeezed(text.replace(/[&+]/g, '')),
  squeezed(text.replace(/[&+]/g, 'and')),
  squeezed(text.replace(/[&+]/g, 'und')),
  squeezed(
    text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss').replace(/&/g, ''),
  ),
]

const institution =
  /^(?:university|universität|université|universiteit|universidad|hochschule|école|lycée|collège|college|mairie|ville|stadt|gemeente|commune|ayuntamiento|hospital|hôpital|klinikum|council|city|bank|museum|musée|museo)$/iu

/** "University of Vesterhavn", "Mairie de Saint-Amand", where the domain has the place alone. */
function withInstitution(words: readonly string[], at: number, text: string): string {
  for (const back of [1, 2, 3]) {
    const head = words[at - back] ?? ''
    const between = words.slice(at - back + 1, at)
    if (
      institution.test(head) &&
      /^\p{Lu}/u.test(head) &&
      between.every(word => /^(?:of|de|du|la|the|der|van|del|d['’]?)$/i.test(word))
    )
      return [head, ...between, text].join(' ')
  }
  const article = words[at - 1] ?? ''
  return at > 1 && /^(?:Les|Le|La|The|El|Los|Las|Het|De|Die|Der|Das)$/.test(article)
    ? `${article} ${text}`
    : text
}

/** "Eastbrook Law School" of eastbrooklaw.example */
function withMore(words: readonly string[], next: number, text: string): string {
  const more = words[next]?.replace(/['’.-]+s?$/, '') ?? ''
  return /^\p{Lu}\p{Ll}{3,}$/u.test(more) && companyWords.test(more) && !/[.]$/.test(words[next - 1] ?? '')
    ? `${text} ${more}`
    : text
}

/** Windows of one to five words of a text that begin with a capital. */
function* windows(lines: readonly string[]): Generator<{ words: string[]; at: number; run: string[] }> {
  for (const line of lines.slice(0, 120)) {
    const words =
      line
        .replace(/\S*(?:@|:\/\/|www\.)\S*/g, ' ')
        .match(/[\p{L}\d][\p{L}\d'’.-]*|[&+]/gu)
        ?.slice(0, 80) ?? []
    for (let at = 0; at < words.length; at++) {
      if (!/^[\p{Lu}\d]/u.test(words[at] ?? '')) continue
      for (let length = 1; length <= 5 && at + length <= words.length; length++)
        yield { words, at, run: words.slice(at, at + length) }
    }
  }
}

const between = /^\p{Lu}|^(?:des|de|du|la|le|of|the|der|van|del)$/u

/**
 * The name that a domain runs together, as the text spells it: Hotel Miramar of hotelmiramar.example; else one of whose
 * words it leaves some out, or keeps the first letters: Fenland NHS Trust of fenlandtrust.example, a guess.
 */
export function spelledOut(lines: readonly string[], domains: readonly string[]): Guess | null {
  const wanted = new Set(
    domains.flatMap(domain => [squeezed(domain), bareDomain(domain)]).filter(text => text.length > 2),
  )
  if (wanted.size === 0) return null
  const isWanted = (text: string) => forms(text).some(form => wanted.has(form))
  for (const { words, at, run } of windows(lines)) {
    const text = run.join(' ').replace(/['’]s$|[.'’-]+$/g, '')
    if (isWanted(text))
      return { value: withMore(words, at + run.length, withInstitution(words, at, text)), sure: true }
  }
  for (const { run } of windows(lines)) {
    const [first = '', ...rest] = run
    if (rest.length < 2 || !rest.every(word => between.test(word))) continue
    const capitals = rest.filter(word => /^\p{Lu}/u.test(word))
    const initials = capitals.map(word => word[0]).join('')
    const last = capitals.at(-1) === rest.at(-1) ? (rest.at(-1) ?? '') : ''
    const all = capitals.length === rest.length && capitals.length > 1
    if (
      (last && isWanted(`${first} ${last}`)) ||
      (all && (isWanted(first + initials) || isWanted(first[0] + initials)))
    )
      return { value: run.join(' ').replace(/['’]s$|[.'’-]+$/g, ''), sure: false }
  }
  return null
}
