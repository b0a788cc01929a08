import { gerund } from '../grammar/verbs'
import type { Rule } from './spelt'

/** What those write whose English is not their first, or who hear a word and not its letters: one thing can be meant. */
export const asOneSays: readonly Rule[] = [
  [/\b(let|lets|letting|made|make|making) (me|us) to (?=\p{L})/gu, '$1 $2 '],
  [
    /\b(want|wants|wanted) (?=(?:open|hire|build|buy|grow|expand|find|move|keep|add|train) (?:a|an|the|more|new|two|my|me|their|her|his|to|into|someone|somebody)\b)/g,
    '$1 to ',
  ],
  [/\bin (first|second|next) (week|month|year|days|weeks)(?=$|[.,!?]| (?:and|of)\b)/g, 'in the $1 $2'],
  [/\b(from|in|to|at|of) other (country|city|place|company|school|department|shop|job)\b/g, '$1 another $2'],
  [
    /\bthey're (?=(?:apprentices?|team|manager|boss|dog|canteen|patients|customers|clients|own|website|office|shop|kids) \p{L})/gu,
    'their ',
  ],
  [
    /\b(more|less|better|rather|worse|other|faster|bigger|older|longer) ((?:\p{L}+ ){0,4})then (?=(?:to|being|the other|a|most|any|me|just)\b)/gu,
    '$1 $2than ',
  ],
  [/\bof first (\d+|two|three|six|ninety|hundred) (days|weeks|months)\b/g, 'of the first $1 $2'],
  [/\bproud off\b/g, 'proud of'],
  [/\btheirs (?=(?:no|a|an|not|always|never)\b)/g, "there's "],
  [/\bmanger(s?)\b/g, 'manager$1'],
  [/\bcostumer(s?)(?= (?:service|care|support|desk|complaints?|calls?)\b)/g, 'customer$1'],
  [/\b(was|am|so|very|really|felt|feel) exited\b/g, '$1 excited'],
  [/\bto here (?=(?:from|about|that|how|more)\b)/g, 'to hear '],
  [
    /\bfor you (?=(?:time|patience|help|kindness|questions|answers|advice|honesty|support|email|call|welcome)\b)/g,
    'for your ',
  ],
  [/\b(?:it's|it is) ((?:a|an|the|in|run by)\b[^,.]*? since (?:18|19|20)\d\d)/gi, 'it has been $1'],
  [/^given (?=me\b)/i, 'giving '],
  [/\b(information|advice|equipment|furniture|software|knowledge|training|staff)s\b(?! \p{L}+ing\b)/gu, '$1'],
  [/\bfeedbacks\b/g, 'feedback'],
  [/\bexplication(s?)\b/g, 'explanation$1'],
  [
    /(?<=\p{L} )(?<!\b(?:and|but|that|or|so|when|if|because|said|where|how|know|think) )even (?=(?:you|they|s?he|I|it|we) (?:have|has|had|was|were|is|are|am|did|do|don't|didn't)\b)/gu,
    'even though ',
  ],
  [
    /\b(pay|pays|paying|paid) (the|my|our|your|their) (exams?|course|training|licen[cs]e|test|travel|tickets?|uniform)(?=$|[.,!?]| (?:and|for|in|at|of|when|if)\b)/g,
    '$1 for $2 $3',
  ],
  [
    /\b(?:has|have) ((?:also |once |first )?)(started|begun) (?=as an? )(?!.*\b(?:for|since|just)\b)/g,
    (_, also = '', verb = '') => `${also}${verb === 'begun' ? 'began' : verb} `,
  ],
  [
    /\b(very|so|really|(?:you|everyone|everybody|people|who|they|s?he) (?:were|was|is|are)) patience(?= (?:with|and|when|about)\b|$|[.,!])/g,
    '$1 patient',
  ],
  [/\b(they|we|you|I) has (?=(?:an?|the|no|two|three|many|their|your|our|my)\b)/gi, '$1 have '],
  [
    /\b(it is|it's|it was|this is|that is|that's|that was) (?=(\p{L}))(?=(?:(?:very|so|really) )?(?:beautiful|good|great|nice|interesting|wonderful|lovely|special) (?:idea|thing|place|story|question|project|way|team|company|school)\b)/giu,
    (_, it = '', next = '') => `${it} ${/[aeiou]/i.test(next) ? 'an' : 'a'} `,
  ],
  [
    /\b(thanks?|thank you)( (?:so|very) much)? for (give|show|explain|tell|let|take|help|send|invite|make|have|share|answer|talk|listen|wait)(?= (?:me|us|my|the|all|to|time|with|so)\b)/gi,
    (_, thanks = '', much = '', verb = '') => `${thanks}${much ?? ''} for ${gerund(verb.toLowerCase())}`,
  ],
  [/\bchildren'?s(?=$|[.,!?]| (?:and|in|what|who|how|are|were|have|with|from|that|at|on)\b)/g, 'children'],
  [/\bleaved\b/g, 'left'],
  [/\bteached\b/g, 'taught'],
  [/\bbuyed\b/g, 'bought'],
  [/\bbringed\b/g, 'brought'],
  [/\bspeaked\b/g, 'spoke'],
  [/\bthinked\b/g, 'thought'],
  [/\bknifes\b/g, 'knives'],
  [/\b(cit|famil|countr|part|stor|compan|universit|facilit|activit|batter|librar)ys\b/g, '$1ies'],
  [/\bimpressed (?:of|from) /g, 'impressed by '],
  [/\binterested (?:on|for|about) /g, 'interested in '],
  [/\bcoffe\b/g, 'coffee'],
  [/\bta(?:tt?|t)o+\b/g, 'tattoo'],
  [/\bopend\b/g, 'opened'],
  [
    /\b(?:ther|thier|theyre) (?=(?:own|old|new|team|patients|customers|clients|problems?|plans?|office|boss|dog)\b)/g,
    'their ',
  ],
  [
    /\b(to|could|can|will|would|must|should|might|didn't|don't|doesn't) (met|went|came|gave|took|saw|knew|spoke|wrote|told|was|were)\b/g,
    (_, before = '', verb = '') => `${before} ${base[verb as keyof typeof base]}`,
  ],
  [/\bproblem with english\b/g, 'problem with English'],
  [
    /\bexplain(ed|ing|s)? (me|us) (?=(?:the|a|an|how|what|why|everything|all|about|it|my|their|every)\b)/g,
    'explain$1 ',
  ],
  [/^(thanks|thank you) for explain /i, '$1 for explaining '],
  // "I liked very much his question"
  [
    /\b(like|likes|liked|love|loved|enjoy|enjoyed|appreciate|appreciated) very much (?=(?:the|his|her|their|your|how|that|my|when|this|it|to|a|what)\b)/gi,
    'really $1 ',
  ],
  // "we discuss about my studies": there and then, whatever the verb.
  [
    /(^|[.!?,] )((?:yes(?:terday)?,? )?we )(discuss|discussed|speak|talk|chat)(?: also)? (?:about|on|of|over) /gi,
    '$1$2talked about ',
  ],
  [/\b(discuss(?:ed|ing)?) about /gi, '$1 '],
  [
    /(^|[.!?,] |(?:that|because|when|and) )(s?he) (explain|show|remember|want|ask|tell|give|let|help|say|understand|offer|mention|answer|listen|invite|introduce|promise|notice)(?! (?:and|or)\b)(?= (?:me|us|my|to|how|the|that|what|why|I|about|very|if|a|everything|all)\b)(?<!(?:\b(?:let|lets|make|made|hear|heard|see|saw|help|helped|suggest|insist|did|would|will|can|could|should|must|may) )(?:s?he) \p{L}+)/giu,
    (_, before = '', who = '', verb = '') =>
      `${before}${who} ${past[verb.toLowerCase() as keyof typeof past] ?? `${verb}ed`.replace(/eed$/, 'ed')}`,
  ],
  [/\b(explained|described|mentioned) (me|us)(?=$|[.,!?])/g, '$1 to $2'],
  [
    /\b(in|at|for|from) (hotel|restaurant|bank|factory|warehouse|bakery|farm|supermarket|garage|laundry|laboratory|pharmacy|small company|big company|call cent(?:re|er))(?=$|[.,!?]| (?:in|of|near|with|and|before|as|for|from)\b)/g,
    (_, at = '', place = '') => `${at} a ${place}`,
  ],
  [/\bwithout to (\p{L}+)/gu, (_, verb = '') => `without ${gerund(verb)}`],
  [
    /^for me (?:it )?(?:was|is) (?:(?:very|so|really) )?(interesting|good|nice|useful|helpful|new|important|surprising) (?:(?=(?:that|to)\b)|(?=(how|why|what)\b))/i,
    (_, how = '', asks) => `it was ${how}${asks ? ' to hear' : ''} `,
  ],
  [
    /\b((?:my|the|his|her|their|your) (?:visa|permit|commute|course|degree|training|journey|notice)) (take|need|last|start|end|finish)(?= (?!s\b))/g,
    '$1 $2s',
  ],
  [
    /\b(they|you|we|s?he|it) (have|has|had) (quiet|small|big|little|nice|special|separate|private|large|good) (room|garden|kitchen|playground|canteen|library|workshop|team|office|school|lab|shop|gym)\b/gi,
    '$1 $2 a $3 $4',
  ],
  [/\btraining for (forklift|first aid|crane|excavator|telehandler)\b/g, '$1 training'],
  [/\bthey are (?:only )?(?:a )?few (people|persons|colleagues)\b/gi, 'there are only a few people'],
  [/\bonly a few people (in the \p{L}+) but all (?=\p{L}+)/gu, 'only a few people $1 but they all '],
  [/\bhow (hard|easy|difficult|important|good|nice) is to (?=\p{L})/gu, 'how $1 it is to '],
]

const past = {
  show: 'showed',
  remember: 'remembered',
  tell: 'told',
  give: 'gave',
  let: 'let',
  say: 'said',
  understand: 'understood',
  offer: 'offered',
} as const
const base = {
  met: 'meet',
  went: 'go',
  came: 'come',
  gave: 'give',
  took: 'take',
  saw: 'see',
  knew: 'know',
  spoke: 'speak',
  wrote: 'write',
  told: 'tell',
  was: 'be',
  were: 'be',
} as const
