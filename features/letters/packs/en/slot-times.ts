import type { Slot } from '../../templates/slots'
import { ownVerbs } from './grammar/own-verbs'
import { tokensOf } from './grammar/tokens'
import { capital, midSentence } from './grammar/turn'

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i
const isTime =
  /^(?:in|on|from|after|before|by|within|at|until|any ?time|immediately|straight ?away|asap|as soon as|next|tomorrow|now|once|whenever|every|most|all day|mornings|afternoons|evenings|weekdays?|weekends?|any (?:day|morning|afternoon|evening|weekday|week|time))\b/i

/** "1 march" → "on 1 March"; null when it is no time. */
export function time(text: string): string | null {
  if (/^asap$/i.test(text)) return 'as soon as possible'
  // "any day suits me" says it all.
  if (
    /^(?:any|most|every|weekends?|weekdays?|mornings|afternoons|evenings) /i.test(text) &&
    ownVerbs(tokensOf(text)) > 0
  )
    return null
  if (isTime.test(text)) return midSentence(text)
  // "two weeks after the offer"
  if (/^(?:\d+|an?|one|two|three|four|six) (?:days?|weeks?|months?) (?:after|from)\b/i.test(text))
    return midSentence(text)
  if (/^(?:the )?(?:end|start|beginning|middle) of\b/i.test(text))
    return `at the ${midSentence(text).replace(/^the /, '')}`.replace(/^at the middle/, 'in the middle')
  if (/^\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+/u.test(text) && months.test(text.replace(/^\S+(?: of)? /, '')))
    return `on ${text.replace(/ (\p{Ll})(?=\p{L}+)/u, (_, letter: string) => ` ${letter.toUpperCase()}`)}`
  if (months.test(text)) return /\d/.test(text) ? `on ${capital(text)}` : `in ${capital(text)}`
  if (days.test(text))
    return /^\S+day (?:to|till|until|through|or any) /i.test(text) ? capital(text) : `on ${capital(text)}`
  return null
}

const short: Record<string, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  weds: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}
const timeSlots = new Set<Slot>([
  'availability',
  'new_slots',
  'new_date',
  'start_availability',
  'report_back',
  'preference',
])
const shortDay = new RegExp(
  `(?<![\\p{L}'])(${Object.keys(short)
    .flatMap(day => [day, `${day[0]?.toUpperCase()}${day.slice(1)}`])
    .join('|')})\\b\\.?(?! \\p{Lu}\\p{Ll})`,
  'gu',
)
const half = /(?<=day )([ap])m\b/g
const shortMonth =
  /(?<=\d(?:st|nd|rd|th)? )(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|(?<![\p{L}'])(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?= \d)/giu
const fullMonths =
  'January February March April May June July August September October November December'.split(' ')

/** "weds pm or any time fri": "Wednesday afternoon or any time Friday", where a time is asked for; "4 jan" anywhere. */
export function spelledDays(slot: Slot, text: string): string {
  const plain = text.replace(
    shortMonth,
    word => fullMonths.find(month => month.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())) ?? word,
  )
  if (!timeSlots.has(slot))
    return plain.replace(/\b(tues|thurs|weds)\b/gi, day => short[day.toLowerCase()] ?? day)
  return plain
    .replace(shortDay, word => short[word.replace('.', '').toLowerCase()] ?? word)
    .replace(half, (_, letter: string) => (letter === 'a' ? 'morning' : 'afternoon'))
}
