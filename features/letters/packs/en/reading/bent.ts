import { countable } from '../grammar/words'
import type { Rule } from './spelt'

const big = (word: string) => word.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** Words as they are bent and joined: agreement, apostrophes, and what a hurried finger made of them. */
export const bent: readonly Rule[] = [
  // "anybody see a problem", "everybody eat together"
  [
    /(?<!\b(?:make|makes|made|let|lets|letting|have|has|had|help|helps|helped|see|sees|saw|watch|hear|did|does|do|can|could|will|would|should|must|might|if|that|where|when|wish|hope|insist\w*|suggest\w*) )\b((?:any|every|some|no)body|(?:every|any|some)one) (see|eat|ask|come|know|work|help|get|need|want|take|make|start|bring|cook|clean|speak|talk|share|learn|say|think|stay|listen|look|use|wear|sit|go|have|do) (?=\p{L})/gu,
    (_, who = '', verb = '') =>
      `${who} ${/^(?:do|go)$/.test(verb) ? `${verb}es` : verb === 'have' ? 'has' : `${verb}s`} `,
  ],
  // "when a truck come late"
  [
    /\b((?:if|when|because|where|until|before|after) (?:a|one|the|any|every|each) (?!(?:people|children|men|women|staff|police|team)\b)\p{Ll}+[^s\W]) (come|arrive|leave|need|want|break|call|ask|say|get|stop|start|see) (?=(?:late|early|in|to|for|and|you|the|a|an|something|down|up|out|at|on|back|home|him|her|sick|ill)\b)/gu,
    '$1 $2s ',
  ],
  [
    /\b(in|from|of|left|joined|with|for) the (navy|marines|coast guard|air force)(?=$|[.,!?]| (?:and|for|where|when|was|is|as|at|in)\b)/g,
    (_, before = '', force = '') => `${before} the ${force.split(' ').map(big).join(' ')}`,
  ],
  [
    /\bit was (lunch|breakfast|dinner|rush|tea) (rush|hour|time)(?=$|[.,!]| (?:and|so)\b)/gi,
    'it was the $1 $2',
  ],
  [/\bdouble[- ]checking\b/g, 'checking'],
  // "if ur not scared of dough"
  [/\b([yY])our,? (?=(?:not|never|gonna|going to)\b)/g, "$1ou're "],
  [
    /\b(leaving|retirement|Christmas|christmas|works|staff) do(?=$|[.,!?]| (?:and|at|in|on|for|every|each)\b)/g,
    '$1 party',
  ],
  // "even when its mad"
  [
    /\b([wW]hen|[iI]f|because|while|whenever|that|how|since|though) its (\p{Ll}{3,})(?=$|[.,!?])/gu,
    (whole, joint = '', word = '') =>
      countable.has(word) ||
      /^(?:staff|people|own|name|food|work)$|(?:tion|ment|ness|ity|s|er|or)$/.test(word)
        ? whole
        : `${joint} it's ${word}`,
  ],
  [
    /\b(tenants|residents|parents|teachers|farmers|students|writers|members|workers|traders|nurses|drivers) (?=(?:association|committee|forum|meeting|council|union|room|lounge|evening|choice|club|network|helpline|assembly)\b)/gi,
    "$1' ",
  ],
  [/(?<=\b(?:were|was|are|is|you|so) (?:\p{L}+ )?)re (?=(?:the|my|your|last|this|pay|salary)\b)/gu, 'about '],
  // "last years panto"
  [
    /\b(last|next|this) (year|week|month|term|season|summer|winter|spring|autumn)s (?=\p{Ll}{3,})(?!(?:and|with|from|when|that|have|were)\b)/gu,
    "$1 $2's ",
  ],
  [/\b([lL])oosing (?!weight\b|up\b)/g, '$1osing '],
]
