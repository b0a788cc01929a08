import type { DraftKind } from '@/db/enums'
import { countWords, lengthLevel, lengthTargets } from './length'
import type { Finding, ReadingContext } from './letter-scene'
import { type LinkedinAccount, linkedinCounter } from './linkedin'
import { makesStumble, readsWell } from './reads-well'
import { specificityOf, tellingWords } from './specificity'
import { kindRules } from './templates/kind-rules'
import { templateLines } from './templates/language-packs'
import { type Slot, slots, slotsIn } from './templates/slots'
import { plainWord, sentencesOf, wordsOf } from './words'

export type DraftToCheck = {
  kind: DraftKind
  channel: 'email' | 'linkedin' | 'phone'
  subject: string
  body: string
  /** What was written *for the note* of the person(s); null when nothing was. */
  note: string | null
  hasOffer: boolean
  hasAddress: boolean
  linkedinAccount?: LinkedinAccount
  /** Who reads it and when, as far as it is known. */
  reading?: ReadingContext
}

export type Readiness = {
  ready: boolean
  /** What stands in the way, each a sentence for the person. */
  reasons: string[]
  /** What could be better and blocks nothing. */
  advice: string[]
  /** What a reader would stumble over, with the sentence and its mend. */
  findings: Finding[]
  /** What only this person could have written. */
  personal: string[]
}

/** A thank-you without a stored note is fine once somebody typed a sentence of their own into it. */
function hasOwnSentence(kind: DraftKind, body: string): boolean {
  const ours = new Set(templateLines(kind).flatMap(wordsOf).map(plainWord))
  return sentencesOf(body).some(
    ({ text }) => tellingWords(text).filter(word => !ours.has(plainWord(word))).length >= 2,
  )
}

function reasonsOf(draft: DraftToCheck): string[] {
  const { kind, channel, subject, body, note, hasOffer, linkedinAccount = 'free' } = draft
  const rule = kindRules[kind]
  const reasons: string[] = []
  // A request on LinkedIn may go without a note.
  if (!body.trim()) return channel === 'linkedin' ? [] : ['There is no text yet.']
  const standing = slotsIn(`${subject}\n${body}`).filter((slot: Slot) => slot !== 'share_link')
  if (standing.length)
    reasons.push(`Still to fill in: ${standing.map(slot => slots[slot].label).join('; ')}.`)
  if (channel === 'email' && !subject.trim()) reasons.push('It has no subject yet.')
  const needsNote = rule.required.includes('note') && !standing.includes('note')
  if (needsNote && !note?.trim() && !hasOwnSentence(kind, body)) {
    reasons.push('It says nothing yet that only you could say to them.')
  }
  if (rule.offer === 'record' && !hasOffer) reasons.push('It speaks of an offer, and none is recorded.')
  if (channel === 'linkedin') {
    const { left, limit } = linkedinCounter(body, linkedinAccount)
    if (left < 0) reasons.push(`LinkedIn takes ${limit} characters here: ${-left} too many.`)
  }
  return reasons
}

function adviceOf({ kind, channel, body, note, hasAddress }: DraftToCheck, isSpecific: boolean): string[] {
  const rule = kindRules[kind]
  const advice: string[] = []
  if (rule.thanks && note?.trim() && !isSpecific) {
    advice.push('One sentence that only you could write would make it theirs.')
  }
  const level = lengthLevel(countWords(body), lengthTargets[rule.length])
  if (channel === 'email' && level === 'long') advice.push('It is on the long side.')
  if (channel === 'email' && level === 'too-long') advice.push('It is long: the first half may say it all.')
  if (channel === 'email' && !hasAddress) {
    advice.push('There’s no address yet: someone could pass it on.')
  }
  return advice
}

/** Whether a draft can go out as it stands: its slots, and how it reads (practice 11.2, rules; voice, the letter). */
export function readinessOf(draft: DraftToCheck): Readiness {
  const reasons = reasonsOf(draft)
  const findings = draft.body.trim()
    ? readsWell(draft, contextOf(draft)).filter(({ name }) => name !== 'slot_left')
    : []
  const spans = draft.note ? specificityOf(draft.body, draft.note).spans : []
  return {
    ready: reasons.length === 0 && findings.every(({ blocks }) => !blocks),
    reasons,
    advice: adviceOf(draft, spans.length > 0),
    findings,
    personal: spans.map(({ text }) => text),
  }
}

/** The same in one word, for a list: the first thing that stands in the way is enough. */
export const isReadyToGo = (draft: DraftToCheck): boolean =>
  reasonsOf(draft).length === 0 && (!draft.body.trim() || !makesStumble(draft, contextOf(draft)))

const contextOf = ({ note, reading }: DraftToCheck): ReadingContext => ({ note, ...reading })
