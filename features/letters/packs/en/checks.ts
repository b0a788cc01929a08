import type { CheckWords } from '../pack'
import { date, readDate } from './dates'
import { isForeign } from './grammar/foreign'
import { stock, stop } from './grammar/stock'
import { basePast } from './grammar/verbs'

export const checks: CheckWords = {
  stop,
  stock,
  sameWord,
  isForeign,
  asksOrTells:
    /^(?:(?:you|she|he|they) )?(?:asked (?:me )?)?(?:how|what|why|when|where|whether|if)(?: \S+){5,}/i,
  noteToSelf:
    /\b(?:note to self|to ?do:|tbd|tbc|remember to ask|ask (?:her|him|them) about|lorem ipsum|xxx+|\?\?\?)/i,
  thirdPerson:
    /(?:^|[.!?]\s+|\n)(?:She|He|They) (?:said|told|asked|showed|explained|mentioned|want(?:s|ed)?|advised|is|was|were|are|has|had|hope[sd]?)\b/,
  ahead: /\b(?:will|'ll|look(?:ing)? forward|by|until|expect(?:ing)? to|would be|is due)\b/i,
  metInPerson:
    /\b(?:(?:to )?meet(?:ing)? (?:you|me)\b(?! (?:on|by|over) (?:video|zoom|teams|the phone))|see(?:ing)? you in person|show(?:ing|n)? me (?:a?round)|your office|the building)\b/i,
  shorthand: /(?:^|\s)(?:i|u|ur|pls|thx|abt|cuz|dont|didnt|cant|wont|isnt|im|ive)(?=[\s,.!?]|$)/,
  roleTwice:
    /\b(?:role|position|job|vacancy) (?:role|position|job)\b|\((?:m|f|w|d|x)\/(?:m|f|w|d|x)(?:\/(?:m|f|w|d|x))?\)/i,
  doubledWord: /\b(?!(?:that|had|her|so|very|really|bye|no|is) )(\p{L}{2,}) \1\b/giu,
  unfinished:
    /(?:^|\s)(?:and|or|but|because|so that|which|(?<!\b(?:to|with|for|was|is)\s)who|the|a|an|to|of|for|with|from|than|was|is|are|my|your)$/i,
  greeting: /^(?:Dear|Hi|Hello|Good morning|Good afternoon)\b/,
  date,
  readDate,
}

const numbers: Record<string, string> = {
  once: '1',
  one: '1',
  two: '2',
  twice: '2',
  double: '2',
  three: '3',
  thrice: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
}
const alike: Record<string, string> = {
  stop: 'halt',
  halt: 'halt',
  begin: 'start',
  launch: 'start',
  assist: 'help',
  aid: 'help',
  purchase: 'buy',
  repair: 'fix',
  mend: 'fix',
  job: 'work',
  role: 'work',
  firm: 'company',
  business: 'company',
  organisation: 'company',
  organization: 'company',
  colleague: 'team',
  crew: 'team',
  squad: 'team',
  people: 'staff',
  employee: 'staff',
  client: 'customer',
  user: 'customer',
  patient: 'patient',
  large: 'big',
  huge: 'big',
  quick: 'fast',
  rapid: 'fast',
  quickly: 'fast',
  weekend: 'weekend',
  child: 'kid',
  kids: 'kid',
  children: 'kid',
  car: 'car',
  automobile: 'car',
  error: 'mistake',
  mistake: 'mistake',
  fault: 'mistake',
  bug: 'mistake',
  price: 'pricing',
  prices: 'pricing',
  priced: 'pricing',
  cost: 'pricing',
  talk: 'speak',
  chat: 'speak',
  discuss: 'speak',
  tell: 'speak',
  describe: 'speak',
  mention: 'speak',
  explain: 'speak',
  say: 'speak',
  outline: 'speak',
  issue: 'problem',
  trouble: 'problem',
  difficulty: 'problem',
  challenge: 'problem',
  approach: 'way',
  method: 'way',
  manage: 'run',
  lead: 'run',
  operate: 'run',
  handle: 'run',
  deal: 'run',
  relocate: 'move',
  shift: 'move',
  transfer: 'move',
  migrate: 'move',
  migration: 'move',
  moving: 'move',
  move: 'move',
  train: 'teach',
  training: 'teach',
  coach: 'teach',
  fail: 'fail',
  failure: 'fail',
  collapse: 'fail',
  crash: 'fail',
  hire: 'recruit',
  recruitment: 'recruit',
  hiring: 'recruit',
  reduce: 'cut',
  lower: 'cut',
  decrease: 'cut',
  grow: 'grow',
  growth: 'grow',
  increase: 'grow',
  expand: 'grow',
  expansion: 'grow',
  release: 'release',
  deploy: 'release',
  deployment: 'release',
  ship: 'release',
  every: 'every',
  weekly: 'week',
  daily: 'day',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
  time: '',
  times: '',
  old: 'old',
  legacy: 'old',
  previous: 'old',
  new: 'new',
  angry: 'upset',
  upset: 'upset',
  difficult: 'hard',
  tough: 'hard',
  calm: 'calm',
}

function sameWord(raw: string): string {
  const word = raw.toLowerCase()
  if (numbers[word]) return numbers[word]
  const base = basePast(word) ?? word
  const stem = alike[base] ?? alike[word]
  if (stem !== undefined) return stem
  const cut = base
    .replace(/ies$/, 'y')
    .replace(/(?:ations?|ating|ated|ates|ate)$/, 'at')
    .replace(/(?:ingly|ings?|edly|ed|ment|ments|ness|ers?|ors?|ly|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1')
  const short = cut.length > 2 ? cut : base
  return alike[short] ?? alike[`${short}e`] ?? short
}
