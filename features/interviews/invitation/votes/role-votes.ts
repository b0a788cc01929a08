import { isJobTitle } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { isGivenName } from '../given-names'
import { isTrade } from '../trades'
import { type Candidate, Candidates } from './candidate'
import type { Place, Token } from './places'

const mostCandidates = 300
const mostWords = 8
const ahead =
  /^(?:as|als|comme|como|come|for|für|pour|voor|para|per|of|de|d|del|di|van|role|position|post|poste|stelle|functie|vacature|puesto|plaza|posizione|job|title|re|about|the|an?|een|une?|eine[rnm]?|our|la|le|el|il|zum|zur)$/iu
const behind =
  /^(?:role|position|job|vacancy|opening|post|opportunity|stelle|poste|functie|vacature|puesto|rolle|interview|m|w|h|f)$/iu

const lower = (text: string | undefined) => (text ?? '').toLowerCase().slice(0, 20)
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.word)
const genders = /^\(?(?:[mwfdhvx]\s?[/|]\s?){1,3}[mwfdhvx]\)?/iu

const jobs = new Map<string, boolean>()
const isJob = (word: string) => {
  const known = jobs.get(word)
  if (known !== undefined) return known
  if (jobs.size > 5000) jobs.clear()
  const is = isJobTitle(word) || isTrade(word)
  jobs.set(word, is)
  return is
}

/** Words that no role begins or ends with. */
const noEdge =
  /^(?:d|l|qu|dell|all|nell|sull|dall|un|une|and|und|et|en|y|e|of|de|du|des|del|der|die|das|di|da|la|le|les|l|van|von|the|zum|zur|am|im|für|for|in|at|with|mit|bei|on|to|is|as|als|an?|our|your|ihre?|we|you|i|se|has|have|ha|hat|haben|wird|wurde|est|sont|ist|sind|will|was|er|je|heeft|wordt)$/iu

