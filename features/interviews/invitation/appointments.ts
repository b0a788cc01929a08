import { rawOf } from '@/lib/people/people-words'
import { toInstant } from '@/lib/time'
import type { Arrival } from './arrival'
import type { ArrivalFacts } from './arrival-facts'
import { aChoice } from './offered-slots'
import { type ArrivalOptions, parseArrival } from './parse-arrival'

const listed = /^\s*(?:[-•*–]|\(?\d{1,2}[.):])\s*\S/u
const talk = new RegExp(`(?<!\\p{L})(?:${rawOf('talk')}|round|runde|ronde|tour|ronda)(?!\\p{L})`, 'iu')
const most = 10

/** One appointment's lines: where its day stands, and what follows until a blank line or the next. */
interface Block {
  from: number
  to: number
}

/**
 * The appointments of a mail, each read as if it were the only one; one where it names one, or where one of several is to
 * be chosen. Pure.
 */
export function parseAppointments(facts: ArrivalFacts, options: ArrivalOptions): Arrival[] {
  const whole = parseArrival(facts, options)
  const blocks = blocksOf(facts)
  if (whole.what !== 'invitation' || blocks.length < 2 || blocks.length > most) return [whole]
  if (aChoice.test(facts.lines.join('\n'))) return [whole]
  const each = blocks.map(block => parseArrival(onlyWith(facts, block, blocks), options))
  // One hour on two clocks is one.
  const days = each.map(({ moment }) => (moment ? toInstant(moment.startWall, moment.zone).getTime() : 0))
  const isFine =
    new Set(days).size === each.length &&
    each.every(({ what, moment, unsure }) => what === 'invitation' && moment && !unsure.includes('date'))
  if (!isFine) return [whole]
  return each.map(one => ({
    ...one,
    company: one.company ?? whole.company,
    role: one.role ?? whole.role,
    alternatives: [],
    slots: [],
  }))
}

function blocksOf({ lines, mentions }: ArrivalFacts): Block[] {
  const datesOn = (line: number) => mentions.filter(m => m.is === 'date' && m.line === line)
  const timeOn = (line: number) => mentions.some(m => m.is === 'time' && m.line === line)
  const starts = lines.flatMap((text, line) => {
    const [date, another] = datesOn(line)
    if (!date || another || !date.sure) return []
    const isNear = [line, line + 1, line + 2].some(
      at => timeOn(at) && (at === line || datesOn(at).length === 0),
    )
    const before = lines[line - 1] ?? ''
    return isNear && (listed.test(text) || talk.test(text) || talk.test(before)) ? [line] : []
  })
  return starts.map((from, nth) => {
    const next = starts[nth + 1] ?? lines.length
    const blank = lines.findIndex((text, line) => line > from && text.trim() === '')
    return { from, to: Math.min(next, blank === -1 ? lines.length : blank) }
  })
}

/** The facts without what is said about the others. */
function onlyWith(facts: ArrivalFacts, own: Block, blocks: readonly Block[]): ArrivalFacts {
  const isOthers = (line: number) =>
    blocks.some(block => block !== own && line >= block.from && line < block.to)
  return {
    ...facts,
    lines: facts.lines.map((text, line) => (isOthers(line) ? '' : text)),
    mentions: facts.mentions.filter(({ line }) => !isOthers(line)),
    lengths: facts.lengths.filter(({ line }) => !isOthers(line)),
  }
}
