import { plainWord, wordsOf } from './words'

/** Two notes are near-twins from this Jaccard of their word triples (our judgement). */
const nearTwinFrom = 0.5

export type PanelNote = { id: string; body: string }
export type TwinPair = { a: string; b: string; similarity: number }

export type TwinContext = {
  /** What every note of a panel has to hold: people's names, company, role, dates. */
  names: readonly string[]
  /** The template's sentences, slots as `{slot}`. */
  templateLines: readonly string[]
}

const key = (text: string) => wordsOf(text).map(plainWord)
const slot = /\{[a-z0-9_]+\}/g

/** Cuts every occurrence of `phrase` out of the chunks; what was around it stays apart. */
function cut(chunks: string[][], phrase: string[]): string[][] {
  if (phrase.length === 0) return chunks
  const kept: string[][] = []
  for (const chunk of chunks) {
    let from = 0
    for (let at = 0; at + phrase.length <= chunk.length; at++) {
      if (!phrase.every((word, offset) => chunk[at + offset] === word)) continue
      kept.push(chunk.slice(from, at))
      from = at + phrase.length
      at = from - 1
    }
    kept.push(chunk.slice(from))
  }
  return kept
}

function ownTriples(body: string, { names, templateLines }: TwinContext): Set<string> {
  // Longest first, so that a short phrase does not break a longer one; a single template word cuts nothing.
  const literals = templateLines.flatMap(line => line.split(slot)).map(key)
  const phrases = [...literals.filter(phrase => phrase.length > 1), ...names.flatMap(name => [key(name)])]
  phrases.sort((a, b) => b.length - a.length)
  const chunks = phrases.reduce(cut, [key(body)])
  return new Set(
    chunks.flatMap(chunk => chunk.slice(0, -2).map((_, at) => chunk.slice(at, at + 3).join(' '))),
  )
}

/** Jaccard of the word triples that are the writer's own, 0 to 1; 0 when one note has none. */
export function similarityOf(a: string, b: string, context: TwinContext): number {
  const left = ownTriples(a, context)
  const right = ownTriples(b, context)
  if (left.size === 0 || right.size === 0) return 0
  const shared = [...left].filter(triple => right.has(triple)).length
  return shared / (left.size + right.size - shared)
}

/** Every pair of a panel's notes that reads like one note with another name on it (practice §a.4). */
export function nearTwins(notes: readonly PanelNote[], context: TwinContext): TwinPair[] {
  return notes.flatMap((a, at) =>
    notes
      .slice(at + 1)
      .map(b => ({ a: a.id, b: b.id, similarity: similarityOf(a.body, b.body, context) }))
      .filter(pair => pair.similarity >= nearTwinFrom),
  )
}
