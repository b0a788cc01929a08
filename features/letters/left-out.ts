import type { DraftKind } from '@/db/enums'
import { withDots } from '@/lib/text'
import { beforeGoodbye } from './hand-on'
import { toRecruiter } from './hook-reader'
import type { Letter } from './letter-set'
import type { LanguagePack } from './packs/pack'
import { languagePacks } from './templates/language-packs'
import { slots, slotsIn } from './templates/slots'
import { isTold, type ToldSlot } from './told-slots'
import type { KeptWords } from './write-letter'

export type { ToldSlot }

export interface LeftOut {
  slot: ToldSlot
  /** "A problem they described". */
  label: string
  /** The sentence it will stand in, with a gap. */
  sentence: string
}

/** Words of a line that stand in a text whatever its slots hold. */
const fixedPart = (line: string) =>
  line
    .split(/\{[a-z_]+\}/)
    .map(part => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')

function linesOfKind(
  kind: DraftKind,
  own: Letter | null,
  pack: LanguagePack,
  withSubjects: boolean,
): string[] {
  const whole = own ? [own] : pack.letters[kind]()
  return whole.flatMap(({ paragraphs, subjects }) => [
    ...paragraphs.flat().flatMap(({ ways }) => ways),
    ...(withSubjects ? subjects : []),
  ])
}

interface Asked {
  slot: ToldSlot
  sentence: string
  /** What stands in a text that says it, whatever it holds. */
  parts: string[]
}

const read = new Map<string, Asked[]>()

/** What the lines of a letter ask for. Ours are always the same, so each kind is read once. */
function askedIn(kind: DraftKind, own: Letter | null, withSubjects: boolean): Asked[] {
  const key = `${kind} ${withSubjects}`
  const known = own ? undefined : read.get(key)
  if (known) return known
  const lines = linesOfKind(kind, own, languagePacks.en, withSubjects).map(line => ({
    line,
    told: slotsIn(line).filter(isTold),
  }))
  const asked = [...new Set(lines.flatMap(({ told }) => told))].map(slot => {
    const around = lines.filter(({ told }) => told.includes(slot)).map(({ line }) => line)
    return {
      slot,
      sentence: withDots(around[0] ?? ''),
      parts: around.map(fixedPart).filter(part => part.length > 12),
    }
  })
  if (!own) read.set(key, asked)
  return asked
}

/** What this message could still say, each with the words that are missing (practice 11.2). */
export function leftOut(
  kind: DraftKind,
  { body, words, edited }: { body: string; words: KeptWords; edited: boolean },
  own: Letter | null,
): LeftOut[] {
  // A subject that was typed stays as it is.
  return askedIn(kind, own, !edited).flatMap(({ slot, sentence, parts }) => {
    if (words[slot] || parts.some(part => body.includes(part)) || body.includes(`{${slot}}`)) return []
    const { label } = slots[slot]
    return [{ slot, label: label[0]?.toUpperCase() + label.slice(1), sentence }]
  })
}

/** The body with one more sentence before the greeting at its end: for a text that was typed in. */
export function withSentence(
  kind: DraftKind,
  body: string,
  slot: ToldSlot,
  value: string,
  own: Letter | null,
): string {
  const pack = languagePacks.en
  const line = linesOfKind(kind, own, pack, false).find(
    text => slotsIn(text).join() === slot && text !== `{${slot}}`,
  )
  const woven = pack.weaveSlot(slot, value, { name: '', isOutside: toRecruiter.includes(kind) }, 0)
  const plain = woven.ok ? woven.text : (woven.guess ?? value)
  const inside = pack.inSentence(slot, value)
  const sentence = line
    ? line.replace(`{${slot}}`, () => (/[.?!]$/.test(line) ? inside : `${inside}.`))
    : plain
  return beforeGoodbye(body, sentence)
}
