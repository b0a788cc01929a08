import type { Slot } from '../../templates/slots'
import { shapeOf } from './grammar/shape'
import { isPast } from './grammar/verbs'
import { ofPeople, theirGift } from './slot-shapes'

type Rule = readonly [was: RegExp, says: string | ((found: string, ...parts: string[]) => string)]

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** What is said so in whichever detail it stands. */
const anywhere: readonly Rule[] = [
  // "another company is deciding Friday", "I have another interview Thursday"
  [
    new RegExp(`(\\p{L}+) (${weekday})(?=$|[,.]| (?:and|but|so|at)\\b)`, 'gu'),
    (found, before = '', day = '') =>
      isPast(before.toLowerCase()) ||
      /^(?:interview|call|meeting|exam|test|appointment|trial|deciding|starting|leaving|moving|back|decision|round|answer|it|me|them|you)$/i.test(
        before,
      )
        ? `${before} on ${day}`
        : found,
  ],
  [/\b(?:until|till?) (end|start|beginning|middle) of\b/gi, 'until the $1 of'],
  // "I had no budget but I ran the trip fund"
  [
    /^((?:\S+ ){4,}\S+(?<!,)) but (?=(?:they|we) (?:want|need|are|have)\b|I (?:ran|have|can|did|was|had|know|could|still|would)\b)/u,
    '$1, but ',
  ],
  [/,? (?:tbh|to be honest|not gonna lie|ngl)(?=$|[.!,])/gi, ''],
  [
    /\b(looking after|caring for|cared for|living with|moving in with) (mum|mom|dad|nan|gran)\b/gi,
    '$1 my $2',
  ],
]

/** "came up twice": a sentence of its own. */
const cameUp: Rule = [
  /, ((?:that |it )?(?:came|was brought) up (?:twice|again|three times|a lot|several times))$/i,
  '. It $1',
]

