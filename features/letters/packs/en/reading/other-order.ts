import { isOneThing } from '../grammar/nouns'
import { baseOfThird, isBase, isGerund, isNounToo, pastOfParticiple } from '../grammar/verbs'
import { people } from '../grammar/words'
import type { Rule } from './spelt'

const isMany = (thing: string) =>
  /(?:[^su']|[^aeiou]u)s$|^(?:people|children|men|women|staff)$/i.test(thing.split(' ')[0] ?? '') ||
  /[a-z]{3}[^su']s$/.test(thing.split(/ (?:of|in|at|on|for|from|with) /)[0] ?? '')

const third = (base: string) =>
  /(?:[sxz]|[cs]h|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`

const manners =
  'slowly|carefully|clearly|patiently|quickly|well|again|twice|kindly|gently|simply|properly|better'

/** The order of another language, and the little words that its own would have: one thing can be meant. */
export const otherOrder: readonly Rule[] = [
  // "how works the new machine"
  [
    /\b(how) (works?|functions?|operates?|runs?|goes|looks?|starts?) ((?:the|their|your|this|his|her|a|an|my|our) [^,.!?]+?)(?=$|[.,!?]| (?:and|when|in the)\b)/giu,
    (_, how = '', verb = '', thing = '') => {
      const base = baseOfThird(verb.toLowerCase()) ?? verb.toLowerCase()
      return `${how} ${thing} ${isMany(thing.replace(/^\S+ /, '')) ? base : base === 'go' ? 'goes' : third(base)}`
    },
  ],
  // "how is made the bread"
  [
    /\b(how|where|when|why) (is|are|was|were) (made|done|organi[sz]ed|cooked|cleaned|built|prepared|planned|packed|sorted|checked|managed|tested|grown|stored|repaired|decided|produced|paid|chosen|divided|measured) ((?:the|their|your|this|his|her|an?|our) [^,.!?]+?)(?=$|[.,!?]| (?:at|in|on|every|each|when|and|by|before|after)\b)((?: (?:at|in|on|every|each|by|before|after) (?:the )?[\p{L}\d]+(?: [\p{L}\d]+)?)?)/giu,
    (_, how = '', is = '', done = '', thing = '', where = '') =>
      `${how} ${thing}${/^ in the/.test(where) ? `${where} ${is} ${done}` : ` ${is} ${done}${where}`}`.replace(
        /\b(control|check|cleaning|selection|planning|care|change|inspection|sorting)( of .*)? (is|was) made\b/i,
        '$1$2 $3 done',
      ),
  ],
  // "explain slowly the technical words"
  [
    new RegExp(
      `^((?:to )?(\\p{L}+)(?: (?:me|us))?) (${manners}) (?!(?:the (?:whole|entire|first|second|last|next|day|night|week|morning)|all the (?:time|way)|(?:every|each) (?:time|day|week|single|morning))\\b)((?:the|my|all the|every|each|their|his|her|your) [^,.]+?)(?=$|[.,!]| (?:because|when|so|until|for me|if|while|as)\\b)`,
      'iu',
    ),
    (whole, verb = '', only = '', manner = '', thing = '') =>
      isBase(only.toLowerCase()) || isGerund(only) || /ed$/i.test(only)
        ? `${verb} ${thing} ${manner}`
        : whole,
  ],
  // "practice more the English for telephone"
  [
    /\b(practi[sc]e|study|learn|improve|train|practising|practicing) more (?:the |my )?(english|german|french|spanish|italian|dutch|polish|welsh|irish) (?:for|of|on|in) (?:the )?(telephone|phone|business|office|workshop|kitchen|ward)\b/giu,
    (_, verb = '', tongue = '', where = '') =>
      `${verb} my ${where.toLowerCase()} ${tongue[0]?.toUpperCase()}${tongue.slice(1)} more`,
  ],
  [
    /^(practi[sc]e|study|use|read|learn|train|check|write|speak) more (the|my) ([^,.]+?)(?=$|[.,!]| (?:before|because|when|and)\b)/iu,
    '$1 $2 $3 more',
  ],
  [
    /\b(time|place|chance|opportunity|way|ways|possibility|space|moment|moments|courage|minutes?) for (\p{L}+)(?=( (?:the|my|me|our|a|an|it|this|myself)\b)| (?:the|my|me|our|what|a|an|it|this|more|how|in|with|to|calm|myself)\b|$|[.,!])/giu,
    (whole, what = '', verb = '', isObject?: string) =>
      isBase(verb.toLowerCase()) && (!isNounToo(verb.toLowerCase()) || isObject !== undefined)
        ? `${what} to ${verb}`
        : whole,
  ],
  // "a so organised warehouse"
  [
    /\ban? so (?!-|called\b|many\b|much\b|far\b)(\p{L}{3,}) (?=\p{L}{3,})/giu,
    (_, how = '') => `such ${/^[aeiou]/i.test(how) ? 'an' : 'a'} ${how} `,
  ],
  // "if the cook don't show up"
  [
    /\b(the|a|an|my|their|your|his|her|our|one|every|each|this|that) (\p{L}+) don't (?=\p{L})/giu,
    (whole, one = '', who = '') =>
      people.has(who.toLowerCase()) || (isOneThing(who.toLowerCase()) && !/s$/.test(who))
        ? `${one} ${who} doesn't `
        : whole,
  ],
  // "because it take long time"
  [
    /(?<!\b(?:let|lets|letting|make|makes|made|making|see|saw|seeing|watch|watching|watched|help|helps|helped|helping|hear|heard|does|did|do|can|will|would|could|should|might|may|must|to|lest)(?: \p{L}+)?(?: and)? )\b(it) (take|need|help|cost|mean|depend|start|work|look|make|go) (?=(?:a|an|the|time|long|me|us|two|three|four|\d+|on|years|months|weeks|money|some|like|in|at|with|to|for|from|so)\b)/giu,
    (_, it = '', verb = '') => `${it} ${verb === 'go' ? 'goes' : third(verb.toLowerCase())} `,
  ],
  [/\b(takes?|took|taken|taking|after|since|for|needs?) long time\b/gi, '$1 a long time'],
  // "is important for them that …"
  [
    /^(?:it )?is (?:(very|so|really) )?(important|good|normal|necessary|better|easy|hard|possible|key|essential) (?:for|to) (them|us|her|him|me|everyone|the \p{L}+) (?=(?:that|to)\b)/iu,
    (_, much = '', how = '', whom = '') => `it is ${much ? `${much} ` : ''}${how} to ${whom} `,
  ],
  [
    /^is (?=(?:(?:very|so|really) )?(?:important|good|normal|necessary|better|possible|essential) (?:that|to) )/i,
    'it is ',
  ],
  // "nervous with my English"
  [
    /\b(nervous|worried|shy|anxious|embarrassed|unsure|insecure) with (?=(?:my|the|his|her|their|your|this|speaking|driving|talking|writing)\b)(?!the (?:first|start|beginning|moment|minute|whole)\b)/giu,
    '$1 about ',
  ],
  // "why I have left my work and come here": it was done then.
  [
    /\b(why|how|when) I have (left|come|moved|chosen|quit|changed|decided|started|gone|given up|stopped|switched)( [^,.?!]*?)? and (come|moved|started|gone|begun|left|changed|chosen|become)(?=$|[,.?!]| )/giu,
    (_, why = '', did = '', rest = '', also = '') => `${why} I ${past(did)}${rest ?? ''} and ${past(also)}`,
  ],
  [
    /\b(why|how|when) I have (left|come|moved|chosen|quit|changed|decided|started|begun|emigrated|resigned|gone|given up|stopped|switched)(?=$|[,.?!]| )/giu,
    (_, why = '', did = '') => `${why} I ${past(did)}`,
  ],
  [/\bbefore here(?=$|[.,!?]| (?:and|but)\b)/gi, 'before I came here'],
]

function past(participle: string): string {
  const [verb = '', ...rest] = participle.toLowerCase().split(' ')
  return [pastOfParticiple(verb) ?? verb, ...rest].join(' ')
}
