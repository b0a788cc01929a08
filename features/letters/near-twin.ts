import { languagePacks } from './templates/language-packs'
import { isUnspaced, plainWord, segmentsOf, wordsOf } from './words'

/** From this likeness two notes read as one (our judgement). */
const nearTwinFrom = 0.6

/** `note`: what was written for the person, where it is known; else the body's own words are compared. */
type PanelNote = { id: string; body: string; note?: string | null }
type TwinPair = { a: string; b: string; similarity: number }

type TwinContext = {
  /** What every note of a panel has to hold: people's names, company, role, dates. */
  names: readonly string[]
  /** The template's sentences, slots as `{slot}`. */
  templateLines: readonly string[]
}

const slot = /\{[a-z0-9_]+\}/g

interface Weighed {
  /** Each word once, in the shape in which it is the same as its like, with what it says. */
  words: Map<string, number>
  /** The note as it stands, without marks and case. */
  plain: string
}

/** Interview talk says a fifth of what a word of the matter says. */
function weighed(text: string, { names }: Pick<TwinContext, 'names'>): Weighed {
  const { stop, stock, sameWord } = languagePacks.en.checks
  const around = new Set(names.flatMap(name => wordsOf(name).map(plainWord)))
  const raw = isUnspaced(text) ? segmentsOf(text) : wordsOf(text)
  const found = new Map<string, number>()
  const said: string[] = []
  for (const word of raw) {
    const lower = word.toLowerCase().replaceAll('’', "'")
    const plain = plainWord(word)
    if (around.has(plain)) continue
    said.push(plain)
    if (stop.has(lower) || (isUnspaced(word) && [...word].length < 2)) continue
    const same = sameWord(plain)
    if (same) found.set(same, stock.has(lower) || stock.has(plain) ? 0.2 : 1)
  }
  return { words: found, plain: said.join(' ') }
}

const sum = (weights: Iterable<number>) => [...weights].reduce((all, one) => all + one, 0)

function likeness(a: Weighed, b: Weighed): number {
  if (a.plain && a.plain === b.plain) return 1
  const [left, right] = [sum(a.words.values()), sum(b.words.values())]
  if (left === 0 || right === 0) return 0
  const shared = sum([...a.words].filter(([word]) => b.words.has(word)).map(([, weight]) => weight))
  const dice = (2 * shared) / (left + right)
  // The whole of a short note within a longer one is the same thought.
  const within = shared / Math.min(left, right)
  return shared >= 2 && within >= 0.8 ? Math.max(dice, within * 0.8) : dice
}

/** What is left of a body without the sentences that are ours. */
function ownText(body: string, { templateLines }: TwinContext): string {
  const literals = templateLines
    .flatMap(line => line.split(slot))
    .map(part => part.trim())
    .filter(part => wordsOf(part).length > 1)
    .toSorted((a, b) => b.length - a.length)
  return literals.reduce((text, part) => text.split(part).join(' '), body)
}

/** How alike two notes are, 0 to 1, by the words of the matter; order and form of the words do not count. */
export function similarityOf(a: string, b: string, context: TwinContext): number {
  return likeness(weighed(ownText(a, context), context), weighed(ownText(b, context), context))
}

/** Every pair of a panel's notes that reads like one note with another name on it (practice §a.4). */
export function nearTwins(notes: readonly PanelNote[], context: TwinContext): TwinPair[] {
  const read = notes.map(({ id, body, note }) => ({
    id,
    weighed: weighed(note?.trim() ? note : ownText(body, context), context),
  }))
  return read.flatMap((a, at) =>
    read
      .slice(at + 1)
      .map(b => ({ a: a.id, b: b.id, similarity: likeness(a.weighed, b.weighed) }))
      .filter(pair => pair.similarity >= nearTwinFrom),
  )
}
