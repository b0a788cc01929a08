import type { DraftKind } from '@/db/enums'
import { fillLine } from './template-text'
import { languagePacks, linesOf, movesOf } from './templates/language-packs'
import { type Slot, slots, slotsIn, type WordSlot } from './templates/slots'
import type { Template } from './templates/template'
import type { KeptWords } from './write-letter'

/** What only the person can say; everything else is known from what was entered. */
const told = [
  'topic',
  'problem',
  'question_they_asked',
  'my_link',
  'repair_point',
  'what_changed',
  'why_keen',
  'start_availability',
  'what_i_will_do',
  'report_back',
  'still_keen',
  'new_info',
  'flexibility',
  'door_open',
  'went_well',
  'questions',
  'their_concerns',
  'my_concerns',
  'changes',
  'availability',
  'ask',
  'preference',
  'reason',
  'what_i_valued',
  'future_line',
  'opt_out',
  'shared_context',
  'blurb',
] as const satisfies readonly WordSlot[]
export type ToldSlot = (typeof told)[number]
export const toldSlots: readonly ToldSlot[] = told

export interface LeftOut {
  slot: ToldSlot
  /** "A problem they described". */
  label: string
  /** The sentence it will stand in, with a gap. */
  sentence: string
}

const isTold = (slot: Slot): slot is ToldSlot => (toldSlots as readonly Slot[]).includes(slot)

/** Words of a line that stand in a text whatever its slots hold. */
const fixedPart = (line: string) =>
  line
    .split(/\{[a-z_]+\}/)
    .map(part => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')

/** The moves this message could still make, each with the words that are missing (practice 11.2). */
export function leftOut(
  kind: DraftKind,
  { body, words, edited }: { body: string; words: KeptWords; edited: boolean },
  own: Template | null,
): LeftOut[] {
  const template = own ?? languagePacks.en.templates[kind]
  // A subject that was typed stays as it is.
  const lines = [...movesOf(template).flatMap(linesOf), ...(edited ? [] : template.subjects)]
  const found = new Set(lines.flatMap(slotsIn).filter(isTold))
  return [...found].flatMap(slot => {
    const around = lines.filter(line => slotsIn(line).includes(slot))
    const isSaid = around.map(fixedPart).some(part => part.length > 12 && body.includes(part))
    const [first] = around
    if (words[slot] || isSaid || !first || body.includes(`{${slot}}`)) return []
    const { label } = slots[slot]
    const sentence = first.replace(/\{[a-z_]+\}/g, '…')
    return [{ slot, label: label[0]?.toUpperCase() + label.slice(1), sentence }]
  })
}

/** The body with one more sentence before the greeting at its end: for a text that was typed in. */
export function withSentence(
  kind: DraftKind,
  body: string,
  slot: ToldSlot,
  value: string,
  own: Template | null,
): string {
  const { frame, templates } = languagePacks.en
  const lines = movesOf(own ?? templates[kind]).flatMap(linesOf)
  const line = lines.find(text => slotsIn(text).join() === slot) ?? `{${slot}}`
  const filling = { values: new Map([[slot, value]]), needed: new Set<Slot>(), options: {}, frame }
  const sentence = fillLine(line, { ...filling, standing: new Set() })
  const paragraphs = body.trimEnd().split('\n\n')
  const goodbyes = linesOf(frame.signOff).map(text => text.split('\n')[0] ?? text)
  const at = paragraphs.findLastIndex(text => goodbyes.some(goodbye => text.startsWith(goodbye)))
  return paragraphs.toSpliced(at < 0 ? paragraphs.length : at, 0, sentence).join('\n\n')
}
