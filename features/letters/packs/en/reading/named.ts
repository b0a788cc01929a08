import type { Rule } from './spelt'

/** The same words, as a school, an office or a week has them. */
export const named: readonly Rule[] = [
  [/\bin year (?=(?:[7-9]|1[0-3])(?: |$|[.,!?]))(?! \d+ of)/g, 'in Year '],
  [/(?<!\b(?:my|in|a|per|each|every|last|this|next|final) )\byear (\d{1,2})(?!\d)(?= |$|[.,!?])/g, 'Year $1'],
  [
    /\b(for|at|in|from|to|of) (\p{Lu}\p{Ll}+) (office|plant|site|branch|team|depot|factory|hub|warehouse|campus|clinic|store)\b/gu,
    '$1 the $2 $3',
  ],
  [
    /(?<!\b(?:on|of|for|the|like|love|loves|hate|from|and|to|or|these|those|many|most|free|casual|quiet|pizza|busy|about|except|only|late|early) )\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)(?=$|[.!])/g,
    'on $1',
  ],
  // "Mr Pym who'd been there 31 years"
  [
    /(?<=(?:\b(?:Mr|Mrs|Ms|Dr|dog|cat|parrot|horse|hamster|rabbit|colleague|boss|son|daughter|brother|sister|mentor) \p{Lu}\p{Ll}+)) (?=who(?:'\p{L}+)? \p{L})/gu,
    ', ',
  ],
  [
    /\bSt (?!James|Thomas|Giles|Francis|Ives|Albans|Andrews|Helens|Louis|Nicholas|Davids|Columbas|Austins|Matthews\b|Marys Road)(\p{Lu}\p{Ll}{2,}[^s'])s(?=$|[.,!?]| (?:school|college|church|hospital|in|and|too)\b)/giu,
    "St $1's",
  ],
  [/\bon prem(?=$|[.,!?]| (?:servers?|setup|systems?|to|and)\b)/g, 'on-prem'],
  [/\b(honesty|openness|candou?r|frankness) that (?=\p{L})/giu, '$1 in telling me that '],
  [/ apparently(?=$|[.!])/g, ''],
]
