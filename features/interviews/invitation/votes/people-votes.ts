import { isJobTitle } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { plain } from '@/lib/people/name-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { squeezed } from '../company-address'
import { institution, isFirmsLastWord, noFirmsWord } from '../firm-words'
import { isGivenName } from '../given-names'
import { called, ourAhead } from '../named-beside'
import { isNoFirst } from '../no-first-name'
import { isNobody } from '../nobody-words'
import { mayDo } from '../role-ways'
import { isTrade } from '../trades'
import { type Candidate, Candidates } from './candidate'
import type { Place, Token } from './places'

const mostCandidates = 150
const mostWords = 5
const title =
  /^(?:Frau|Herrn?|Mrs?|Ms|Miss|M|Mme|Mlle|Madame|Monsieur|Maître|Sra?|Srta|Doña|Don|Dña|dhr|mevrouw|mevr|mw|Dra?|Prof(?:essor(?:in)?)?|Profa|dr|drs|ir|Dott|dott|dott\.ssa|Dott\.ssa|Ing|ing|Avv|avv|Arch|arch|Lic|geom|rag|Rev)$/u
const particle = /^(?:van|de|der|den|von|zu|la|del|di|da|ter|ten|el|al|bin|dos|du|le|y|i|d)$/u
const capital = /^\p{Lu}/u
const ourBehind =
  /^,\s*(?:our|the|my|unser\p{L}*|mein\p{L}*|notre|mon|ma|onze|ons|mijn|nuestr[oa]|nostr[oa])\s/iu

export interface PeopleKnown {
  sender: { name: string; address: string } | null
  signed: string | null
  others: readonly string[]
  company: string | null
  role: string | null
  isMe: (name: string) => boolean
}

/** "Mr Craig Northcott's" is Craig Northcott; "Mrs J Lathbury" stays so. */
const withoutMr = (text: string) =>
  text
    .replace(/['’]s$/, '')
    .replace(/^(?:Mr|Mrs|Ms|Miss|M|Mme|Mlle)\.?\s+(?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu})/u, '')

const lower = (text: string | undefined) => (text ?? '').toLowerCase().slice(0, 16)

/** Every name in a mail that somebody may have, and what was seen of it. */
export function peopleVotes(places: readonly Place[], known: PeopleKnown): Candidate[] {
  const found = new Candidates()
  const counts = new Map<string, number>()
  const see = (value: string, signs: readonly string[]) => {
    counts.set(value, (counts.get(value) ?? 0) + 1)
    found.see(value, signs)
  }
  places.forEach((place, at) => {
    if (place.where === 'head') return
    const above = places[at - 1]
    const below = places[at + 1]
    for (const [from, to] of namesIn(place.tokens)) {
      if (found.all.size > mostCandidates) return
      const value = withoutMr(place.text.slice(place.tokens[from]?.at, place.tokens[to]?.end))
      if (known.isMe(value)) continue
      see(value, beside(place, from, to, above, below))
    }
  })
  if (known.sender?.name && !known.isMe(known.sender.name)) see(known.sender.name, ['head'])
  for (const other of known.others) if (!known.isMe(other)) see(other, ['sent-to'])
  for (const one of found.all.values()) {
    one.signs.set('count', Math.min(Math.log2(counts.get(one.value) ?? 1), 3))
    for (const sign of itself(one.value, known)) one.signs.set(sign, 1)
  }
  return [...found.all.values()]
}

/** Titles, then words with capitals; particles between them. And each part of three words that begins one. */
function namesIn(tokens: readonly Token[]): [from: number, to: number][] {
  const all: [number, number][] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!capital.test(token.word) && !title.test(token.word)) continue
    let to = at
    let last = capital.test(token.word) && !title.test(token.word) ? at : -1
    for (let next = at + 1; next < tokens.length && next - at < mostWords; next++) {
      const { word, before } = tokens[next] as Token
      const isJoined = before === '' || (before === '.' && (tokens[next - 1]?.word.length ?? 9) < 6)
      if (!isJoined || !(capital.test(word) || particle.test(word))) break
      to = next
      if (capital.test(word)) last = next
    }
    if (last < 0) continue
    to = last
    all.push([at, to])
    // "Estaremos Íñigo Arrieta": the first word may be a sentence's.
    if (to > at && !title.test(token.word)) all.push([at + 1, to])
    at = to
  }
  return all
}

