import type { DraftKind } from '@/db/enums'
import { withDots } from '@/lib/text'
import { beforeGoodbye } from './hand-on'
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

/** What this message could still say, each with the words that are missing (practice 11.2). */
export function leftOut(
  kind: DraftKind,
  { body, words, edited }: { body: string; words: KeptWords; edited: boolean },
  own: Letter | null,
): LeftOut[] {
  // A subject that was typed stays as it is.
  const lines = linesOfKind(kind, own, languagePacks.en, !edited)
  const found = new Set(lines.flatMap(slotsIn).filter(isTold))
  return [...found].flatMap(slot => {
    const around = lines.filter(line => slotsIn(line).includes(slot))
    const isSaid = around.map(fixedPart).some(part => part.length > 12 && body.includes(part))
    const [first] = around
    if (words[slot] || isSaid || !first || body.includes(`{${slot}}`)) return []
    const { label } = slots[slot]
    const sentence = withDots(first)
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
  const woven = pack.weaveSlot(slot, value, { name: '' }, 0)
  const plain = woven.ok ? woven.text : (woven.guess ?? value)
  const inside = pack.inSentence(slot, value)
  const sentence = line
    ? line.replace(`{${slot}}`, () => (/[.?!]$/.test(line) ? inside : `${inside}.`))
    : plain
  return beforeGoodbye(body, sentence)
}
