import type { Reader } from '../../hook'
import type { Slot } from '../../templates/slots'
import type { SlotWoven } from '../pack'
import { sentencesIn } from './grammar/sentences-in'
import { shapeOf } from './grammar/shape'
import { sureDoing } from './grammar/sure/statement'
import { sureThing } from './grammar/sure/thing'
import { tidy } from './grammar/tidy'
import { toReader } from './grammar/to-reader'
import { tokensOf } from './grammar/tokens'
import { capital, midSentence } from './grammar/turn'
import { spliced } from './grammar/two-statements'
import { phrases } from './slot-phrases'
import { adjective, bare, event, excuse, frameOf, order, state, whole } from './slot-shapes'
import { needs, weave } from './weave'
import { writtenOut } from './written-out'

const sameInPast = /^(?:read|put|set|cut|let|split|spread|quit|shut|bet|cast)\b/i
const isAhead = (slot: Slot) => slot === 'what_i_will_do' || slot === 'report_back'

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
  const known = phrases[slot]
  if (known?.inside) {
    const text = inSentence(slot, typed)
    const fits = /^(?:noun|gerund|wh)$/.test(shapeOf(text))
    return fits ? { ok: true, text } : { ok: false, why: 'unclear', needs: needs.unclear, guess: null }
  }
  const names = reader.name.split(/\s+/).map(name => name.toLowerCase())
  const said: string[] = []
  let guess = false
  for (const { text: raw, mark: end } of sentencesIn(tidy(typed).replace(/ \+ /g, ' and '))) {
    const text = whole(slot, raw)
    // "should I chase them or will you"
    const mark =
      end ||
      (/^(?:should|shall|can|could|do|does|did|is|are|will|would|have|has|any) (?:i|you|we|they|he|she|it|there|news|word|update)\b/i.test(
        text,
      )
        ? '?'
        : '')
    const isThat = known?.you && /^that \p{L}/iu.test(text)
    // To somebody outside the firm, whoever is spoken of is not the reader.
    const plain = isThat ? text.replace(/^that /i, '') : text
    const turned = reader.isOutside ? { text: plain, certain: true } : toReader(plain, { names })
    if (!turned.certain) guess = true
    const shape = shapeOf(turned.text)
    const first = tokensOf(turned.text)[0]?.lower ?? ''
    if (shape === 'clause' && known?.you && /^you\b/i.test(turned.text) && mark !== '?') {
      said.push(put(known.you, midSentence(turned.text)))
      continue
    }
    if (isThat && known?.you && shape === 'clause') {
      said.push(put(known.you, midSentence(turned.text)))
      continue
    }
    if (known?.adjective && adjective.test(turned.text) && spliced(turned.text)) guess = true
    if (known?.adjective && /^(?:very )?happy to\b/i.test(turned.text)) {
      said.push(put(known.adjective, midSentence(turned.text)))
      continue
    }
    if (/^can(?:'t|’t|not) wait\b/i.test(turned.text)) {
      said.push(`I ${midSentence(turned.text)}.`)
      continue
    }
    if (slot === 'reason' && state.test(turned.text)) {
      said.push(`I'm ${midSentence(turned.text)}.`)
      continue
    }
    if (known?.verb?.startsWith('Please') && order.test(turned.text)) {
      said.push(`Please ${midSentence(turned.text)}.`)
      continue
    }
    const reasons = slot === 'reason' && /^(?:for )?((?:\S+ ){1,3}reasons)$/i.exec(turned.text)?.[1]
    if (reasons) {
      said.push(`It's for ${midSentence(reasons)}.`)
      continue
    }
    const isWhole =
      (slot === 'opt_out' && excuse.test(turned.text)) ||
      /^(?:see|talk to|speak to) you\b/i.test(turned.text) ||
      /^if .+, (?:please|do|just|let)\b/i.test(turned.text) ||
      shape === 'clause' ||
      mark === '?' ||
      /^(?:please|thank|thanks|happy|i'm|i)\b/i.test(turned.text)
    if (
      isWhole &&
      !(shape === 'clause' && known?.clause && !(/^i\b|^i'/i.test(turned.text) && slot !== 'shared_context'))
    ) {
      said.push(capital(turned.text) + (mark || '.'))
      continue
    }
    // "read it tonight": I will.
    if (isAhead(slot) && shape === 'past' && sameInPast.test(turned.text) && known?.verb) {
      said.push(put(known.verb, midSentence(turned.text)))
      continue
    }
    // "finished my course": I did.
    if (shape === 'past' || (shape === 'third' && /^(?:can|could|would|will|have|had|was)$/.test(first))) {
      said.push(`I ${midSentence(turned.text)}.`)
      continue
    }
    if (shape === 'clause' && known?.clause) {
      said.push(put(known.clause, midSentence(turned.text)))
      continue
    }
    const found = known && frameOf(turned.text, known)
    // "the first month end": ahead of both.
    const isFirst =
      slot === 'future_line' && found?.[0] === 'noun' && /^(?:the|my|our) first\b/i.test(found[1])
    const phrase = isFirst ? known?.doing : found && (known[found[0]] as string | undefined)
    if (!found || !phrase)
      return {
        ok: false,
        why: shape === 'half' ? 'half_a_sentence' : 'unclear',
        needs: needs.unclear,
        guess: null,
      }
    if (known.unsure?.includes(found[0])) guess = true
    const sure =
      found[0] === 'noun'
        ? sureThing(found[1], { isOutside: reader.isOutside })
        : found[0] === 'doing'
          ? sureDoing(found[1], { isOutside: reader.isOutside })
          : found[1]
    if (sure === null) guess = true
    const wantsArticle =
      (slot === 'reason' || slot === 'next_step') && found[0] === 'noun' && bare.test(found[1])
    if (wantsArticle && slot === 'reason' && !event.test(found[1])) guess = true
    said.push(
      put(
        phrase,
        wantsArticle ? `${/^[aeiou]/i.test(found[1]) ? 'an' : 'a'} ${found[1]}` : (sure ?? found[1]),
      ),
    )
  }
  if (said.length === 0) return { ok: false, why: 'nothing_said', needs: needs.unclear, guess: null }
  const text = said.join(' ')
  return guess ? { ok: false, why: 'unclear', needs: needs.unclear, guess: text } : { ok: true, text }
}

const put = (phrase: string, x: string) => phrase.replace('{x}', () => x).replace('{X}', () => capital(x))

/** A slot inside a sentence: as typed, but small and without its end mark. */
export const inSentence = (slot: Slot, typed: string): string =>
  slot.startsWith('offer_') || slot === 'contact_names' || slot === 'people' || slot === 'names'
    ? typed
    : midSentence(tidy(typed)).replace(/[.!]+$/, '')
