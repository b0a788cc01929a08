import type { Letter, LetterFact, Sentence } from './letter-set'
import type { LanguagePack } from './packs/pack'
import { type Slot, slotsIn } from './templates/slots'

/** A slot's words: as they stand inside a sentence, in a subject, and as sentences of their own (the first is said). */
export interface SlotValue {
  inline: string
  subject?: string
  sentences?: readonly string[]
  /** Only what a person typed must be said by the letter that is chosen. */
  typed?: boolean
}

export interface Situation {
  pack: LanguagePack
  country: string
  facts: ReadonlySet<LetterFact>
  values: ReadonlyMap<Slot, SlotValue>
  /** Without these the letter is not ready: they stand as `{slot}` rather than vanish. */
  needed: ReadonlySet<Slot>
}

interface Composed {
  subject: string
  body: string
  standing: Slot[]
  /** Typed slots that found a place. */
  said: number
}

const holds = (
  { when, unless }: { when: readonly LetterFact[]; unless: readonly LetterFact[] },
  facts: ReadonlySet<LetterFact>,
) => when.every(fact => facts.has(fact)) && !unless.some(fact => facts.has(fact))

/** The letters of a set for a situation, in the set's order: those written for more of it go before the rest. */
export function lettersFor(
  set: readonly Letter[],
  register: Letter['register'],
  facts: ReadonlySet<LetterFact>,
): Letter[] {
  const fitting = set.filter(letter => letter.register === register && holds(letter, facts))
  const most = Math.max(0, ...fitting.map(({ when }) => when.length))
  return fitting.filter(({ when }) => when.length === most)
}

/** The way to say a sentence, or null when it is out. */
function wayOf({ ways, if: when, unless }: Sentence, { values, needed, facts }: Situation): string | null {
  if (!holds({ when, unless }, facts)) return null
  const known = ways.find(way =>
    slotsIn(way).every(slot => values.has(slot) || (slot === 'share_link' && facts.has('share_link'))),
  )
  // What is needed never vanishes, even if its sentence asks for something unknown as well.
  return known ?? ways.find(way => slotsIn(way).some(slot => needed.has(slot))) ?? null
}

const isOwnSentence = (text: string, from: number) => /(?:^|[.!?]["')]* |\n)$/.test(text.slice(0, from))

function filled(
  way: string,
  { values, pack, country }: Situation,
  standing: Set<Slot>,
  place: 'body' | 'subject',
): string {
  let out = ''
  let from = 0
  for (const match of way.matchAll(/\{([a-z_]+)\}/g)) {
    const slot = match[1] as Slot
    const value = values.get(slot)
    out += pack.spelling(way.slice(from, match.index), country)
    from = match.index + match[0].length
    if (!value) {
      standing.add(slot)
      out += match[0]
      continue
    }
    const before = out
    const ends = /^[.?!]?(?:\s|$)/.test(way.slice(from))
    const whole = ends ? value.sentences?.[0] : null
    if (place === 'subject') out += value.subject ?? value.inline
    else if (whole && isOwnSentence(before, before.length)) out += whole
    else if (whole && /, $/.test(before)) out += pack.afterComma(whole)
    else out += value.inline
  }
  out += pack.spelling(way.slice(from), country)
  // "Is it so?" keeps its own mark.
  return out.replace(/([.!?…]["')]*)\.(?=\s|$)/g, '$1')
}

/** The letter as it goes out. Deterministic, and it changes no word of what was typed beyond weaving. */
export function compose(letter: Letter, situation: Situation): Composed {
  const standing = new Set<Slot>()
  const ways = letter.paragraphs.map(paragraph =>
    paragraph.map(one => wayOf(one, situation)).filter(way => way !== null),
  )
  const all = ways.flat()
  const said = new Set<Slot>(all.flatMap(slotsIn))
  const paragraphs = ways.map(paragraph =>
    paragraph
      .map(way => filled(way, situation, standing, 'body'))
      .filter(Boolean)
      .join(' ')
      .replace(/([,:]) ?\n ?/g, '$1\n'),
  )
  const subject =
    letter.subjects.find(line => slotsIn(line).every(slot => situation.values.has(slot))) ??
    letter.subjects.at(-1) ??
    ''
  return {
    subject: capitalised(filled(subject, situation, standing, 'subject').replace(/\s+/g, ' ')),
    body: situation.pack.asSpoken(greeted(paragraphs.filter(Boolean), letter, situation)),
    standing: [...standing],
    said: [...situation.values].filter(([slot, value]) => value.typed && said.has(slot)).length,
  }
}

/** Nobody's name is known: the greeting went with its slot, and a plain one takes its place. */
function greeted(paragraphs: string[], { paragraphs: [first] }: Letter, { pack }: Situation): string {
  const greeting = first?.[0]?.ways[0] ?? ''
  const isGone = /,$/.test(greeting) && !paragraphs[0]?.endsWith(',')
  return [...(isGone ? [pack.plainGreeting] : []), ...paragraphs].join('\n\n')
}

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/**
 * The letter of the set for this seat: places differ within a panel, so no two people get the same one. A letter that
 * has a place for everything that was typed goes before one that has not; under a limit, the longest three that fit.
 */
export function chooseLetter(
  letters: readonly Letter[],
  situation: Situation,
  place: number,
  charLimit?: number,
): { letter: Letter; composed: Composed } | null {
  const all = letters.map(letter => ({ letter, composed: compose(letter, situation) }))
  const most = Math.max(0, ...all.map(({ composed }) => composed.said))
  let pool = all.filter(({ composed }) => composed.said === most)
  if (charLimit) {
    const fitting = pool.filter(({ composed }) => composed.body.length <= charLimit)
    const longest = (fitting.length ? fitting : pool).toSorted(
      (a, b) => b.composed.body.length - a.composed.body.length,
    )
    pool = fitting.length ? longest.slice(0, 3) : longest.slice(-1)
  }
  return pool[place % pool.length] ?? null
}
