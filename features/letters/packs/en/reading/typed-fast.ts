import { isBase, isGerund, isNounToo } from '../grammar/verbs'
import { determiners, prepositions } from '../grammar/words'
import type { Rule } from './spelt'

const determined = '(?:an?|the|their|your|our|my|his|her|this|that|one|each|every|new|old|first|big|small)'

/** Two words that name one thing in a trade, and a verb with its little word nowhere but there. */
const compounds: readonly Rule[] = [
  // "the walk in fridge", "a drop in clinic"
  [
    /\b(walk|drop|plug|sign|check|clip|log|roll) in (?=(?:fridge|freezer|cooler|chiller|cold store|larder|wardrobe|shower|clinic|session|centre|center|desk|sheet|system|app|unit|service|morning)s?\b)/gi,
    '$1-in ',
  ],
  // "hands on science": taught so; "their hands on the figures" are hands.
  [
    /(?<!\b(?:my|your|his|her|their|our|all|get|got|gets|getting|with|both|dirty|two|more|many|of|lay|laid|wash|put|keep|kept|has|have|had) )\bhands on (?=(?!deck\b)(\p{L}{3,}))/giu,
    (whole, next = '') =>
      determiners.has(next.toLowerCase()) || prepositions.has(next.toLowerCase()) ? whole : 'hands-on ',
  ],
  [
    /\b((?:very|so|really|quite|pretty|more|most|how|is|are|was|were|all) )hands on(?=$|[.,!]| (?:and|with|but)\b)/gi,
    '$1hands-on',
  ],
  [/\b(how|so|very|really) hands on (?=(?:the|they|s?he|you|everyone)\b)/gi, '$1 hands-on '],
  [
    /(?<=\b(?:an?|the|my|their|your|his|her|of|on|for|do|did|doing|does|first|police|ambulance|offers?|offered|arranged?|book|booked|ask for|join) )(ride|sing|read|walk) along(s?)(?=$|[.,!]| (?:with|and|on|in|at|for|day|next|this|before|as)\b)/gi,
    '$1-along$2',
  ],
  // "the new 5 axis machine", "a 40 bed ward": its figure belongs to its name.
  [
    /(?<=\b(?:an?|the|their|your|his|her|our|my|new|old|big|one) )(\d+) (year|month|week|day|hour|minute|person|axis|ton|tonne|phase|bay|bed|seat|seater|storey|door|litre|gallon|volt|metre|inch|wheel|core|star|cylinder|colour|color|head|plate|lane|pump) (?=(?!(?:and|or|in|on|at|for|with|of|to|is|was|are)\b)\p{L}{3,})/giu,
    '$1-$2 ',
  ],
  [
    new RegExp(
      `\\b(${determined}) (mock|pop|start|set|follow|write|line|warm|catch|clean) up(s?)(?=$|[.,!]| (?:of|for|with|and|shop|call|meeting|visit|email|session|costs?|crew|team)\\b)`,
      'gi',
    ),
    '$1 $2-up$3',
  ],
]