/** Every run of words in a mail that may be what the job is called, and what was seen of it. */
export function roleVotes(
  places: readonly Place[],
  known: { company: string | null; people: readonly string[] },
): Candidate[] {
  const found = new Candidates()
  const counts = new Map<string, number>()
  const written = new Map<string, string>()
  const names = new Set(known.people.flatMap(person => plain(person).split(' ')))
  const firm = new Set(
    plain(known.company ?? '')
      .split(' ')
      .filter(word => word.length > 2),
  )
  for (const place of places) {
    if (place.where === 'head') continue
    const { tokens, where } = place
    for (let start = 0; start < tokens.length && found.all.size < mostCandidates; start++)
      for (let end = start; end < Math.min(tokens.length, start + mostWords); end++) {
        if (end > start && cuts(tokens[end]?.before ?? '')) break
        const [first, last] = [tokens[start] as Token, tokens[end] as Token]
        if (noEdge.test(first.word) || noEdge.test(last.word) || (last.word.length < 2 && end === start))
          continue
        // "R-0047718 Claims Analyst": a number is no word of it.
        if (/^\p{L}{0,4}[-/]?\d{3}/u.test(first.word)) continue
        const words = tokens.slice(start, end + 1).map(({ word }) => word)
        const value = closed(place.text, first.at, last.end)
        const hasJob = words.some(isJob)
        const isLikely =
          hasJob ||
          where === 'title' ||
          /["„“«]$/u.test(first.before) ||
          ahead.test(tokens[start - 1]?.word ?? '') ||
          behind.test(tokens[end + 1]?.word ?? '') ||
          genders.test(place.text.slice(last.end).trimStart())
        if (!isLikely || !/\p{L}{2}/u.test(value)) continue
        if (!hasJob && where !== 'title' && words.length > 5) continue
        const key = value.toLowerCase()
        const known = written.get(key)
        // As it is written with a capital, where it is.
        if (known === undefined || (where === 'title' && !/^\p{Lu}/u.test(known)))
          written.set(key, known !== undefined && /^\p{Lu}/u.test(known) ? known : value)
        counts.set(key, (counts.get(key) ?? 0) + 1)
        found.see(key, beside(place, start, end))
      }
  }
  for (const [key, one] of found.all) {
    const words = key.split(/\s+/)
    one.value = written.get(key) ?? key
    const cased = one.value.split(/\s+/)
    one.signs.set('count', Math.log2(counts.get(key) ?? 1))
    one.signs.set(`words:${Math.min(words.length, 6)}`, 1)
    for (const sign of itself(cased, names, firm)) one.signs.set(sign, 1)
  }
  return [...found.all.values()]
}

/** "Data Engineer (Pricing Platforms)": an open bracket is closed, where it is. */
function closed(text: string, from: number, to: number): string {
  const value = text.slice(from, to)
  return value.lastIndexOf('(') > value.lastIndexOf(')') && text[to] === ')' ? `${value})` : value
}

const cuts = (between: string) => between !== '' && !/^(?:[&/+-]|['’"„“]|,|\(|–)$/u.test(between)

function beside({ where, tokens, text, rest }: Place, start: number, end: number): string[] {
  const before = tokens[start - 1]
  const next = tokens[end + 1]
  const punct = tokens[start]?.before ?? ''
  const after = next ? next.before : rest
  const tail = text.slice(tokens[end]?.end).trimStart()
  const w = where === 'title' ? 't' : where === 'below' ? 's' : ''
  return [
    `in:${where}`,
    start === 0 ? `first:${where}` : '',
    end === tokens.length - 1 ? `last:${where}` : '',
    start === 0 && end === tokens.length - 1 ? `alone:${where}` : '',
    before && !punct ? `${w}b:${lower(before.word)}` : '',
    before && !punct && tokens[start - 2] && !before.before
      ? `bb:${lower(tokens[start - 2]?.word)} ${lower(before.word)}`
      : '',
    punct ? `${w}bp:${punct.slice(-1)}` : '',
    punct === ':' && before ? `label:${lower(before.word)}` : '',
    after ? `${w}ap:${after[0]}` : '',
    next && !after ? `${w}a:${lower(next.word)}` : '',
    genders.test(tail) ? 'genders' : '',
    before && !punct && isCapital(before) ? `capital-ahead:${where}` : '',
    next && !after && isCapital(next) ? `capital-behind:${where}` : '',
    before && !punct && isJob(before.word) ? 'job-ahead' : '',
    next && !after && isJob(next.word) ? 'job-behind' : '',
    before && isGivenName(before.word) ? 'name-ahead' : '',
    tokens.slice(Math.max(0, start - 3), start).some(({ word }) => isGivenName(word) && /^\p{Lu}/u.test(word))
      ? 'name-near'
      : '',
    tokens.slice(start, end + 1).some(({ before: mark }, at) => at > 0 && mark === ',') ? 'has:,' : '',
    tokens.slice(start, end + 1).some(({ before: mark }, at) => at > 0 && /^[-–]$/u.test(mark))
      ? 'has:-'
      : '',
    tokens.slice(start, end + 1).some(({ before: mark }, at) => at > 0 && mark === '(') ? 'has:(' : '',
    tokens.slice(start, end + 1).some(({ before: mark }, at) => at > 0 && mark === '/') ? 'has:/' : '',
  ].filter(Boolean)
}

function itself(words: readonly string[], names: ReadonlySet<string>, firm: ReadonlySet<string>): string[] {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const bare = last.toLowerCase().replace(/[^\p{L}]/gu, '')
  const jobAt = words.findIndex(isJob)
  const inner = words.slice(1)
  return [
    jobAt >= 0 ? 'job' : '',
    jobAt < 0 && isJob(words.join(' ')) ? 'job-of-two' : '',
    jobAt >= 0 && isJob(last) ? 'job-last' : '',
    jobAt === 0 ? 'job-first' : '',
    `l:${bare.slice(0, 16)}`,
    `f:${first.toLowerCase().slice(0, 16)}`,
    bare.length > 4 ? `l3:${bare.slice(-3)}` : '',
    bare.length > 5 ? `l4:${bare.slice(-4)}` : '',
    /^\p{Lu}/u.test(first) ? 'capital' : 'small',
    words.length > 1 && inner.every(word => /^\p{Lu}/u.test(word)) ? 'capitals' : '',
    /^\p{Lu}/u.test(first) && inner.some(word => /^\p{Ll}/u.test(word)) ? 'mixed' : '',
    words.some(word => /\d/.test(word)) ? 'figure' : '',
    words.some(word => names.has(plain(word))) ? 'name' : '',
    words.some(word => firm.has(plain(word))) ? 'firm' : '',
    ...inner
      .slice(0, -1)
      .filter(word => word.length < 9)
      .map(word => `i:${word.toLowerCase()}`),
  ].filter(Boolean)
}
