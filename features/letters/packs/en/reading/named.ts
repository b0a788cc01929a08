import type { Rule } from './spelt'

const ways = { st: 'Street', rd: 'Road', ave: 'Avenue' } as const

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
  // "on Elm st and how they fixed it"
  [
    /\b(on|at|in|off|from|down|near|of) (\p{Lu}\p{Ll}+) (st|rd|ave)\b\.?(?! \p{Lu})/gu,
    (_, at = '', name = '', way = '') => `${at} ${name} ${ways[way as keyof typeof ways]}`,
  ],
  [
    /\bexcel(?= (?:pivot|sheets?|spreadsheets?|formula[se]?|macros?|skills|tests?|files?|part|tasks?|models?|tables?|functions?|dashboards?|questions?|exercises?)\b)|(?<=\b(?:with|using|my|of|on|know|knew|about|use|uses|used) )excel(?=$|[.,!?]| (?:and|or|for|to|but|in)\b)/g,
    'Excel',
  ],
  [
    /\bhands on (?=(?:science|learning|experience|work|training|practice|approach|activities|sessions?|lessons?|roles?|teaching|skills|way|stuff|part|project|course|manager)\b)/gi,
    'hands-on ',
  ],
  // "the councils planning portal"
  [
    /\b(the|my|your|their|our|a) (council|government|company|school|hospital|university|charity|city|county)s (?=(?:\p{L}+ )?(?:portal|website|site|app|page|policy|budget|helpline|handbook|guidelines?|newsletter|fund|scheme|archive|intranet)\b)/gu,
    "$1 $2's ",
  ],
  [
    /\b(overtime|parking|training|help|work|funding)'?s there (?=(?:if|when|for|whenever)\b)/gi,
    "$1's there ",
  ],
  // "how mental winter gets": not to somebody one hardly knows.
  [
    /\bhow (?:mental|nuts|bonkers|insane|manic|mad) (?=(?:it|things|winter|summer|spring|autumn|christmas|easter|\p{L}+days?|weekends?|mornings?|evenings?|nights?|the (?:mornings?|weekends?|summer|winter|lunch rush|rush|season))(?: \p{L}+)? (?:gets?|can get|can be)\b)/giu,
    'how hectic ',
  ],
  [
    / (?<!,)(?=still (?:talking|chatting|laughing|explaining|discussing) )(?<=\b(?:to the|to my|back to|out to)(?: \p{L}+){1,3} )/giu,
    ', ',
  ],
  [/\bmixed (?=(?:ability|age|use|gender|media) )/g, 'mixed-'],
  [/\babout union\b/g, 'about the union'],
  [
    /(?<!\b(?:the|a|root|main|no|good|for) )\bcause of (?=(?:my|the|his|her|their|a|all|how|what)\b)/g,
    'because of ',
  ],
  [/ apparently(?=$|[.!])/g, ''],
]
