import type { FillOptions } from './fill-template'
import { endsSentence, type Slot, slotsIn } from './templates/slots'
import type { Frame, Move, Template } from './templates/template'
import { variantOf } from './variety'

export type Filling = {
  values: ReadonlyMap<Slot, string>
  needed: ReadonlySet<Slot>
  options: FillOptions
  frame: Frame
  /** Collects the slots of said lines that had no value. */
  standing: Set<Slot>
}

const stop = /[.!?…。！？]["'”’)\]]*$/

/**
 * Puts the values in, in one pass, so that braces a person typed stay text. A sentence gets its full stop, and a
 * capital where it begins the line.
 */
export function fillLine(line: string, { values, standing }: Filling): string {
  for (const slot of slotsIn(line)) if (!values.has(slot)) standing.add(slot)
  const text = line.replace(/\{([a-z_]+)\}([.?!]?)/g, (whole, slot: Slot, mark: string) => {
    const value = values.get(slot)
    if (value === undefined) return whole
    return mark && stop.test(value) ? value : value + mark
  })
  const [first, last] = [slotsIn(line).at(0), slotsIn(line).at(-1)]
  const isSentence = line.endsWith('}') && last && endsSentence(last)
  const begins = line.startsWith('{') && first && endsSentence(first)
  const begun = begins ? text.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : text
  return isSentence && !stop.test(begun) ? `${begun}.` : begun
}

function sayable(line: string, { values, needed, options }: Filling): boolean {
  return slotsIn(line).every(
    slot =>
      values.has(slot) || needed.has(slot) || (slot === 'share_link' && options.include?.includes(slot)),
  )
}

/** The move's sentence, or '' when nothing of it can be said. */
function say(move: Move, filling: Filling): string {
  const { late, formality, include } = filling.options
  if (move.when && !include?.includes(move.when)) return ''
  if (move.unless && include?.includes(move.unless)) return ''
  const pools = [late ? move.late : [], formality === 'formal' ? move.formal : [], move.lines, move.plain]
  const sayables = pools.map(lines => lines?.filter(line => sayable(line, filling)) ?? [])
  // What is needed never vanishes, even if an own version put it in one sentence with something unknown.
  const needed = move.lines.filter(line => slotsIn(line).some(slot => filling.needed.has(slot)))
  const pool = [...sayables, needed].find(lines => lines.length)
  return pool ? fillLine(variantOf(pool, filling.options), filling) : ''
}

function paragraph(moves: readonly Move[], filling: Filling): string {
  return moves
    .map(move => say(move, filling))
    .filter(Boolean)
    .join(' ')
}

export function bodyOf(template: Template, filling: Filling): string {
  const { greeting, panelGreeting, signOff } = filling.frame
  const framed = [[template.frame === 'panel' ? panelGreeting : greeting], ...template.paragraphs, [signOff]]
  const paragraphs = template.frame === 'none' ? template.paragraphs : framed
  return paragraphs
    .map(moves => paragraph(moves, filling))
    .filter(Boolean)
    .join('\n\n')
}

export function subjectOf({ subjects }: Template, filling: Filling): string {
  const all = subjects.slice(0, -1)
  // A topic is named on purpose: it is what the subject is about.
  const named = all.filter(text => slotsIn(text).includes('topic') && sayable(text, filling))
  const line = say({ lines: named.length ? named : all, plain: subjects.slice(-1) }, filling)
  return line.replace(/\s+/g, ' ').replace(/\.$/, '')
}

/** Leaves out courtesies from the end until the text fits; what carries a needed slot stays. */
export function fittedBody(template: Template, filling: Filling): string {
  const limit = filling.options.charLimit ?? Number.POSITIVE_INFINITY
  let moves = template.paragraphs.flat()
  let body = paragraph(moves, filling)
  for (const move of moves.toReversed()) {
    if (body.length <= limit) break
    if (move.lines.some(line => slotsIn(line).some(slot => filling.needed.has(slot)))) continue
    moves = moves.filter(other => other !== move)
    body = paragraph(moves, filling)
  }
  return body
}

/** The note, after a request to somebody whose address is known to hand it on (practice §a.4). */
export function passedOn(note: string, first: string, filling: Filling): string {
  const values = new Map(filling.values).set('recipient_first', first.trim())
  // A mailbox has no name to greet.
  if (!first.trim()) values.delete('recipient_first')
  const toThem = { ...filling, values, options: { ...filling.options, formality: 'first_name' as const } }
  return [say(filling.frame.greeting, toThem), say(filling.frame.passOn, filling), '* * *', note].join('\n\n')
}