function beside(
  { where, tokens, text, rest }: Place,
  from: number,
  to: number,
  above?: Place,
  below?: Place,
): string[] {
  const before = tokens[from - 1]
  const behind = tokens[to + 1]
  const punct = tokens[from]?.before ?? ''
  const after = behind ? behind.before : rest
  const tail = text.slice(tokens[to]?.end).trimStart()
  const isTitled = (/^(?:,|\(|[-–—|·])\s*([^,.;:!?()\n]{2,60})/u.exec(tail)?.[1] ?? '').trim()
  const isAlone = from === 0 && to === tokens.length - 1
  const aboveText = above?.text.trim() ?? ''
  return [
    `in:${where}`,
    from === 0 ? `first:${where}` : '',
    isAlone ? `alone:${where}` : '',
    before && !punct ? `b:${lower(before.word)}` : '',
    before && !punct && tokens[from - 2] && !before.before
      ? `bb:${lower(tokens[from - 2]?.word)} ${lower(before.word)}`
      : '',
    punct ? `bp:${punct.slice(-1)}` : '',
    punct === ':' && before ? `label:${lower(before.word)}` : '',
    behind && !after ? `a:${lower(behind.word)}` : '',
    behind && !after && tokens[to + 2] ? `aa:${lower(behind.word)} ${lower(tokens[to + 2]?.word)}` : '',
    after ? `ap:${after[0]}` : '',
    isTitled && (isJobTitle(isTitled) || isTrade(isTitled))
      ? 'titled'
      : isTitled && mayDo(isTitled)
        ? 'doer-behind'
        : '',
    below && isAlone && isJobTitle(below.text.slice(0, 80)) ? 'titled-below' : '',
    before && isJobTitle(before.word) ? 'job-ahead' : '',
    ourAhead.test(text.slice(0, tokens[from]?.at)) ? 'ours-ahead' : '',
    ourBehind.test(tail) && isTitled && isJobTitle(isTitled) ? 'ours-behind' : '',
    behind && !after && isJobTitle(behind.word) ? 'job-behind' : '',
    /:\s*$/.test(aboveText) ? `under:${lower(above?.tokens[0]?.word)}` : '',
    above && above.tokens.length < 4 && isAlone ? `under:${lower(above.tokens[0]?.word)}` : '',
    // In one sentence with somebody who writes of themselves.
    tokens.some(
      ({ word }) =>
        isGivenName(word) && capital.test(word) && !tokens.slice(from, to + 1).some(own => own.word === word),
    )
      ? 'others-near'
      : '',
    tokens[0] && tokens[0].word !== tokens[from]?.word && /:$/.test(tokens[1]?.before ?? '')
      ? `line:${lower(tokens[0].word)}`
      : '',
  ].filter(Boolean)
}

function itself(value: string, known: PeopleKnown): string[] {
  const words = value.split(/\s+/)
  const bare = words.filter(word => !title.test(word.replace(/\.$/, '')))
  const [first = ''] = bare
  const last = bare.at(-1) ?? ''
  const sender = known.sender
  const isFirst = bare.length === 1
  return [
    `n:${Math.min(bare.length, 4)}`,
    called.test(`${value} `) ? 'called' : '',
    isGivenName(first) ? (isFirst ? 'given-alone' : 'given') : isFirst ? 'unknown-alone' : 'unknown',
    sender && plain(sender.name) === plain(value) ? 'is-sender' : '',
    sender && !isFirst && plain(sender.name).includes(plain(last)) ? 'like-sender' : '',
    sender && squeezed(sender.address.split('@')[0] ?? '').includes(squeezed(last)) && last.length > 2
      ? 'in-address'
      : '',
    sender && squeezed(sender.address.split('@')[0] ?? '').startsWith(squeezed(first)) && first.length > 2
      ? 'begins-address'
      : '',
    known.signed && plain(known.signed) === plain(value) ? 'is-signed' : '',
    known.signed && plain(known.signed).split(' ')[0] === plain(first) ? 'like-signed' : '',
    known.company && plain(known.company).includes(plain(last)) ? 'of-company' : '',
    known.company && plain(known.company).startsWith(plain(first)) ? 'begins-company' : '',
    known.company && plain(known.company) === plain(value) ? 'is-company' : '',
    known.role && plain(known.role).includes(plain(last)) ? 'of-role' : '',
    companyWords.test(value) ? 'firm-word' : '',
    isFirmsLastWord(last) ? 'firm-last' : '',
    institution.test(first) ? 'institution' : '',
    isJobTitle(value) ? 'job' : '',
    isMailboxName(value) ? 'mailbox' : '',
    isNobody(value) ? 'nobody' : '',
    isNoFirst(first) ? 'no-first' : '',
    words.some(word => noFirmsWord.test(word)) ? 'no-word' : '',
    /^\p{Lu}{2,}$/u.test(first) ? 'shouted' : '',
    isFirst ? '' : `l:${lower(last).slice(-3)}`,
    isFirst && !isGivenName(first) ? `f:${lower(first)}` : '',
  ].filter(Boolean)
}
