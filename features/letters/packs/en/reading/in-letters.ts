import { shapeOf } from '../grammar/shape'
import { midSentence } from '../grammar/turn'
import { gerundOfPast } from '../grammar/verbs'
import type { Rule } from './spelt'

/** "said don't rush" → "told me not to rush". */
const asTold = (said: string) =>
  /^no rush/i.test(said)
    ? 'there was no rush'
    : `to ${said.replace(/^(?:not to|don't) /i, '@').replace(/\byour\b/gi, 'my')}`.replace('to @', 'not to ')

/** What one says of people and moments on a phone, as one writes it to them. */
export const inLetters: readonly Rule[] = [
  [/\byou guys\b(?!')/gi, 'you'],
  // "the girl who had the job before"
  [
    /\bthe (?:girl|guy|bloke|chap|lass|dude|fella) (?=who (?:had|did|does|has|left|is|was|used|runs?|ran|works?|worked|trained|started|made|built|founded|sits|sat) )/gi,
    'the person ',
  ],
  // "smiled and said take your time"
  [
    /\band ((?:just |then |kindly )?)said (?:to me )?(?:just )?((?:take your time|relax|breathe|start (?:again|over)|sit down|have a (?:seat|breather|sip of water)|not to worry|don't (?:worry|rush|panic)|no rush)\b(?! about\b))/gi,
    (_, how = '', said = '') => `and ${how}told me ${asTold(said)}`,
  ],
  // "gave me a hint but didn't make me feel dumb"
  [
    /,? but (?:you |they |s?he )?(?:didn't|did not|didnt|never) (?:make|made) me feel (?=\p{L})/giu,
    ' without making me feel ',
  ],
  // "she said sorry for the wait"
  [/(?<=\p{L} )said sorry (?=(?:for|that|about) )/gu, 'apologised '],
  // "our talk about football was nice"
  [
    /^(?:our|the) (?:talk|chat|conversation|discussion|debate) (?:about|on|over) ([^,.!]+?) (?:was|were) (?:(?:so|really|very) )?(?:nice|great|good|fun|lovely|interesting|brilliant|fascinating)(?=$|[,.!])/iu,
    'talked about $1',
  ],
  // "asked how my mum was doing at the end": of the talk, and not of her.
  [
    /^((?:(?:s?he|they|you) )?asked (?:me )?(?:how|what|why|about|where|whether|if) [^,.;!]*?),? (?:right |just )?(?:at the (?:very )?(?:end|start|beginning)(?: of (?:the|our|my) (?:interview|call|chat|meeting|conversation|talk))?|before we (?:left|started|began|finished)|on the way out)(?=$|[.,!])/gi,
    '$1',
  ],
]

/** What begins as no sentence does, or stops halfway, told as one. */
export const begun: readonly Rule[] = [
  [/^(?:straight ?away|right away|immediately|instantly) (?=felt\b)/i, ''],
  [/^thank(?:s| you) that (?=(?:I|you|they|s?he) \p{L})/iu, 'appreciated that '],
  // "got a tour by the apprentices"
  [/^(?:I )?got an? (?=(?:\p{L}+ )?(?:tour|walk|lunch|demo|talk|lift|introduction) \p{L})/iu, 'enjoyed the '],
  // "he remembered I have a dog from the phone call"
  [
    /\bremembered (?:that )?(I(?:'m|'ve|'d)? [^,.!]+?) from ((?:the|our|my) (?:phone call|call|first (?:interview|call|chat)|e-?mail|application|cover letter|CV|last time))(?=$|[,.!])/gi,
    'remembered from $2 that $1',
  ],
  // "big thanks to the receptionist too, she gave me …"
  [
    /^(?:[Aa] )?(?:(?:[Bb]ig|[Hh]uge|[Ss]pecial|[Mm]any) )?[Tt]hanks (?:go )?to (the \p{Ll}+|\p{Lu}\p{Ll}+)(?: too| as well| also)?,? (?:who |s?he |they )(gave|lent|showed|let|found|made|brought|took|helped|walked) me (?!.*\b(?:her|his|their)\b)/u,
    (_, who = '', did = '') => `please thank ${who} for ${gerundOfPast(did)} me `,
  ],
  // Two in one breath of which only the first says how it was: "coffee was great and the chat about sailing".
  [
    /^(?:the |our )?([\p{L}'-]+(?: [\p{L}'-]+)?) (?:was|were) (?:(?:so|really|very) )?(?:great|good|lovely|nice|amazing|brilliant|fantastic|fun|wonderful|excellent|delicious)(?:,| and|, and|[.!]+ and) (?:so was |also )?((?:the|our|an?|his|her|their|\p{L}+'s) [^,.!?]+)[.!]*$/iu,
    (whole, one = '', other = '') =>
      (shapeOf(other) === 'noun' ||
        /^\p{Lu}\p{Ll}+'s \p{L}+$/u.test(other) ||
        /^the way (?:s?he|they|you) \S+ [^,]+$/i.test(other)) &&
      !/^(?:it|that|this|s?he|they|you|we|i|your|my|every\p{L}+)\b/iu.test(one) &&
      !/^\p{Lu}/u.test(midSentence(one))
        ? `enjoyed the ${midSentence(one)} and ${other}`
        : whole,
  ],
  // "their approach to safeguarding - the weekly case review"
  [
    /^((?:her|his|their|your|the) (?:\p{L}+ )?(?:approach|attitude|commitment|policy|plans?) (?:to|on|for|about|towards) [^:,–—-]{3,40})(?: [–—-]|:) (the [^,.:;]{8,80})[.!]*$/iu,
    '$1 and $2',
  ],
]