/** The commas of a hurry. */
const commas: readonly Rule[] = [
  // "the annual report specially the bit on housing"
  [
    /(?<=\p{L}{2}|\d)(?<!\b(?:is|are|was|were|and|but|or|not|very|be|been|it's|that's|i'm|like|liked|likes|love|loved|loves|enjoy|enjoyed|want|wanted|wants|more|most|so|then|people|food|made|trained|built|designed|something|anything)),? (?:especially|specially) (?=(?:the|how|why|what|when|my|their|her|his|your|those|these|on|in|for|at|with|if|after|during|about)\b)/giu,
    ', especially ',
  ],
  // "everyone pitches in even the owner"
  [
    /(?<=\b(?:everyone|everybody|all|nobody|they|people)\b.*\p{L}{2})(?<!\b(?:knows?|knew|greets?|thanks?|thanked|pays?|trains?|loves?|feeds?|and|but|or|not|is|are|was|were|can|will|with|to|for|from|at|by|of|about|helps?)) even (?=(?:the|their|his|her|my) \p{L}+(?: \p{L}+)?[.!]*$)/iu,
    ', even ',
  ],
  // "walked me to the gate still talking about the goats"
  [
    /(?<=\b(?:walked|walking|walk|saw|seeing|drove|driving|took|taking|brought|bringing|showed|showing|led|leading) (?:me|us)\b[^,.]*\p{L}{3}) still (?=\p{L}+ing about\b)/giu,
    ', still ',
  ],
  // "for the first six weeks then rotate", "finish the course first then apply"
  [
    /(?<=\b(?:for (?:the first |a |one |an? \p{L}+ )?[^,.]{3,20}|first|months?|weeks?|days?))(?<!\b(?:and|or|but|until|since|by|than|just|only|back|even|right))(?<!,) then (?=(\p{L}+)\b)/giu,
    (whole, next = '') => (isBase(next.toLowerCase()) && !isGerund(next) ? ' and then ' : whole),
  ],
  // "the money is approved so work starts in May": why, and what of it.
  [
    /^((?:the |my |their |our |half |most |all )?[\p{L}' ]{4,}?(?:\bis|\bare|\bwas|\bwere|\bhas|\bhave|\bwill|already)\b[^,.]{6,}?)(?<!\b(?:and|or|but|is|are|was|were|or|just|not|do|did|even|ever|all|think|thinks|hope|said)) so (?=(?:the|there|it|they|we|I|you|work|nobody|everyone|my|their)(?:'\p{L}+)? (?!many\b|much\b|far\b|that\b)\p{L}+)(?!(?:\p{L}+ ){1,3}(?:can|could|don't|doesn't|knows?|gets?)\b)/iu,
    '$1, so ',
  ],
  // "Having met everyone now I'm even more sure"
  [
    /^((?:many )?thank(?:s| you)\b[^,.]{8,}), (?:and )?(?=I was (?:so|very|really|a bit|quite) (?:nervous|stressed|flustered|tired|shaky|anxious)[.!]*$)/iu,
    '$1, as ',
  ],
  [/^((?:Having|having) \p{L}+ [^,]{3,60}?) now (I(?:'m| am)) /u, '$1, $2 now '],
  [
    /^((?:Having|After|Since) \p{L}{3,}(?:ing|en|ed|et|id|ade|ad|one)? [^,]{3,60}?) (?=I(?:'m|'ve|'d|'ll)? (?:\p{L}+ )?\p{L}+)(?<!\b(?:what|that|how|where|who|when|than|as|and|but|if|why|which|all|everything|things?|people|place|ones?) )/u,
    '$1, ',
  ],
]

const speaks =
  /\b(?:answer|speak|spoke|talk|tell|told|say|said|explain|describ|discuss|respond|repl|assess|admit|feedback|comment|show)\p{L}*/iu

/** "so I could do school run" */
const schoolRun: Rule = [
  /\b(do|doing|did|with) school (run|pick-up|pickup|drop-off)(?=$|[.,!]| (?:and|in|at|on|before|after|because)\b)/giu,
  '$1 the school $2',
]

/** What is said to nobody in a letter. */
const asides: readonly Rule[] = [
  // "took ages sorry"
  [
    /(?<=\p{L}{3})(?<!\b(?:say|said|says|saying|was|were|is|are|am|felt|feel|feels|being|be|so|very|really|and|or|a|the|too|just|sounded|looked|not)),? (?:so |very |really )?sorry(?: about (?:that|it))?[.!]*$/giu,
    '',
  ],
  // "smiling the whole time honestly"; "answering honestly" is how.
  [/^(.*\p{L}{3}) honestly(?=[.!]*$|, )/u, (whole, before = '') => (speaks.test(before) ? whole : before)],
  // "the greenhouse and also the packing line"
  [
    /(?<=^(?:the|an?|my|their|his|her) [^,.]*) and also (?=(?:the|an?|my|their|his|her|how|where|what|why)\b)/giu,
    ' and ',
  ],
]

/** A name in full: "Leeds uni", "Elm st". */
const named: readonly Rule[] = [
  [
    /(?<=^|[\s(])(\p{Lu}\p{Ll}{2,}) (?:uni|university)(?=$|[.,!)]| (?:and|in|for|too|where|alumni|days|students?|graduates?)\b)/gu,
    (whole, place = '') =>
      /^(?:The|My|Same|Both|Our|Their|His|Her|Old|Love|Went|Studied|After|Before|First)$/.test(place)
        ? whole
        : `${place} University`,
  ],
  [
    /(?<=\b(?:on|at|in|off|from|down|along|near|of) )(\p{Lu}\p{Ll}{2,}) (?:st|St)(?=$|[.,!]| (?:and|where|that|with|site|shop|branch|office|store|job|project|leak|depot)\b)/gu,
    '$1 Street',
  ],
  [
    /\bexcel (?=(?:pivot|formula|formulae|vlookup|dashboards?|charts?|trackers?|wizard|and (?:word|sql|sap|powerpoint))\b)/g,
    'Excel ',
  ],
]

/** Those who learn it are trained on a machine, and never used one before. */
const machines: readonly Rule[] = [
  [
    /\b(train(?:s|ed|ing)?) (me|us|people|you|everyone|everybody|new starters) (?:for|in|to|at) (?=(?:the|an?|their|its|all the|every|each) (?:\p{L}+ ){0,2}(?:machines?|tills?|systems?|software|forklifts?|cranes?|press|presses|lathes?|saws?|ovens?|lines?|scanners?|printers?|robots?|trucks?|diggers?|switchboard|equipment|kit)\b)/giu,
    '$1 $2 on ',
  ],
  [
    /\b(even if|even though|though|although|because|since|as|that|if) I never (used|tried|operated|driven|drove|seen|saw|done|did|made|held|worn|wore)(?: (?:it|one|this|that))? before(?=$|[.,!])/giu,
    (_, link = '', verb = '') =>
      `${link} I have never ${{ drove: 'driven', saw: 'seen', did: 'done', wore: 'worn' }[verb.toLowerCase()] ?? verb.toLowerCase()} one before`,
  ],
  [
    /\b(even if|even though|though|although|because|since|as|that|if) I never (worked|lived|studied|been|taught|managed|sold|led|cooked|played) (?=[^,.]*\bbefore(?=$|[.,!]))/giu,
    '$1 I have never $2 ',
  ],
]

/** Typed in a hurry, as its writer would have written it with time. */
export const typedFast: readonly Rule[] = [
  ...compounds,
  ...commas,
  ...asides,
  ...named,
  ...machines,
  schoolRun,
]

/** "explaining rota twice", "read manual first": what it is done to is the one there is. */
const objects =
  'interview|call|meeting|appointment|slot|role|rota|schedule|contract|process|test|task|exercise|question|manual|handbook|report|website|job|project|system|product|team|building|office|workshop|kitchen|warehouse|site plan|menu|form|agenda|link|date|start date|org chart|structure|brief|policy|copy|timetable|address|annual report|job description|case study|safety handbook|machine|equipment list|training plan|door|gate|projector|screen|microphone|mic|heating|window'
const behind =
  '(?=$|[.,!]| (?:to|for|so|on|at|from|until|till|when|because|in|into|with|by|before|after|and|twice|again|first|properly|carefully|slowly|once|as|while|round|around|through|over|early)\\b)'

export const bareObject: Rule = [
  new RegExp(
    `^((?:not )?(\\p{L}+)(?: (?:me|us))?) (?:(?=(?:next|second|whole|new|last) (?:${objects})\\b)|(?=(?:${objects})${behind}))`,
    'iu',
  ),
  (whole, before = '', verb = '') =>
    !determiners.has(verb.toLowerCase()) &&
    !prepositions.has(verb.toLowerCase()) &&
    ((isGerund(verb) && !/^(?:training|meeting|building|starting|opening|closing|hiring)$/i.test(verb)) ||
      (isBase(verb.toLowerCase()) && !isNounToo(verb.toLowerCase())) ||
      /^(?:read|check|visit|study|review|watch|test|learn|swap|move)$/i.test(verb))
      ? `${before} the `
      : whole,
]

/** "calling taxi", "giving me chance": one of many. */
export const bareGift: Rule = [
  /^((?:not )?\p{L}+(?:ing)?(?: (?:me|us))?) (?=((?:taxi|cab|lift|chair|glass of water|cup of (?:tea|coffee)|sandwich|pen|charger|umbrella|towel|locker|map|chance|opportunity|minute|moment|second|hint|hand|tour|quiet room|desk|badge|uniform|list|copy|plug|plaster|seat|drink)(?=$|[.,!]| (?:to|for|of|so|when|because|and|before|after|in|on|with|while|from|at|round)\b)))/iu,
  (whole, before = '', thing = '') => {
    const [verb = ''] = before.replace(/^not /i, '').toLowerCase().split(' ')
    const isVerb =
      / (?:me|us)$/i.test(before) ||
      (isGerund(verb) &&
        /^(?:giv|gett|call|lend|find|offer|bring|mak|print|draw|fetch|book|arrang|buy|organis|organiz|hold|pass)ing$/.test(
          verb,
        ))
    return isVerb ? `${before} ${/^[aeiou](?!niform)/i.test(thing) ? 'an' : 'a'} ` : whole
  },
]

const units =
  'winter|summer|spring|autumn|year|week|month|day|season|term|shift|night|round|quarter|visit|attempt|try|call|interview|trial|probation|inspection|harvest|audit'
const houses =
  'company|business|firm|organisation|organization|department|team|school|hospital|hotel|shop|store|farm|factory|plant|restaurant|building|site|ward|clinic|brand|branch|bakery|charity|practice|office|warehouse|museum|library|station|depot|garage|salon|product|kitchen|workshop|lab|studio|theatre|gallery'

/** "after first winter", "the history of company": only the one can be meant. */
export const bareInside: readonly Rule[] = [
  // "when alarm went off"
  [
    /\b(when|because|if|until|while|before|after|even though|as) (alarm|fire alarm|lift|projector|bus|train|power|internet|wifi|computer|screen|phone|system|boiler|machine|printer|link|car|door|laptop|microphone) (?=(?:went|goes|was|broke|breaks|stopped|stops|didn't|died|failed|fails|wouldn't|won't|came|cut|crashed|froze|rang|jammed|is) ?)/giu,
    '$1 the $2 ',
  ],
  [
    new RegExp(
      `\\b(after|before|during|until|since|through|over|by|from|of|at|on) (first|second|third|fourth|final) (${units})(?=$|[.,!]| (?:and|of|in|at|with|because|when|as|if|or|they|you|s?he|we|I|there)\\b)`,
      'gi',
    ),
    '$1 the $2 $3',
  ],
  [
    new RegExp(
      `\\b(history|story|size|future|state|growth|culture|structure|layout|plans?|rest|start|beginnings?|origins?|opening|end|top|side|founder|owner|founding|direction|strategy|values|goals|ethos|reputation|location|tour|map|photos?|pictures?|role) of (${houses})(?=$|[.,!]| (?:and|in|at|from|when|since|is|was|how|that|with|over|after|before|here|there)\\b)`,
      'giu',
    ),
    '$1 of the $2',
  ],
]
