import type { LocalDate } from '@/lib/time'
import { firstName } from '../../names'
import type { NextStep } from '../../next-step'
import { day } from './dates'
import { shapeOf } from './grammar/shape'
import { tidy } from './grammar/tidy'
import { midSentence } from './grammar/turn'

/** The agreed next step as one sentence to the reader. */
export function nextStep(
  { who, name, by, channel, what }: NextStep,
  country: string,
  today: LocalDate | null,
): string {
  const until = by ? ` by ${day(by, country, today)}` : ''
  const after = by ? `, after ${day(by, country, today)}` : ''
  const next = what ? nextThing(what) : ''
  switch (who) {
    case 'me':
      return channel === 'phone'
        ? `I'll call you once you have decided${after}.`
        : `I'll get in touch once you have decided${after}.`
    case 'you':
      return `${next}I look forward to hearing from you${until}.`
    case 'named':
      return `${next}I'll hear from ${firstName(name ?? '')}${until}.`
    case 'recruiter':
      return `${next}I'll hear from the recruiter${until}.`
    case 'team':
      return `${next}I look forward to hearing from the team${until}.`
    default:
      return by ? `${next}I understand that you hope to decide${until}.` : next.trim()
  }
}

/** What comes next, where it is a thing: "a trial day" → "I look forward to a trial day." Anything else is left out. */
function nextThing(what: string): string {
  const inside = midSentence(tidy(what)).replace(/[.!]+$/, '')
  if (shapeOf(inside) !== 'noun' || /\b(?:he|she|they|his|her|boss)\b/i.test(inside)) return ''
  const hasArticle =
    /^(?:the|a|an|another|one|two|three|my|our|your|some)\b/i.test(inside) || /s$/.test(inside)
  return `The next step is ${hasArticle ? inside : `${/^[aeiou]/i.test(inside) ? 'an' : 'a'} ${inside}`}. `
}
