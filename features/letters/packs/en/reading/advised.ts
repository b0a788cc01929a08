import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isBase, isGerund, isNounToo } from '../grammar/verbs'
import { adverbs, determiners, prepositions } from '../grammar/words'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { turn } from './topic'

/** "…, which I did on the way out": advice that has been taken. */
const taken =
  /^(.+?),? (?:which|and) I (?:(?:already|then|actually) )?(?:did|have done)(?: (?:it|that|so))?((?: (?:on|right|at|after|when|before)\b[^,.]*)?)(?: (?:yesterday|today|afterwards|straight away|the same day))?$/i

export function advised(raw: string, context: Context): Read {
  const [, advice, when = ''] = taken.exec(raw) ?? []
  const read = advice ? advised(advice, context) : null
  if (read) {
    const [said] = read.ok ? read.parts : []
    return said?.frame === 'advised_to'
      ? part(
          'own',
          `${capital(`${when.trim()} I`.trim())} took your advice to ${said.text.replace('@', '')}.`,
        )
      : read
  }
  const text = raw
    .replace(/^(?:me )?to not /i, 'not to ')
    .replace(/^(?:me )?to (?=\S)/i, '')
    .replace(/^(?:she|he|they|you) (?:advised|told) me to /i, '')
    .replace(/^(?:that )?(?:i|you) (?:should|ought to|need to|must|have to) /i, '')
  // "to call her Bea": a name, and no advice.
  if (/^call (?:her|him|them|me|you|your) \p{Lu}/u.test(text)) return refuse('unclear')
  const mine = text
    .replace(/\byour own\b/gi, 'my own')
    .replace(
      /\byour(?=\s+(?:cv|portfolio|r[ée]sum[ée]|time|nerves|answers?|story|stories|head|voice|pitch|slides|interview|notes|weaknesses|strengths|questions|work|first|next)\b)/gi,
      'my',
    )
    .replace(/\byourself\b/gi, 'myself')
    .replace(/\b(what|before|after|when|if|until|once|how|where|why) you\b/gi, '$1 I')
    .replace(/\bI are\b/g, 'I am')
  const turned = turn(mine, context)
  const inside = midSentence(turned.text, context.reader.known)
  const first = tokensOf(inside)[0]?.lower ?? ''
  const act = (phrase: string) =>
    phrase
      .replace(
        / and (?:don't|do not|not) (?!to |(?:all|both|just|only|too|so|every|at|in|on|the|a|an|my|from|with|for|because|when)\b)(?=\p{L})/giu,
        ' and not to ',
      )
      .replace(/ and never /i, ' and never ')
      // "talk to the porters first, they know everything"
      .replace(/, (?=(?:they|it|she|he|nobody|everyone)(?:'\p{L}+)? )/u, '; ')
      // "talk to the plant people first, spend a week on the floor"
      .replace(
        /^([^,]+), (?=(\p{L}+) (?:my|the|a|an|some|more|less|to|with|on|for|early|\d))([^,]+(?:, not [^,]+)?)$/u,
        (whole, left: string, next: string, right: string) =>
          isBase(next.toLowerCase()) && !isNounToo(next.toLowerCase()) && !/ and |^@?not /.test(left)
            ? `${left} and ${right}`
            : whole,
      )
      // "not to rush, and sleep on it": only the first is not to be done.
      .replace(
        /^(@?not to [^,]+?),? and (?=(\p{L}+) (?:on|it|the|a|my|them|for|at)\b)/u,
        (whole, left: string, next: string) =>
          isBase(next.toLowerCase()) && !isNounToo(next.toLowerCase()) ? `${left}, but to ` : whole,
      )
      // "not to bother with letters, phone them instead"
      .replace(/^(@?not .+?), (?:just |but )?(?=(\p{L}+))/u, (whole, left: string, next: string) =>
        isBase(next.toLowerCase()) ? `${left}, but to ` : whole,
      )
  if (/^(?:don't|do not)$/.test(`${first}`) || /^do not\b/i.test(inside))
    return settled(
      turned,
      part(
        'advised_to',
        act(`not to ${inside.replace(/^(?:don't|do not) /i, '')}`).replace(/^not to/, '@not to'),
      ),
    )
  if (first === 'not')
    return part(
      'advised_to',
      `@${/^not to\b/i.test(inside) ? act(inside) : act(inside.replace(/^not /i, 'not to '))}`,
    )
  const lead = tokensOf(inside).find(({ lower }) => !adverbs.has(lower))?.lower ?? ''
  if (
    (isBase(first) || first === 'be' || first === 'google' || (adverbs.has(first) && isBase(lead))) &&
    !isGerund(first) &&
    shapeOf(inside) !== 'half'
  )
    return settled(turned, part('advised_to', act(inside)))
  // "brush up on my Welsh": a verb, whether it is known or not.
  if (
    /^\p{Ll}+$/u.test(first) &&
    !determiners.has(first) &&
    !prepositions.has(first) &&
    !isGerund(first) &&
    /^(?:up|out|off|down|the|a|an|my|everyone|everything|more|less)$/.test(
      tokensOf(inside)[1]?.lower ?? '',
    ) &&
    !/^(?:what|how|when|where|why|which|who|whether|that|if|all|both|half|only|even|i|you|they|she|he|it|we|not)$/.test(
      first,
    ) &&
    shapeOf(inside) !== 'clause' &&
    shapeOf(inside) !== 'half'
  )
    return settled(turned, part('advised_to', act(inside)))
  switch (shapeOf(inside)) {
    case 'verb':
      return settled(turned, part('advised_to', act(inside)))
    case 'gerund':
    case 'noun':
      return fitsAnyone(inside)
        ? refuse('fits_anyone')
        : settled(turned, part('advised_on', inside.replace(/^(?:about|on) /i, '')))
    case 'wh':
      return settled(turned, part('advised_on', inside))
    case 'clause':
      return /^I\b/.test(inside)
        ? unsure('unclear', part('said_that', inside))
        : context.read({ text: mine, mark: '' }, 'said', false)
    case 'half':
      return refuse('half_a_sentence')
    default:
      return unsure('unclear', part('advised_on', inside))
  }
}
