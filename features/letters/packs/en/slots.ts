import type { Reader, RefusalName } from '../../hook'
import type { Slot } from '../../templates/slots'
import type { SlotWoven } from '../pack'
import { isForeign } from './grammar/foreign'
import { sentencesIn } from './grammar/sentences-in'
import { shapeOf } from './grammar/shape'
import { tidy } from './grammar/tidy'
import { capital, midSentence } from './grammar/turn'
import { whole } from './slot-begun'
import { put } from './slot-framed'
import { phrases } from './slot-phrases'
import { isAsked, piecesOf, spelledOut } from './slot-pieces'
import { sentenceOf } from './slot-sentence'
import { spelledDays } from './slot-times'
import { needs, weave } from './weave'
import { writtenOut } from './written-out'

export function weaveSlot(slot: Slot, typed: string, reader: Reader, place: number): SlotWoven {
  const woven = weaveAny(slot, typed, reader, place)
  // What is handed on stays as its writer put it.
  if (!reader.isFormal || slot === 'blurb') return woven
  return woven.ok
    ? { ...woven, text: writtenOut(woven.text) }
    : { ...woven, guess: woven.guess && writtenOut(woven.guess) }
}

/** Said instead of an answer. */
const nothing =
  /^(?:nothing(?: (?:really|much|special|comes to mind))?|none|no|nope|n\/?a|idk|dunno|not sure|tbc|tbd|ok(?:ay)?|x+|k thx|no concerns?|no idea|[-–?.!\s]*)[.!?]*$/i
/** "none really, maybe the parking", "nothing really new just finished the excel course" */
const hardly =
  /^(?:no(?:ne|t)?(?: (?:real )?concerns)?|nothing|not (?:much|a lot|many))(?: (?:really|major|big|serious|new|special|that new|to report|as such))*(?:[,.;:]+ ?| [–-]+ ?|,? (?=(?:but|except|apart from|other than|just|only|maybe|perhaps)\b))(?:(?:but|except|apart from|other than|maybe|perhaps|only|just(?! (?:\p{L}+ed|got|began|started)\b)|if anything) )*(?:for )?(\S.+)$/iu
/** "I get to second interviews and then nothing, I'd like to know what people look for": that is what is asked. */
const wants =
  /[,.;] (?:and |so |but )?(?:i'd|i would) (?:really )?(?:like|love) to know ((?:what|how|why|whether|if|which|where) .+)$(?<!\b(?:some|it|that|this|them|one|there))/i
/** Longer than anybody says it: what is read slowly is asked for again. */
const mostLetters = 400

const refused = (why: RefusalName): SlotWoven => ({
  ok: false,
  why,
  needs: why === 'other_language' || why === 'too_long' ? needs[why] : needs.unclear,
  guess: null,
})

function weaveAny(slot: Slot, typed: string, reader: Reader, place: number): SlotWoven {
  if (nothing.test(typed.trim())) return refused('nothing_said')
  const little = hardly.exec(typed.trim())?.[1]
  const frame = phrases[slot]?.little
  if (little && frame && /^(?:noun|gerund)$/.test(shapeOf(little)))
    return { ok: true, text: put(frame, midSentence(little)) }
  if (little) return weaveAny(slot, little, reader, place)
  if (slot !== 'blurb') {
    if (sentencesIn(typed).some(({ text }) => text.length > mostLetters)) return refused('too_long')
    // A few words of days and hours have no language.
    if (typed.trim().split(/\s+/).length > 3 && isForeign(typed)) return refused('other_language')
  }
  if (slot === 'question_they_asked') {
    const woven = weave(typed, 'asked_me_about', reader, place)
    return woven.ok ? { ok: true, text: woven.sentence } : woven
  }
  if (phrases[slot]?.inside) {
    const text = whole(slot, inSentence(slot, typed))
    const wish = wants.exec(text)?.[1]
    if (wish) return { ok: false, why: 'unclear', needs: needs.unclear, guess: wish }
    // A statement of its own has no place inside a sentence.
    if (/, (?:(?:I|we|it|they|he|she|is|are|do|does|can|should|how|what)\b|\p{L}+ing\b)/u.test(text))
      return refused('unclear')
    const shapes = slot === 'target_kind' ? /^(?:noun|gerund)$/ : /^(?:noun|gerund|wh)$/
    const fits = [text, text.split(', ')[0] ?? ''].some(one => shapes.test(shapeOf(one)))
    return fits ? { ok: true, text, isInside: true } : refused('unclear')
  }
  const known = [...(reader.known ?? []), ...(reader.company ? [reader.company] : [])]
  const pieces = piecesOf(slot, typed, known)
  if (slot === 'blurb') {
    const text = pieces.map(piece => capital(piece.text) + (piece.mark || '.')).join(' ')
    return text ? { ok: true, text } : refused('nothing_said')
  }
  const said = pieces.map((piece, at) => sentenceOf(slot, piece, { ...reader, known }, at === 0))
  if (said.length === 0) return refused('nothing_said')
  if (said.includes(null)) {
    const isHalf = pieces.some((piece, at) => !said[at] && shapeOf(piece.text) === 'half')
    return refused(isHalf ? 'half_a_sentence' : 'unclear')
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
  // "between ten and twelve, wed or thu", "next monday or wednesday morning": one line, as it was said.
  const isOne = /^(?:either|between|any ?time|next|this)\b|\b(?:morning|afternoon|evening)s?\b/i.test(text)
  const lines = slot === 'new_slots' && !isOne ? text.split(anotherTime) : [text]
  return lines.map(line => {
    const asks =
      slot === 'questions' &&
      !/[?.!]$/.test(line) &&
      (isAsked(slot, line) || /^(?:why|who|where|when|what) \p{L}+$|^(?:who|what) \p{L}+s\b/iu.test(line))
    return `${capital(line)}${asks ? '?' : ''}`
  })
}
