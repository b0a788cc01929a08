import { uncountable } from './article'
import { written } from './hurry'
import { setPhrases } from './set-phrases'
import { isKnownWord } from './slips'
import { gerund, isBase, isNounToo, isPast } from './verbs'
import { countable, people, small } from './words'

const emoji =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|(?<=^|\s)(?:[:;]-?[)(DPp/|]|<3|xD|:'\()(?=\s|[.,!?]|$)/gu
const word = /[\p{L}\p{N}@#](?:[\p{L}\p{N}]|['’./&-](?=[\p{L}\p{N}]))*|&|w\/o?(?=\s)/gu

const isShouted = (text: string) => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 8

const atThings = new Set(
  'lunch school work home night scale speed pace risk random least most first last once ease peace length times noon midnight dawn dusk college university hand heart present best worst weekends this that them what which there here dinner breakfast church sunrise sunset full half nights handover reception present play stake odds smoko short christmas easter'.split(
    ' ',
  ),
)

/** What was typed, as its writer would have written it with time: the same words, without emoji and hurry. */
export function tidy(text: string): string {
  const plain = text
    .normalize('NFC')
    // "the bees on the roof 🐝 didn't expect that": it ends what stands before it, unless that goes on.
    .replace(
      /(?<=\p{L}{2}) (?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D)*)+ (?=(?:didn't|never|not|so|really|very|it|it's|that|that's|this|he|she|they|I|i|we|loved|love|best|what|still|would|can't|cant) \p{L})/gu,
      '. ',
    )
    .replace(emoji, ' ')
    // Braces are a letter's own: what stands in them is still to be filled in.
    .replace(/\{([^{}]*)\}/g, '($1)')
    .replace(/[{}]/g, ' ')
    .replaceAll('’', "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/(?<=\p{L}) \+ (?=\p{L})/gu, ' and ')
    .replace(/\besp\.(?= )/gi, 'especially')
    .replace(/\bvs\.(?= )/gi, 'versus')
    .replace(
      /\b([Qq])(s?)(?= (?:about|on|re|was|were|and)\b)/g,
      (_, q: string, s: string) => `${q === 'Q' ? 'Question' : 'question'}${s}`,
    )
    .replace(/ \([!?]+\)/g, '')
    .replace(/[!?]+\)/g, ')')
    .replace(/\s+([,;:!?])/g, '$1')
    .replace(/\s+\.(?=\s|$)/g, '.')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/^(?:[-–—•*·>]+|\d+[.)])\s+/, '')
  const shouted = isShouted(plain)
  return setPhrases(
    plain
      .replace(word, raw => written(raw, shouted))
      .replace(
        /(?<![\w-])([Ii])ts (?=(?:all|a|an|the|not|about|very|so|just|really|been|never|like|more|less|too|always|hard|okay|ok|fine|good|great|nice|clear|easy|true|rare|worth|my|your|our|one|two|three|basically|actually|mostly|important|better|easier|harder)\b)/g,
        "$1t's ",
      )
      .replace(
        /\b(AWS|Azure|Google|Cisco|CompTIA|Oracle|Salesforce|Scrum|PMP|ISO) cert(?:ificate)?(s?)\b/g,
        '$1 certification$2',
      )
      // "so that took the pressure off me to be honest"
      .replace(/(?<=\p{L}),? (?:to be honest|if i'm honest|in all honesty)(?=[.!]*$)/iu, '')
      .replace(
        /\bnon (compete|profit|negotiable|disclosure|exec|executive|technical|clinical|fiction|smoker|stop)\b/g,
        'non-$1',
      )
      .replace(
        /\b(more|less|rather|better|worse|longer|bigger|fewer|smaller|quicker|older|younger) then (?=\d|(?:a|an|the|one|two|three|I|my|you|your|they|their|most|any|just|we|what|it|in|on)\b)/g,
        '$1 than ',
      )
      .replace(
        /, (?:that|this) (says (?:a lot|it all|everything)|means a lot|tells (?:you|me) (?:a lot|everything|something))/g,
        ', which $1',
      )
      .replace(
        /\blooking forward to (learn|work|start|join|meet|see|hear|help|do|talk|speak)\b(?! (?:experience|party|day|placement)\b)/g,
        'looking forward to $1ing',
      )
      // "unless its calving season"
      .replace(
        /\b(unless|because|when|if|while|that|since) its (?=(?:\p{L}+ ){0,2}(?:season|time|day|night|weather|week|weekend|summer|winter|spring)\b)/gu,
        "$1 it's ",
      )
      // "a x-ray", "a hour": by how it sounds. "an European", "an one": likewise.
      .replace(/\bx-?rays?\b/g, name => `X${name.slice(1)}`)
      .replace(
        /\b([Aa]) (?=(?:x-?ray|hour|honest|honou?r|heir|MRI|NHS|NDA|LED|SQL|HR|MOT|FAQ|SEN|LNG)\b)/gi,
        '$1n ',
      )
      .replace(/\b([Aa])n (?=(?:euro|uni(?!n)|use[dr]?\b|usual|one\b|once\b))/gi, '$1 ')
      // "what I would do different"
      .replace(
        /\b(d(?:o|id|one|oing)(?: (?:it|that|this|things))?) different(?=$|[.,!?]| (?:in|at|if|next|now|on|with)\b)/g,
        '$1 differently',
      )
      // "the machine, its still in the lobby", "then its done": said of it.
      .replace(
        /(?<![\w-])([Ii])ts (?=(?:still|called|named|in the|in a|at|on the|for|because|what|why|how|where|got|gone|going|done|over|broken|burning|raining|booked|full|empty|free|nearly|almost|mainly|mostly|usually|also|now|only|half|like|pretty|quite|from|\d+ (?:years?|weeks?|days?|hours?|nights?|minutes|months?)|nights?(?=[,.]|$)|days?(?=[,.]|$))\b)/g,
        "$1t's ",
      )
      .replace(
        /\b(in|by|since|from|until|till|last|next|this|every|early|late|mid|of|before|after) (march|may|august|april|june)\b/g,
        (_, before: string, month: string) => `${before} ${month[0]?.toUpperCase()}${month.slice(1)}`,
      )
      // "whether id publish it", "when ill hear"
      .replace(
        /(?<![\p{L}'-])([Ii])(d|ll) (?=(?:(?:never|still|also|really|always|even|rather|just|probably) )*(\p{L}+))(?!(?:cards?|check|checks|number|badge|photo|scan)\b)/gu,
        (whole, _: string, verb: string, next: string) =>
          isBase(next.toLowerCase()) || /^(?:be|have|rather|never|love)$/i.test(next) ? `I'${verb} ` : whole,
      )
      .replace(/\b(wish|if|what|how|where|when|that|said|thought|think|hope) id\b/gi, "$1 I'd")
      .replace(
        /\b(about|in|on|with|using|of|from|to|my(?= (?:excel|java|docker)\b)|your(?= excel\b)|learn|know) (excel|slack|zoom|java|docker|rust)\b/g,
        (_, before: string, name: string) => `${before} ${name[0]?.toUpperCase()}${name.slice(1)}`,
      )
      .replace(
        /\b(excel|slack|zoom|java|docker|rust) (?=(?:test|sheets?|files?|task|models?|part|skills|formulas?|exercise|spreadsheets?|macros?|channels?|messages?|bot|calls?|link|code|images?|containers?|workshop|training|course)\b)/g,
        (_, name: string) => `${name[0]?.toUpperCase()}${name.slice(1)} `,
      )
      // "a friend at monzo": somebody is there, and not at a thing without its article.
      .replace(
        /(?<=\b(?:friends?|mates?|brother|sister|cousin|wife|husband|partner|colleagues?|work|works|worked|working|job|jobs|role|roles|years?|months?|intern|interned|internship|started|starting|time|days|stint|career|engineers?|managers?|developers?|team|apprentice|apprenticeship|trained|chef|nurse|boss) )at (\p{Ll}{4,})(?=$|[.,!?]| (?:and|when|who|where|before|after|in)\b)/gu,
        (whole, name: string) =>
          atThings.has(name) || small.has(name) || uncountable.has(name) || /ing$|s$/.test(name)
            ? whole
            : `at ${name[0]?.toUpperCase()}${name.slice(1)}`,
      )
      .replace(/\b(\d+) ?mins?\b/g, '$1 minutes')
      .replace(/\b(\d+) ?(?:hrs?|HR)\b/g, '$1 hours')
      // "the new 35 hr week"
      .replace(
        /\b(\d+) (hour|day|minute|mile|page|week)s? (?=(?:week|day|shift|contract|drive|round|shifts|weeks|days)\b)(?!week$)/g,
        '$1-$2 ',
      )
      .replace(
        /\b(\d{1,2}(?:st|nd|rd|th)?(?: of)?) (january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
        (_, day: string, month: string) => `${day} ${month[0]?.toUpperCase()}${month.slice(1)}`,
      )
      .replace(/\bst (?=\p{Lu}\p{Ll})/gu, 'St ')
      .replace(
        /\b(in|from|near|to|at) (hull|derby|cork|slough|phoenix|porto|reading)(?=$|[.,!?]| (?:and|or|but|where|who|which|with|for)\b)/g,
        (_, before: string, place: string) => `${before} ${place[0]?.toUpperCase()}${place.slice(1)}`,
      )
      .replace(/(^|\s)re:\s*/gi, '$1about ')
      .replace(/\beach others (?=\p{L})/giu, "each other's ")
      // "which floor lol I was lost"
      .replace(/ (?:lol|lmao|haha+|hehe+)(?= (?:I|you|she|he|they|we|then)\b)/g, '.')
      .replace(/ (?:lol|lmao|haha+|hehe+)(?= (?:mine|my|it|its|it's|that|the|there|this) \p{L})/giu, ',')
      // "every customers name"
      .replace(/\b(every|each|another) (\p{Ll}{3,}[^s\W])s (?=\p{Ll}{3,})/gu, "$1 $2's ")
      .replace(/\b(?:black friday|cyber monday|boxing day)\b/gi, all =>
        all.replace(/\b\p{Ll}/gu, one => one.toUpperCase()),
      )
      .replace(/\b(Christmas|New Year's) eve\b/g, '$1 Eve')
      // "it jammed lol, he got under it": the comma is the sentence's.
      .replace(/(?<=\p{L})\s*\b(?:lol|lmao|haha\w*|hah?|hehe\w*|tbh|imho|imo)\b([,.])(?=\s+\S)/giu, '$1')
      .replace(/\s*\b(?:lol|lmao|haha\w*|hah?|hehe\w*|tbh|imho|imo|fyi)\b[,!.]*(?=\s|$)/gi, '')
      // "they don't care about degrees its about people"
      .replace(
        /\b(\p{L}+n't|not|never) ([^,.;:]+?)(?<! (?:that|because|if|when|what|how|why|think|thinks|know|knows|say|says|and|but|so|as|until|since)) (?:it's|its) (?=(?:about|the|how|what|people|more)\b)/gu,
        "$1 $2, it's ",
      )
      .replace(/ (?:talked|spoken|thought) about not (?=\p{L}+(?:ed|en)\b)/gu, ' talked about, not ')
      // "so she knows what it's like"
      .replace(/(?<=\p{L}{4}) so (s?he|they|you) (?=(?:knows?|understands?|gets?|sees?)\b)/giu, ', so $1 ')
      // "the coffee!! and the chat"
      .replace(
        /^((?:the|a|an|her|his|their|my) (?![^.!?]* and )[^.!?]{2,40})[.!]+ and (?=(?:the|their|her|his|a) )/iu,
        '$1 and ',
      )
      // "listening not fixing"
      .replace(
        /(?<=\p{L}{3})(?<!\b(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|must|may|might|why|if|or|and|but|whether|it|just|really|still|often|usually|probably|certainly|better|rather|for|with|without|from|on|in|at|to|by|they|you|she|let|of|about|hope|guess|reason|afraid|than|be|what|when|how|who|where|which|said|says|think|thought|know)) not (?!(?:to|only|yet|so|very|really|all|every|quite|that|always|too|much|enough|sure|be|have)\b|(?<!ing not )\p{L}+ing\b)(?=\p{L}{2,}|an? \p{L})/giu,
        ', not ',
      )
      .replace(/\bwith\//g, 'with')
      // "the crew calls the drone gladys"
      .replace(
        /(\b(?:call|calls|called|named|names|nicknamed) (?:the|their|his|her|our|your) \p{Ll}+ )(\p{Ll}{4,})$/gu,
        (whole, before: string, name: string) =>
          isKnownWord(name) ||
          (/(?:ed|ing|ly|s[eo]?n?|er|al|ic|ful|ous|able|less)$/.test(name) && !/ys$|is$|en$/.test(name))
            ? whole
            : `${before}${name[0]?.toUpperCase()}${name.slice(1)}`,
      )
      // "dr patel"
      .replace(
        /(?<![\p{L}'])(dr|mr|mrs|ms|prof|sir|dame|sister|nurse|auntie|uncle) (\p{Ll}{3,})(?=$|[.,!?]| (?:and|who|said|told|from|at|in|is|was|has|had)\b)/gu,
        (whole, title: string, name: string) =>
          (isKnownWord(name) && !/^(?:dr|mr|mrs|ms|prof)$/.test(title)) ||
          /^(?:sister|nurse|auntie|uncle|sir|dame)$/.test(title)
            ? whole
            : `${title[0]?.toUpperCase()}${title.slice(1)} ${name[0]?.toUpperCase()}${name.slice(1)}`,
      )
      // "you told that …", "her explanation why …", "I can imagine to work there"
      .replace(/\b(you|she|he|they) told (?=(?:that|about|how|why)\b)/gi, '$1 told me ')
      .replace(/\b(explanation|explanations) (?=(?:why|how|what|where|when)\b)/gi, '$1 of ')
      .replace(
        /\b(imagine|imagined|enjoy|enjoyed|suggest|suggested|avoid|avoided|miss|missed) to (\p{Ll}{2,})/gu,
        (whole, verb: string, base: string) => (isBase(base) ? `${verb} ${gerund(base)}` : whole),
      )
      .replace(
        /\b((?:answer|repl|respond|react|work|learn|mov)\p{Ll}+ (?:so|very|really)) (quick|careful|patient|calm|clear)(?=$|[.,!])/gu,
        '$1 $2ly',
      )
      // "the apprentices workshop"
      .replace(
        /\b(the|their|your|our) (\p{Ll}{3,}[^s\W]s) (?=(\p{Ll}{4,})\b)/gu,
        (whole, whose: string, many: string, next: string) =>
          people.has(many.slice(0, -1)) && countable.has(next) && !isBase(next)
            ? `${whose} ${many}' `
            : whole,
      )
      .replace(/, so (do|did|am|have|can|was) I$/i, ' and so $1 I')
      .replace(/\bpeoples (?=\p{L}{3,})/giu, "people's ")
      // "omg the kiln"
      .replace(
        /^(?:(?:omg|omfg|wow|no cap|ngl|lowkey|highkey|literally|deffo|aw+|ooh+|yay|whoa|gosh|oh my (?:god|days|goodness)|oh man|holy moly|jeez|damn|blimey|crikey|not gonna lie|not going to lie|can't lie|to be honest|hands down|fun fact|random but|fyi)[,!.:]* )+(?=\p{L})/iu,
        '',
      )
      .replace(/,? (no (?:exceptions|excuses|questions asked|strings attached))$/i, ' with $1')
      .replace(/,? (?:the )?same as me$/i, ', like me')
      .replace(
        /^(?=(?:first|last|best|only|nicest|funniest) (?:thing|question|thought|advice) (?:you|she|he|they|i|we) )/i,
        'the ',
      )
      .replace(/^(?=(?:bit|part|moment) (?:about|where|with|when|on) )/i, 'the ')
      // "the the model railway"
      .replace(
        /\b(the|an?|to|of|in|on|and|is|was|are|were|for|with|you|we|they|she|he|it|my|your|her|his|their|our|at|by|from|how|when|who|what|about|if|be|not|or|but|as|so(?= the\b)) \1\b(?! \1\b)(?=\s)/gi,
        '$1',
      )
      // "everyone shares one calendar so no surprises"
      .replace(
        /,? so (no|fewer|less|more|lots of|plenty of) (?=\p{L}+(?:$|[.!]))(\p{L}+)/giu,
        (_, how: string, thing: string) =>
          ` so there ${/s$/.test(thing) && !/ss$/.test(thing) ? 'are' : 'is'} ${how} ${thing}`,
      )
      // "lots of laughs about bad subtitles"
      .replace(
        /^(?=(?:so many|lots of|loads of|plenty of|a lot of) (?:laughs|jokes|smiles|questions|hugs)\b)/i,
        'there were ',
      )
      // "the sluice gate bit"
      .replace(/^(the (?:\p{L}+ ){2,5})bit$/iu, (_, thing: string) => thing.trim())
      .replace(
        /^the (whiteboard|role ?-?play|coding|case|maths|excel|presentation|group) (?:bit|part)\b/i,
        'the $1 exercise',
      )
      // "the childrens own rulebook", "my grandads shed"
      .replace(/\b(children|women|men)s (?=\p{L}{3,})/giu, "$1's ")
      .replace(
        /\b(my|your|her|his|their|our) (mum|mom|dad|grandad|grandpa|grandma|nan|nana|granny|sister|brother|boss|wife|husband|son|daughter|uncle|aunt)s (?=(\p{L}{3,}))(?!(?:and|are|were|who|both|have|can|will|with|from|when|what|that)\b)/giu,
        (whole, whose: string, one: string, next: string) =>
          isPast(next.toLowerCase()) || (isBase(next.toLowerCase()) && !isNounToo(next.toLowerCase()))
            ? whole
            : `${whose} ${one}'s `,
      )
      .replace(
        /\b(my|your|her|his|their|our) (kids|parents|grandparents) (?=(?:schools?|college|house|home|shop|farm|garden|restaurant|business|teachers?|allotment|kitchen|bakery|generation|evening|evenings)\b)/giu,
        "$1 $2' ",
      )
      .replace(
        /(?<=\b(?:chat|chats|talk|talks|talked|spoke|questions?|points?|said|advice|conversation|discussion|tips?|thoughts|asked|feedback|comments?) )re (?=\p{L})/giu,
        'about ',
      )
      // "a cobot called derek"
      .replace(
        /(?<=\p{L} )(?<!\b(?:is|are|was|were|be|get|got|so) )(called|named|nicknamed) (?!back|out|in|up|off|away|upon|for|me|him|her|them|it|us|you|that|this|after)(\p{Ll}{3,})(?=$|[.,!])/gu,
        (_, verb: string, name: string) => `${verb} ${name[0]?.toUpperCase()}${name.slice(1)}`,
      )
      // "explained me how it works"
      .replace(/\b(explain(?:ed|s|ing)?|describ(?:ed|es?|ing)) (?:me|us) (?=\p{L})/giu, '$1 ')
      // "a nurse led clinic"
      .replace(
        /(?<=^|\b(?:an?|the|one|no|their|your|our|his|her|any) )(\p{L}{3,}[^s\W]) (led|run|owned|driven|funded|grown|based) (?=\p{L}{3,}[^s\W](?:[.,]|$| (?:for|in|of|on|at|with|where|that|and)\b))(?!(?:into|onto|with|from|over|through|this|that|them|your|their|away|back|well|around)\b)/giu,
        '$1-$2 ',
      )
      // "8 weeks notice", "a 4 week notice"
      .replace(
        /\b(an?|the|my|your) (\d+|two|three|four|six|eight) (day|week|month)s? (?=notice\b)/gi,
        '$1 $2-$3 ',
      )
      .replace(
        /\b(\d+|two|three|four|six|eight) (day|week|month)s? (?=notice\b(?! (?:board|was|is)\b))/gi,
        (_, many: string, unit: string) => `${many} ${unit}${many === '1' ? "'s" : "s'"} `,
      )
      // "six months orientation"
      .replace(
        /\b(two|three|four|five|six|nine|ten|twelve|\d+) (day|week|month|year|hour|minute)s (?=(?:paid |free )?(?:notice|orientation|training|experience|leave|holiday|pay|work|induction|shadowing|probation|supervision|maternity|supernumerary|sleep|drive|driving)\b)/gi,
        "$1 $2s' ",
      )
      .replace(
        /\b(an?|one|each|every) (day|week|month|year|hour)s (?=(?:notice|training|work|pay|leave|sleep)\b)/gi,
        "$1 $2's ",
      )
      // "the bay is heated which is a first": it speaks of all of it.
      .replace(
        /(?<=\p{L}(?:ed|ly|ing|ful|ous|able)) (?=which (?:is|was|means|meant|made|makes|says|said|I)\b)/gu,
        ', ',
      )
      .trim(),
  )
}
