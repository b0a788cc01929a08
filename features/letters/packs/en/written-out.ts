const participle =
  /^ (?:(?:always|never|ever|just|already|also|only|really) )?(?:been|got|had|become|made|taken|done|gone|seen|come|known|\p{L}+ed)\b/iu
const whole: Record<string, string> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
}
const ends: Record<string, string> = { m: ' am', re: ' are', ve: ' have', ll: ' will' }
const pronoun =
  'it|that|this|there|here|what|who|how|where|when|he|she|everything|everyone|nobody|something|nothing'

const one = (text: string): string =>
  text
    // What a busy day is called among friends.
    .replace(
      /\b(is|are|was|were|gets?|got|be|how|been) ((?:so|really|very|quite|pretty|a bit) )?(?:manic|mental|bonkers|nuts)\b(?! (?:health|arithmetic|load|about|on|for)\b)/gi,
      (_, is: string, how: string | undefined) => `${is} ${how ?? ''}hectic`,
    )
    .replace(
      /\b(go|goes|went) mad\b(?! (?:at|about|for|with)\b)/gi,
      (_, verb: string) => `${{ go: 'get', goes: 'gets', went: 'got' }[verb.toLowerCase()]} hectic`,
    )
    .replace(/\b(can|wo|sha|le)(n't|'t|t's)\b/gi, found => {
      const out = whole[found.toLowerCase()] ?? found
      return /^\p{Lu}/u.test(found) ? out.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : out
    })
    .replace(/\b(\p{L}+)n't\b/giu, '$1 not')
    .replace(/\b(\p{L}+)'(m|re|ve|ll)\b/giu, (_, word: string, end: string) => word + ends[end.toLowerCase()])
    .replace(/\b(\p{L}+)'d\b(?=(.*))/giu, (_, word: string, rest: string) =>
      /^ (?:better\b|(?:always |never |just |already |ever )?(?:been|had|got|gone|done|seen|become|known))\b/i.test(
        rest,
      )
        ? `${word} had`
        : `${word} would`,
    )
    .replace(new RegExp(`\\b(${pronoun})'s\\b(?=(.*))`, 'giu'), (_, word: string, rest: string) =>
      participle.test(rest) && !/^ (?:based|called|named|located|supposed|used|made)\b/i.test(rest)
        ? `${word} has`
        : `${word} is`,
    )

/** "I'm" as "I am", for a formal letter. What stands in quotation marks was said so. */
export const writtenOut = (text: string): string =>
  text
    .split(/("[^"]*")/)
    .map((piece, at) => (at % 2 ? piece : one(piece)))
    .join('')
