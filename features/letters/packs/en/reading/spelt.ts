import { isKnownWord } from '../grammar/slips'
import { bent } from './bent'

/** What is looked for, and what stands instead. */
export type Rule = readonly [RegExp, string | ((...found: string[]) => string)]

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|january|february|march|april|may|june|july|august|september|october|november|december)'
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const big = (word: string) => word.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** The same words, as they are written. */
export const spelt: readonly Rule[] = [
  ...bent,
  // "may to october"
  [
    new RegExp(`\\b(march|may) (to|until|till|through|and|or) (${months})\\b`, 'g'),
    (_, month = '', to = '', other = '') => `${big(month)} ${to} ${big(other)}`,
  ],
  [
    new RegExp(`\\b(${months}) (to|until|till|through|and|or) (march|may)\\b`, 'g'),
    (_, other = '', to = '', month = '') => `${big(other)} ${to} ${big(month)}`,
  ],
  [/\b(to|they|you|we|I|s?he|would|can|could|will) handel(s|led)?\b/g, '$1 handle$2'],
  [/\bhandeling\b/g, 'handling'],
  [
    /\b([wW]hen|[iI]f|because|while|whenever|where|that|how|says?|said|unless|until|once|so) its (quick|quicker|easier|fair|sunny|raining|rainy|snowing|windy|warm|dry|icy|nice|tough|rough|fun|slow|full|empty|done|busy|quiet|cold|hot|wet|dark|late|early|safe|ready|closed|open|different|possible|needed|over|gone)\b/g,
    "$1 it's $2",
  ],
  // "unless its harvest"
  [
    /\b(unless|until|[wW]hen|[iI]f|because|while) its (harvest|lambing|payday|half term|Christmas|Easter|summer|winter|spring|autumn|month end|year end|match day|rush hour|an emergency)(?=$|[.,!]| (?:and|or|but)\b)/gu,
    "$1 it's $2",
  ],
  [
    /\b(mon|tues?|wed|thurs?|fri|sat|sun) (morning|afternoon|evening|night)(s?)\b/gi,
    (_, day = '', part = '', many = '') =>
      `${days.find(one => one.toLowerCase().startsWith(day.toLowerCase().slice(0, 3)))} ${part}${many}`,
  ],
  // Read or sent they are CVs; by itself it is a firm.
  [
    /(?<=\b(?:reads?|reading|write|writes|writing|wrote|send|sends|sent|check|checks|checked|sort|sorts|sorted|see|sees|seen|your|their|our|the|these|those|many|most|all|two|three|\d+) )CVS\b(?! ?(?:Health|Pharmac|Caremark|[Ss]tores?\b))/g,
    'CVs',
  ],
  // "st marks", with or without its apostrophe
  [
    /\b[Ss]t\.? (mark|john|paul|peter|mary|george|luke|joseph|michael|patrick|anne)(s?)\b/g,
    (_, name = '', s = '') => `St ${big(name)}${s && "'s"}`,
  ],
  // "a thing called failure friday"
  [
    /\b(called|named) (\p{Ll}{3,}) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu,
    (_, how = '', what = '', day = '') => `${how} ${big(what)} ${big(day)}`,
  ],
  [
    /\b(patient|customer|client|pupil|student|parent|resident|driver|teacher|user)s (?=(?:side|perspective|point of view|shoes|eyes)\b)/g,
    "$1s' ",
  ],
  [/\bthe (part|full)[- ]time (?:thing|bit)\b/gi, 'the option of working $1 time'],
  [/\b(they|s?he|you|we|I) would rather\b/gi, "$1'd rather"],
  // "on teams", the one that freezes
  [
    /\b(on|over|via|when|because|while) (teams|zoom)(?= (?:kept|keeps|froze|crashed|dropped|went|call|calls|cut|stopped|broke|wasn't|didn't)\b)/gi,
    (_, before = '', tool = '') => `${before} ${tool.charAt(0).toUpperCase()}${tool.slice(1).toLowerCase()}`,
  ],
  // "unless its calving"
  [
    /\b(unless|until|once|[wW]hen|[iI]f|because|while) its (\p{L}{3,}ing)(?=$|[.,!?]| (?:and|or|but|again|down|outside)\b)/gu,
    "$1 it's $2",
  ],
  // "st kilda"
  [
    /(?<!\p{L} (?:high|main) )(?<!\b(?:high|main|king|queen|church|market|mill|station|bridge|\d+) )\bst (\p{Ll}{3,})(?=$|[.,!?]| (?:and|too|in|for|since|on|where|when|now)\b)/gu,
    (whole, name = '') => (isKnownWord(name) ? whole : `St ${big(name)}`),
  ],
  // "a patients family"
  [
    /\b(an?|one|the|my|your|her|his|our|their) (dog|cat|horse|patient|client|customer|resident|child|pupil|student|guest|driver|neighbour|neighbor)s (name|names|family|mum|mother|dad|father|parents|daughter|son|wife|husband|birthday|face|photo|house|story|room|dog|voice)\b/g,
    "$1 $2's $3",
  ],
  [
    /\bdo(ne|ing)? (it |this |that |things )?different(?=$|[.,!?]| (?:now|today|next time|this time)\b)/g,
    'do$1 $2differently',
  ],
  [
    /\bthere (?=(?:jobs?|own|names?|kids?|houses?|desks?|homes?|lives|hands|heads|phones?|teams?|boss)\b)/g,
    'their ',
  ],
  [/\b(an|per|a) (?:HR|hr)(?=$|[.,!]| (?:and|but|or|each|to|in|on)\b)/g, '$1 hour'],
  [/\b(two|three|four|five|six|nine|ten|twelve) (month|week|year|hour|minute|day)(?=$|[.,])/g, '$1 $2s'],
  // "her story of starting there as a temp": with whoever reads.
  [
    /(?<!\bI (?:already |always |still )?)\b(start(?:ing|ed)|work(?:ing|ed)|join(?:ing|ed)|began|apprenticeship|career) there(?= (?:as|when|in|at|with|and|aged|on|before|after)\b|$|[.,!])/g,
    '$1',
  ],
  [
    /(?<![-\d])\b(1st|2nd|3rd|4th|5th|6th|7th|8th|9th) (?=\p{Ll})(?!of\b|to\b|and\b|at\b|or\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/gu,
    (_, nth = '') => `${ordinals[Number(nth[0]) - 1]} `,
  ],
  [
    /\buni(?=$|[.,!?]| (?:and|in|at|with|for|but|too|as|of|who|where|when|course|friends?|project|days|years|mates?)\b)/g,
    'university',
  ],
  [/\b(?:ok|Ok)\b(?! (?:so|then|but)\b)/g, 'OK'],
  [/\b(whether|if) I get it(?= or not\b|$|[.,])/g, '$1 I get the job'],
  // "wait for right person", "on same shift"
  [
    /\b(for|on|in|about|with|from|at|to|why|because) (?!(?:final|first|last) (?:week|month|year)\b)(right|same|whole|wrong|final|first|second|last) (?=(?:person|people|one|team|shift|day|week|month|quarter|year|place|time|job|role|reason|reasons|thing|answer|question|round|floor|page|way)\b)/g,
    '$1 the $2 ',
  ],
  [/\b(to|for|on) (two|three|four|3|4)[ -]day week\b/g, '$1 a $2-day week'],
  [/\bvery touching by\b/g, 'very touched by'],
  [/\bmc ?donalds\b/gi, "McDonald's"],
  [/\bland ?rover(s?)\b/gi, 'Land Rover$1'],
  [/\b(?:duke|d) of edinburgh(?:'?s)?(?= award\b)/gi, 'Duke of Edinburgh'],
  [/\bduke of edinburgh award/gi, "Duke of Edinburgh's Award"],
  [
    /\b(starts|start|started|opens|opening|begins|ends) (?:in )?(january|february|april|june|july|august|september|october|november|december)\b/g,
    (_, verb = '', month = '') => `${verb} in ${big(month)}`,
  ],
  // "introduced me to doreen", "both from mayo"
  [
    /\b(introduced me to|both from|we're from|grew up in|comes from|came from|moved from|lives in|live in) (\p{Ll}{4,})(?=$|[.,!]| (?:who|and|in|at|from|where)\b)/gu,
    (whole, before = '', name = '') => (isKnownWord(name) ? whole : `${before} ${big(name)}`),
  ],
  [
    /\b(my|her|his|your) (kid)s (exam|exams|birthday|school|teacher|appointment|party|play|match)\b/g,
    "$1 $2's $3",
  ],
  // "how its cut waits"
  [
    /\b(how|and|that|because|since|if|when) its (?=(?:cut|been|made|gone|got|changed|grown|helped|saved|become|taken)\b)/g,
    "$1 it's ",
  ],
  [/\b(the|their|your) on[- ]call thing\b/g, '$1 on-call arrangements'],
  // "someone with ten years"
  [
    /\b(some(?:one|body)|any(?:one|body)|people) with (\d+|two|three|four|five|six|ten|fifteen|twenty|thirty) years(?=$|[.,])/g,
    "$1 with $2 years' experience",
  ],
  // "the two basket thing": what has a number for its name.
  [/\bthe (two|three|four|five|six|seven|\d) (\p{Ll}{3,}[^s\W]) thing\b/gu, 'the $1-$2 system'],
  // "the retry queue thing"
  [
    /\b(the|a|their|her|his|that) ((?:\p{L}+ ){0,2}\p{L}{4,})(?<!\b(?:kind|sort|right|next|best|only|fun|sad|scary|real|little|good|nice|best|same|real|hard|weird|main|whole|other|last|only|important|interesting|exciting|little|small|new|old|big|first|nice|funny|odd)) thing(?=$|[.,]| (?:[–—-] |slowly|again|twice|started|and|with|in|on|at|for|is|was)\b)/gu,
    '$1 $2',
  ],
  [/, (?:really )?made (?=(?:me|my day|such a|a (?:big |huge |real )?difference)\b)/g, ', which made '],
  [
    /\b(moves?|moving|went|goes|going|rolled out|taken|done|growing|grow|speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?|explain(?:ed|ing)?|walk(?:ed|ing)?)( (?:so|very|really|too|quite))? slow(?=$|[,.!])/g,
    '$1$2 slowly',
  ],
  [
    /(?<!\b(?:look|looks|looked|looking|are|were|am|been|be|[A-Za-z]+'(?:re|m|s)|not|or|go|goes|went|going|run|ran|take|takes|took|named|called|before and|was|is|the (?:day|week|month|year)|straight|soon|shortly|right|ever|right) )\bafter(?=$|[.,!])/g,
    'afterwards',
  ],
  [
    /(?<=\b(?:reviewed|done|made|(?<!\b(?:to|I|would|'d|could|can|will|who|you|we|they|people|everyone|everybody|love|like) )work|works|handled|run|organi[sz]ed|trained|paid)) there(?=$|[.,])/g,
    '',
  ],
  [/\bwhich (?=is (?:exactly|just|perfect|ideal)\b)/g, ', which '],
  [/ , which/g, ', which'],
  // "a dashboard of there call queues"
  [
    /\b(of|all|onto|with|about|for) there (?=\p{L}{3,})(?!(?:is|are|was|were|will|being|and|but|for|too|now|yet|when|since|until|before|after|every|all|they|she)\b)/gu,
    '$1 their ',
  ],
  // "…, that took the nerves away"
  [/, that (?=(?:took|helped|meant|saved|calmed|really|made|gave)\b)/g, ', which '],
  // "every single kids name", "the kids names on"
  [/\b(every single|each and every) (\p{Ll}{3,})s (?=\p{Ll}{3,})/gu, "$1 $2's "],
  [
    /\b(kids|students|pupils|girls|boys|parents|residents|patients) (names|faces|drawings|pictures|paintings|parents|artwork|art|work|books|projects|lockers|rooms)\b/g,
    "$1' $2",
  ],
  [
    /\b(there(?:'s| is| was)) (?!room (?:to|for)\b)(?=(?:\p{Ll}{3,} )?(?:room|canteen|garden|gym|library|kitchen|workshop|mentor|nursery|lab|studio)\b)/gu,
    '$1 a ',
  ],
  [
    /(^|, | and | but )its (?=(?:an?|the|not|all|so|very|really|just|only|still|too|quite|clean|new|old|huge|tiny|big|small|lovely|great|good|nice|quiet|busy|bright|warm|cold|free|hard|easy|fun)(?: |$|[.,!]))/g,
    "$1it's ",
  ],
  // "especially Dave who has been there"
  [
    /\b(especially|with|met|meet|meeting|like) (\p{Lu}\p{Ll}{2,}) (?=who (?:is|has|was|had|runs|works|started|'s)\b)/gu,
    '$1 $2, ',
  ],
  // "their no phones after 6 rule": the rule has a name.
  [
    /\b(their|the|her|his|your|a) (no (?!way\b|one\b)\p{L}+(?: (?:\p{L}+|\d+)){1,3}) (rule|policy|approach|principle)\b/giu,
    '$1 "$2" $3',
  ],
  [/(?<=^|\b(?:to|I) )(buy|bring|use|get|have|wear|make|do|start) own (?=\p{L})/gu, '$1 my own '],
  [/\b(ga?ve|giving|given|gives?) me (?:the )?chance (?=to\b)/g, '$1 me the chance '],
  [/\bfirst (week|day|year|month) there(?=$|[.,!]| (?:and|when|was)\b)/g, 'first $1 in the job'],
  [
    /\b(when|because|while|after|since|as|before) (mum|mom|dad|nan|gran|grandad|granny) (?=\p{L})/gu,
    '$1 my $2 ',
  ],
  // "my mothers operation"
  [
    /\b(my|her|his|your) (mother|father|sister|brother|daughter|son|wife|husband|mum|mom|dad|boss|friend|partner|teacher|grandmother|grandfather)s (?=\p{Ll}{4,})(?!(?:both|have|with|from|that|were|will|also|when|where|would|could|live|lived|work|worked|used|like|love|came|come|who|whose|said|told|went)\b)/gu,
    "$1 $2's ",
  ],
  [/(?<!\b(?:fit|fits|fitted|settle|settled|put|got|went|come|came|be)) in there(?=$|[,.!])/g, ''],
  [/\b(the question|it|that|everything|things) slower(?=$|[.,!])/g, '$1 more slowly'],
  [
    /\b(pick|choose|bring|use|take|change|set|plan|run|know|make|keep|share) there (?=\p{Ll})(?!(?:is|are|was|were|and|for|now|too|when|as|at|in|on|to|every|all|with|but|so|if)\b)/gu,
    '$1 their ',
  ],
  [/\b(dog|family|user|child|customer|eco|baby) friendly\b/g, '$1-friendly'],
  [/\b(school|nursery|airport) (pick|drop) (up|off)(s?)\b/g, '$1 $2-$3$4'],
  [
    /\b(last|this|next) (year|week|month|summer|winter|term)s (?=(?:budget|plan|report|show|play|intake|exams?|trip|results?|event|camp|party|numbers|figures|rota|menu|conference|fair|harvest|season)\b)/g,
    "$1 $2's ",
  ],
  // "new starters go out with Phil first two weeks"
  [
    /(?<=\b(?:someone|somebody|mentor|buddy|you|me|them|him|with \p{Lu}\p{Ll}+) )first (two|three|few|\d+) (weeks|days|months)(?=$|[.,!])/gu,
    'for the first $1 $2',
  ],
  [
    new RegExp(`\\b(in|by|before|from) (${months}),? not (?:in )?(${months})\\b`, 'g'),
    (_, at = '', month = '', other = '') => `${at} ${big(month)}, not ${big(other)}`,
  ],
  [/(?<=^[^,]*), by name(?=$|[.,!])/g, ' by name'],
  [/\bintroduced themself\b/gi, 'introduced themselves'],
  // "if anybody see a problem", "everybody eat together"
  [
    /(?<!\b(?:let|lets|letting|make|makes|made|making|help|helps|helped|helping|have|has|had|having|see|saw|watch|watched|hear|heard|does|did|do|can|could|will|would|should|may|might|must|(?:you|we|they|I) and|insists?|insisted|suggests?|asks?|asked|requires?|\p{L}+n't) (?:\p{L}+ )?)\b(anybody|everybody|everyone|anyone|somebody|someone|nobody) (see|eat|know|come|want|get|like|love|help|work|speak|learn|start|stay|use|take|make|leave|ask|call|do|go)\b/giu,
    (_, who = '', verb = '') => `${who} ${verb}${/^(?:do|go)$/i.test(verb) ? 'es' : 's'}`,
  ],
  [
    /(?<!\b(?:indigenous|first|native|many|the) )\bpeoples(?=$|[.,!?]| (?:in|and|who|on|at|with|work|are|were|from)\b)/gi,
    'people',
  ],
  [/\b(I|we) not (understand|know|speak|see|hear|remember|have|want|like)\b/g, "$1 didn't $2"],
  [
    /\bwithout (degree|licence|license|diploma|certificate|car|break|agenda|script|contract|reason)(?=$|[.,!?]| (?:and|or|but|at|in)\b)/gi,
    'without a $1',
  ],
  [/\b(gave|gives|give|giving)( me| him| her| us)? chance(?=$|[.,!]| to\b)/g, '$1$2 a chance'],
  [
    /\b(my|his|her|your|our) (Grand\p{Ll}+|Mother|Father|Mum|Mom|Dad|Sister|Brother|Uncle|Aunt|Wife|Husband|Son|Daughter)\b(?! \p{Lu})/gu,
    (_, whose = '', kin = '') => `${whose} ${kin.toLowerCase()}`,
  ],
  [
    /(?<!\bto be )\b(honest|upfront|candid) (?=(?:the (?!whole|entire|day|way|moment|first|minute)|it )[^,]*\b(?:left|is|was|are|were)\b|there (?:is|was|are|were)\b)/g,
    '$1 that ',
  ],
  [/\b(her|his|their|your|my|some|good|great|of|for|the) advise\b/g, '$1 advice'],
  [/\b(irish|british|american|auslan) sign language\b/gi, (_, whose = '') => `${big(whose)} Sign Language`],
  [/ first then (?=the\b|we\b|you\b)/g, ' first, then '],
  [
    /(?<!\p{L})((?!friendly|lovely|early|likely|daily|weekly|costly|silly)\p{L}+ly) and (clear|slow|quick|honest|open|careful|patient|kind|simple|direct)(?=$|[.,!]| (?:with|to|for|about)\b)/gu,
    '$1 and $2ly',
  ],
  [/\bfund rais(e|es|ed|ing|er|ers)\b/g, 'fundrais$1'],
  [
    /\b(from|in|at|into) there (?=(?:repo|code|office|shop|garden|kitchen|warehouse|school|website|app|team|store|factory|lab|studio|workshop|own)\b)/g,
    '$1 their ',
  ],
  [/\breal talk (?=about\b|on\b)/g, 'honest talk '],
  [
    /\b((?:she|he|they|you|her|his|for|by) (?:being |was |were )|^being |(?<=you )being )(?:(very|so) )?clear (?=(?:what|how|who) )/gi,
    (_, who = '', much) => `${who}${much ? `${much} ` : ''}clear about `,
  ],
  [
    /\b(do|does|did|doing) (Mondays|Fridays|weekends|Christmas) off\b/g,
    (_, did = '', when = '') =>
      `${{ do: 'have', does: 'has', did: 'had', doing: 'having' }[did as 'do'] ?? did} ${when} off`,
  ],
  [/\bpre (?=(?:trip|start|shift|school|term|season|op|use|departure|flight)\b)/g, 'pre-'],
  [/\b(\d+) year olds?\b/g, (all, age = '') => (/s$/.test(all) ? `${age}-year-olds` : `${age}-year-old`)],
  [/\b(it's what you do (?:next|after(?:wards)?|about (?:it|them)))(?=$|[.!])/g, '$1 that counts'],
  [/\bcould of\b/g, 'could have'],
  [/\b(should|would) of (?=\p{L}+(?:ed|en|ne)\b)/gu, '$1 have '],
  [
    /\btoo much (?!news|maths|physics|politics|sales|gas)(\p{Ll}{2,}[^s\W]s)(?=$|[.,!?]| \()/gu,
    'too many $1',
  ],
  [/\b(a|one|half a) min(?=$|[.,!?]| (?:to|when|before|and|or)\b)/g, '$1 minute'],
  // "a ten minute stop", "ten min"
  [/\b(\d+|two|three|five|ten|fifteen|twenty|thirty|forty) min(?=$|[.,!?])/g, '$1 minutes'],
  // "I told him about mum"
  [
    /\b(about|with|for|from|of|to|and) (mum|mom|dad|nan|gran|grandad|granny)\b(?! \p{L}+(?:ed|s)\b)(?!.*\b(?:s?he|her|his)\b)/gu,
    '$1 my $2',
  ],
  [/\b(in) (final|first|second|third|last) year(?=$|[.,!?]| (?:at|of)\b)/g, 'in my $2 year'],
  [/\bas part of (job|role|work)\b(?=$|[.,!?])/g, 'as part of the $1'],
  [/ (?<!,)which (?=(?:explains|explained|is why)\b)/g, ', which '],
  [/,, /g, ', '],
  [/\b(about) (pension|rota|visa|commute)(?=$|[.,!?])/g, '$1 the $2'],
  [/\bhad like (?=(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)/g, 'had about '],
  [/, same age as (mine|ours)\b/g, ', the same age as $1'],
  [/, only (girl|woman|man|boy|female|one) (in|on|at|of) /g, ' as the only $1 $2 '],
  [/(\d+ \p{L}+) not (?=every\b|\d)/gu, '$1, not '],
  // "a habit not a strategy"
  [/\b(is|are|was) (an?) (\p{L}{3,}) not (?=an? \p{L}+(?=$|[.,!]))/gu, '$1 $2 $3, not '],
  [
    /\b([Bb]udget|allowance|bursary|grant|stipend|fund) (\d[\d,.]*k?|£\d[\d,.]*k?|€\d[\d,.]*k?) (a|per) (year|month|head|person)\b/g,
    '$1 of $2 $3 $4',
  ],
  // "so I could see its real"
  [
    /\bits (?=(?:real|true|fine|ok|OK|okay|hard|easy|worth|not|so|very|really|all about|just|still|only|been|got|great|good|nice|busy|quiet|tough|important|normal|possible|better|a|an|the)\b(?: (?:to|that|how|when|if|because|and|but)\b|$|[.,!]))|\bits (?=(?:a|an|the|not|been|really|very|so|just) (?!own\b))/g,
    "it's ",
  ],
  // "photos of there last 3 kitchens"
  [
    /\b(of|about|with|for|on|to|from|in|at|like) (?:there|ther) (?=(?:own|last|new|old|first|next|latest|biggest|best|worst|problems?|plans?|team|work|patients|customers|clients|boss|kids|dogs?|time|process|approach|training|rota)\b)/g,
    '$1 their ',
  ],
  [
    /^(?:there|ther) (?=(?:problems?|plans?|own|approach|history|training|biggest|best|worst|latest) )/i,
    'their ',
  ],
  // "why they changing to the cloud"
  [
    /\b(why|how|when|where|because|that|what) (they|we|you) (?!(?:bring|sing|ring|spring|swing|string|cling|fling|sting|being)\b)(\p{L}{2,}ing)\b/gu,
    '$1 $2 are $3',
  ],
  // "cause half the guests are from Quebec"
  [
    /(?<!\b(?:the|a|root|main|to|can|could|will|would|may|might|good|no|great|worthy)) (?:'?cause|cos|coz|cuz) (?=(?:they|I|s?he|we|you|it|it's|its|the|half|most|there|my|their|nobody|everyone|people)\b)/g,
    ' because ',
  ],
  [
    /\ba (?:little )?bit (?=(?:paperwork|work|time|money|help|training|experience|patience|luck|fun|pressure|peace|context|background|feedback|advice)\b)/g,
    'a bit of ',
  ],
  [
    /\b(mind|minded|care|cared|matter|mattered) that I never (?=\p{L}+(?:ed|en|ne)\b)/gu,
    '$1 that I have never ',
  ],
]
