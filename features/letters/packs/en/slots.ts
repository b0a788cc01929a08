import type { Reader } from '../../hook'
import type { Slot } from '../../templates/slots'
import type { SlotWoven } from '../pack'
import { shapeOf } from './grammar/shape'
import { tidy } from './grammar/tidy'
import { capital, midSentence } from './grammar/turn'
import { whole } from './slot-begun'
import { phrases } from './slot-phrases'
import { isAsked, piecesOf, spelledOut } from './slot-pieces'
import { sentenceOf } from './slot-sentence'
import { spelledDays } from './slot-times'
import { needs, weave } from './weave'
import { writtenOut } from './written-out'

export function weaveSlot(slot: Slot, typed: string, reader: Reader, place: number): SlotWoven {
  const woven = weaveAny(slot, typed, reader, place)
  if (!reader.isFormal) return woven
  return woven.ok
    ? { ...woven, text: writtenOut(woven.text) }
    : { ...woven, guess: woven.guess && writtenOut(woven.guess) }
}

function weaveAny(slot: Slot, typed: string, reader: Reader, place: number): SlotWoven {
  if (slot === 'question_they_asked') {
    const woven = weave(typed, 'asked_me_about', reader, place)
    return woven.ok ? { ok: true, text: woven.sentence } : woven
  }
  if (phrases[slot]?.inside) {
    const text = whole(slot, inSentence(slot, typed))
    // A statement of its own has no place inside a sentence.
    if (/, (?:(?:I|we|it|they|he|she|is|are|do|does|can|should|how|what)\b|\p{L}+ing\b)/u.test(text))
      return { ok: false, why: 'unclear', needs: needs.unclear, guess: null }
    const fits = [text, text.split(', ')[0] ?? ''].some(one => /^(?:noun|gerund|wh)$/.test(shapeOf(one)))
    return fits ? { ok: true, text } : { ok: false, why: 'unclear', needs: needs.unclear, guess: null }
  }
  const pieces = piecesOf(slot, typed)
  // What is handed on is read by others: it speaks of the writer, and in the writer's own way.
  if (slot === 'blurb') {
    const text = pieces.map(piece => capital(piece.text) + (piece.mark || '.')).join(' ')
    return text ? { ok: true, text } : { ok: false, why: 'nothing_said', needs: needs.unclear, guess: null }
  }
  const said = pieces.map((piece, at) => sentenceOf(slot, piece, reader, at === 0))
  if (said.length === 0) return { ok: false, why: 'nothing_said', needs: needs.unclear, guess: null }
  if (said.includes(null)) {
    const isHalf = pieces.some((piece, at) => !said[at] && shapeOf(piece.text) === 'half')
    return { ok: false, why: isHalf ? 'half_a_sentence' : 'unclear', needs: needs.unclear, guess: null }
  }
  const text = said.map(one => one?.text).join(' ')
  return said.every(one => one?.sure)
    ? { ok: true, text }
    : { ok: false, why: 'unclear', needs: needs.unclear, guess: text }
}

/** A slot inside a sentence: as typed, but small and without its end mark. */
export const inSentence = (slot: Slot, typed: string): string =>
  slot.startsWith('offer_') || slot === 'contact_names' || slot === 'people' || slot === 'names'
    ? typed
    : midSentence(spelledOut(tidy(typed)))
        .replace(/[.!]+$/, '')
        .replace(/,? (?:really|honestly|i think|i guess)$/i, '')

const anotherTime = / or (?=(?:any|next|tomorrow|the|this|mon|tue|wed|thu|fri|sat|sun)\p{L}*\b)/iu

/** A line of a list: its own words, as they would be written with time. "why us" → "Why us?"; two times are two lines. */
export function listItems(slot: Slot, typed: string): string[] {
  const text = spelledDays(slot, tidy(typed).replace(/^(?:or|and) /i, ''))
  const lines =
    slot === 'new_slots' && !/^(?:next|this)\b|\b(?:morning|afternoon|evening)s?\b/i.test(text)
      ? text.split(anotherTime)
      : [text]
  return lines.map(line => {
    const asks =
      slot === 'questions' &&
      !/[?.!]$/.test(line) &&
      (isAsked(slot, line) || /^(?:why|who|where|when|what) \p{L}+$/iu.test(line))
    return `${capital(line)}${asks ? '?' : ''}`
  })
}