/** And in one of them. */
const of: Partial<Record<Slot, readonly Rule[]>> = {
  missing_facts: [[/,? or (?:is|was) (?:that|this) it$/i, ', or was that the last one']],
  // "night shift at Amazon 2021"
  shared_context: [
    [/(?<=\b(?:at|in|for) \p{Lu}[\p{L}' ]*\p{Ll}) (?=(?:19|20)\d\d$)/u, ' in '],
    // "we worked together at Kohl's, you were on the returns desk"
    [
      /^(we (?:worked|studied|trained|volunteered|served|played)\b[^,]*), (?=you were (?:in|on|at|my)\b)/i,
      '$1 when ',
    ],
    [
      /^(?:the )?same ((?:running|football|cricket|book|rowing|cycling|tennis|chess|rugby|hockey|swimming|climbing|golf|debating) (?:club|team)|gospel choir|church|gym)$/i,
      'we were in the same $1',
    ],
  ],
  what_changed: [[/,? (?:in between|in the meantime|meanwhile|since then|since)$/i, '']],
  still_keen: [
    [
      /^(?:(?:yes|yeah),? )?still (?:really |very )?(keen|interested),? (?:and )?(?=(?:haven't|have not|hoping|waiting|not)\b)/i,
      "I'm still $1 and ",
    ],
  ],
  went_well: [
    [/^(?:i think )?((?:the|my) [^,]+?) (?:really )?(?:landed|clicked|worked)(?=$|,)/i, '$1 went down well'],
  ],
  what_i_valued: [
    [theirGift, 'your '],
    // "how quick you were, and honest about the pay"
    [
      /^(how \p{L}+ you were),? and (?=(?:honest|open|clear|kind|upfront|frank|patient|helpful)\b)/iu,
      '$1 and how ',
    ],
    // "your clear answer and so fast"
    [
      /^your (\p{L}+) (\p{L}+) and (?:so |very |really )?(fast|quick|kind|honest|clear|detailed|open|helpful)$/iu,
      'your $1 and $3 $2',
    ],
    // "the feedback on the test task was really useful"
    [
      /^((?:the|your) [^,]+?) (?:was|were) (?:(?:really|very|so) )?(?:useful|helpful|great|good|interesting|clear|lovely|kind)$/i,
      (found, thing = '') => (shapeOf(thing) === 'noun' ? thing : found),
    ],
  ],
  their_concerns: [
    cameUp,
    [/^(?:only|just|mainly|mostly) (?=that\b)/i, ''],
    [/^(?:i )?think (?:they|he|she) (?:were )?(?:worried|worry|thought) (?:that )?(?=i\b|i'd\b)/i, 'that '],
  ],
  my_concerns: [
    [/^(?:only|just|mainly|mostly) (?=that\b)/i, ''],
    // "third person in this role in two years"
    [
      /^(?:the )?(second|third|fourth|fifth) person (?=in (?:this|the|that) (?:role|job|post)\b)/i,
      (_, nth = '') => `I'd be the ${nth.toLowerCase()} person `,
    ],
  ],
  // "when my notice is up, 4 weeks"
  start_availability: [[/, (?=(?:\d+|one|two|three|four|six) (?:weeks?|days?|months?)$)/i, ', in ']],
  why_keen: [
    // "small team and you actually ship things"
    [
      /^(?:an? |the )?((?:small|tiny|good|great|strong|lovely|friendly) team) and you (?=(?:actually|really|still) )/i,
      'you have a $1 and ',
    ],
    // "close to home and the team seem sound"
    [/^(?=(?:close|near|closer|nearer) (?:to )?(?:home|my))/i, "it's "],
    [/^(?:still|always) (?=the |your )/i, ''],
    // "the apprentices": to work with them.
    [ofPeople, 'working with $1'],
  ],
  flexibility: [[/^on (?=\p{L})/iu, '']],
  problem: [
    // "the handover between night and day shift, things get lost"
    [
      /^((?:the|your) [^,]+), (?=(?:things|stuff|notes|orders|calls|messages|information|everything|nothing|nobody|no one) \p{L})/iu,
      (found, thing = '') => (shapeOf(thing) === 'noun' ? `${thing}, where ` : found),
    ],
    // "too many returns, nobody knows why"
    [
      /^(too (?:many|much|few) [^,]+),? (?:and )?(nobody|no one) knows why$/i,
      'there are $1 and $2 knows why',
    ],
    [/^there are (too much)/i, 'there is $1'],
    // "cant keep apprentices": they cannot.
    [/^(?=(?:can't|cannot|don't|struggle|struggling|keep|need|have|haven't|won't)\b)/i, 'you '],
    [/^you struggling/i, 'you are struggling'],
    [/^that /i, ''],
    [/^(?:he|she|they|you|\p{Lu}\p{Ll}+) (?:said|told me|mentioned|explained)(?: that)? /u, ''],
  ],
  specific_area: [
    [/^is it /i, "whether it's "],
    [/^should i /i, 'whether I should '],
    [/^if /i, 'whether '],
    [/^how (?:do|can|should|could|would) i /i, 'how to '],
    // "my cv, its 4 pages"
    [/^([^,]+), (?:it's|its|it is) ([^,]+)$/i, '$1, which is $2'],
    [/^(whether .+?) or if (?=I\b)/, '$1 or whether '],
  ],
  target_kind: [
    [
      /,? (?:(?:it )?doesn't|does not|don't|needn't) (?:have|need)? ?(?:to )?be (?:senior|a manager|high up)$/i,
      ', at any level',
    ],
  ],
  ask: [
    [
      /^(?:any|anything|anyone|anybody)\b(?!.*\b(?:is|are|has|have)\b)/i,
      any => `is there ${any.toLowerCase()}`,
    ],
    [/,? really$/i, ''],
    [/,? please(?= and\b|$)/i, ''],
    [/^((?:an?|some|any|the|more) .+?) and (?=(?:when|how|whether|if|what|who|where)\b)/i, '$1 and tell me '],
  ],
  reason: [
    // "hospital appointment got moved": mine.
    [
      /^(?=(?:hospital|doctor'?s?|dentist'?s?|dental|gp|vet'?s?|scan|school) appointment (?:got|was|is|has)\b)/i,
      'my ',
    ],
    [/^(?=(?:pay|salary|commute|money) (?:is|was|would be)\b)/i, 'the '],
  ],
  preference: [
    [/\byour job\b/gi, 'your role'],
    [/^(?=(?:yours|your (?:offer|role|team|place))\b(?! (?:is|are|was|were)\b))/i, "I'd prefer "],
  ],
  future_line: [
    [/^(please keep my (?:details|cv|resume|application|name))$/i, '$1 on file'],
    [/^(?=(?:buzzing|chuffed|stoked|thrilled|over the moon|made up|delighted)\b)/i, "I'm "],
    [
      /^(if [^,]+?),? (?:i'm|i am) (?:(?:still|always|right) )?(?:here|around|available|up for it)$/i,
      "$1, I'd be glad to hear from you",
    ],
  ],
  door_open: [
    [/^(please keep my (?:details|cv|resume|application|name))$/i, '$1 on file'],
    [
      /^(if [^,]+?),? (?:i'm|i am) (?:(?:still|always|right) )?(?:here|around|available|up for it|(?:just )?(?:one|a) (?:call|phone call|message) away)$/i,
      "$1, I'd be glad to hear from you",
    ],
  ],
}

/** "the feedback was really useful" → "the feedback": a detail in the words that its sentence wants. */
export function saidSo(slot: Slot, text: string): string {
  const rules = [...anywhere, ...(of[slot] ?? [])]
  return rules.reduce(
    (said, [was, says]) => (typeof says === 'string' ? said.replace(was, says) : said.replace(was, says)),
    text,
  )
}
