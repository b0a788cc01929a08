import type { Slot } from '../../templates/slots'
import { ownVerbs } from './grammar/own-verbs'
import { tokensOf } from './grammar/tokens'
import { capital, midSentence } from './grammar/turn'

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i
const isTime =
  /^(?:when (?:i|i'm|i've|we|we've|my|the|it|it's)\b|(?:in|on|from|after|before|by|within|at|until|any ?time|immediately|straight ?away|asap|as soon as|next|tomorrow|now|once|whenever|every|most|all day|mornings|afternoons|evenings|weekdays?|weekends?|any (?:day|morning|afternoon|evening|weekday|week|time))\b)/i

/** "1 march" → "on 1 March"; null when it is no time. */
export function time(text: string): string | null {
  // "mornings suit me best"
  if (
    /^[^,]*\b(?:suits?|works?|is|are|ok|okay|fine|best|good)\b/i.test(text) &&
    !/^(?:once|when|until|as soon as|after|before)\b/i.test(text)
  )
    return null
  if (/^(?:on|at|in|now|next)\b/i.test(text) && !timeWord.test(text)) return null
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
    return `on ${text.replace(eachMonth, capital)}`
  if (months.test(text) && !/^may \p{Ll}/u.test(text))
    return /\d/.test(text) ? `on ${capital(text)}` : `in ${capital(text)}`
  if (days.test(text))
    return /^\S+day (?:to|till|until|through|or any) /i.test(text) ? capital(text) : `on ${capital(text)}`
  return null
}

const eachMonth =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|(?<=\d )may\b/gi
/** What tells a time behind "on", "at", "in". */
const timeWord =
  /\d|day\b|days\b|weeks?\b|months?\b|years?\b|morning|afternoon|evening|night\b|noon|midday|lunch|spring|summer|autumn|fall\b|winter|christmas|easter|term|quarter|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|while\b|moment|soon|time\b|^now$/i

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
  'start_availability',
  'report_back',
  'preference',
])
const shortDay =
  /(?<![\p{L}'])([Mm]on|MON|[Tt]ues?|TUES?|[Ww]eds?|WEDS?|[Tt]hu|THU|[Tt]hurs?|THURS?|[Ff]ri|FRI|[Ss]at|SAT|[Ss]un|SUN)\b\.?(?! \p{Lu}\p{Ll}| nav\b)/gu
/** "sat" and "sun" are words as well: a day where a list, a time or a "next" stands before them, or nothing. */
const beforeDay =
  /(?:^|[,/&-] ?|\b(?:or|and|on|next|this|every|till?|until|by|from|to|before|after|am|pm|any|best|\d) )$/i
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
    .replace(shortDay, (word: string, _day: string, at: number, all: string) =>
      /^(?:sat|sun|wed|mon)$/.test(word) && !beforeDay.test(all.slice(0, at))
        ? word
        : (short[word.replace('.', '').toLowerCase()] ?? word),
    )
    .replace(half, (_, letter: string) => (letter === 'a' ? 'morning' : 'afternoon'))
}
