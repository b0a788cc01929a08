import type { LocalDate } from '@/lib/time'
import { firstName } from '../../names'
import type { NextStep } from '../../next-step'
import { day } from './dates'
import { shapeOf } from './grammar/shape'
import { tidy } from './grammar/tidy'
import { midSentence } from './grammar/turn'

// `{by}`: " by Friday 4 December", or nothing; `{after}`: ", after Friday 4 December".
const ways: Record<'me_call' | 'me' | 'you' | 'named' | 'recruiter' | 'team', readonly string[]> = {
  me_call: [
    "I'll call you once you have decided{after}.",
    "I'll give you a call once you have decided{after}.",
    "As agreed, I'll call you once you have decided{after}.",
  ],
  me: [
    "I'll get in touch once you have decided{after}.",
    "As agreed, I'll get in touch once you have decided{after}.",
    "I'll write to you once you have decided{after}.",
  ],
  you: [
    'I look forward to hearing from you{by}.',
    "I'm looking forward to hearing from you{by}.",
    "As agreed, I'll wait to hear from you{by}.",
    "I'll look out for word from you{by}.",
  ],
  named: [
    "I'll hear from {name}{by}.",
    'I understand that {name} will be in touch{by}.',
    '{name} will be in touch with me{by}.',
    "I'm looking forward to hearing from {name}{by}.",
  ],
  recruiter: [
    "I'll hear from the recruiter{by}.",
    'I understand that the recruiter will be in touch{by}.',
    'The recruiter will be in touch with me{by}.',
    "I'm looking forward to hearing from the recruiter{by}.",
  ],
  team: [
    'I look forward to hearing from the team{by}.',
    'I understand that the team will be in touch{by}.',
    "I'm looking forward to hearing from the team{by}.",
    'The team will be in touch with me{by}.',
    "As I understand it, I'll hear from the team{by}.",
  ],
}
const hoped = [
  'I understand that you hope to decide{by}.',
  'You mentioned that you hope to decide{by}.',
  'As I understand it, you hope to decide{by}.',
]

/** The agreed next step as one sentence to the reader; those of one round read different ones. */
export function nextStep(
  { who, name, by, channel, what }: NextStep,
  country: string,
  today: LocalDate | null,
  place: number,
): string {
  const next = what ? nextThing(what) : ''
  if (!who && !by) return next.trim()
  const said = who ? ways[who === 'me' && channel === 'phone' ? 'me_call' : who] : hoped
  const date = by ? day(by, country, today) : ''
  const filled = (said[place % said.length] ?? '')
    .replace('{name}', () => firstName(name ?? ''))
    .replace('{by}', date && ` by ${date}`)
    .replace('{after}', date && `, after ${date}`)
  return who === 'me' ? filled : next + filled
}

/** What comes next, where it is a thing: "a trial day" → "I look forward to a trial day." Anything else is left out. */
function nextThing(what: string): string {
  const inside = midSentence(tidy(what)).replace(/[.!]+$/, '')
  if (shapeOf(inside) !== 'noun' || /\b(?:he|she|they|his|her|boss)\b/i.test(inside)) return ''
  const hasArticle =
    /^(?:the|a|an|another|one|two|three|my|our|your|some)\b/i.test(inside) || /s$/.test(inside)
  return `The next step is ${hasArticle ? inside : `${/^[aeiou]/i.test(inside) ? 'an' : 'a'} ${inside}`}. `
}
