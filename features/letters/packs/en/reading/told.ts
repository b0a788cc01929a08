import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { toReader } from '../grammar/to-reader'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isGerund } from '../grammar/verbs'
import { advised } from './advised'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { asides, joined, saying, startsWithName, turn } from './topic'

export function told(raw: string, context: Context, afterMe = false): Read {
  let text = raw
    .replace(/^(?:that|me|about|of) (?!(?:time|day|one|moment|was|is)\b)/i, '')
    .replace(/^(?:telling me |told me )(?:about )?/i, '')
  if (/^(?:she|he|they|you)\b.*\b(?:told|showed|asked|said)\b/i.test(text) || startsWithName(text, context)) {
    const read = context.read({ text, mark: '' }, null, false)
    if (read.ok || read.guess) return read
  }
  text = text
    .replace(/^(?:the (?:bit|part) (?:about|on|where) )/i, '')
    .replace(/^the fact (?:that )?(?=\p{L}+ \p{L})/iu, '')
  const named = saying(text, context)
  if (named) return part('told_of', named)
  const aside = asides(text, one => told(one, context))
  if (aside) return aside
  const turned = turn(text, context)
  const inside = midSentence(turned.text, context.reader.known)
  // "school trips": two words are a thing.
  if (
    /^(?!(?:we|you|they|it|I|there|nobody|everyone|how|why|what|when|where|who|the|a|an|your|our|my|no|all|\p{L}+ing)\b)\p{L}+ \p{L}{3,}s$/iu.test(
      inside,
    ) &&
    !turned.changed &&
    !fitsAnyone(inside)
  )
    return settled(turned, part('told_of', `the ${inside}`))
  switch (shapeOf(inside)) {
    case 'noun':
    case 'gerund':
      if (/^(?:you|we|they|there|nobody|everyone)(?:'\p{L}+)? \S+ \S/iu.test(inside))
        return settled(turned, part('told_that', inside))
      if (fitsAnyone(inside)) return refuse('fits_anyone')
      // "Thursday lunches"
      if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \p{L}+s$/u.test(inside))
        return settled(turned, part('told_of', `your ${inside}`))
      // "two new clients in Leeds": theirs, and so the two.
      if (/^(?:two|three|four|five|six|\d+) new \p{L}+s\b/iu.test(inside))
        return settled(turned, part('told_of', `the ${joined(inside)}`))
      return settled(turned, part('told_of', joined(inside)))
    case 'wh': {
      // "when you started as an apprentice": how that was.
      const how = inside.replace(
        /^when (?=you (?:started|joined|began|came|moved|ran|worked|left|became|opened|were|had|did|got)\b)/i,
        'how ',
      )
      return settled(turned, part(/^when\b/i.test(how) ? 'told_of' : 'told_how', how))
    }
    case 'clause':
      // "we never leave a colleague alone": as they would say it.
      if (/^(?:we|we're|we've|our|us)\b/i.test(inside) && !afterMe)
        return unsure('unclear_who', part('said_quote', capital(inside)))
      if (/^I\b/.test(turned.text) && !afterMe) return part('own', `${capital(turned.text)}.`)
      // "the client who sends you cakes every month": somebody, of whom nothing is said.
      if (
        /^(?:the|an?|your|one|some|two|three) (?:\p{L}+ ){1,3}who (?:(?:still|always|never|now|once) )?\p{L}+ (?:you|them|us|me) /iu.test(
          inside,
        ) &&
        !/ (?:is|was|are|were|has|had|will|can) /.test(inside)
      )
        return settled(turned, part('told_of', inside))
      // "growing tomatoes under LED lights": what looks like its verb is none, and hearing *about* it holds either way.
      if (
        isGerund(tokensOf(inside)[0]?.lower ?? '') &&
        !/ (?:is|was|are|were|has|will|can|takes?|took|makes?|made|means?|meant) /.test(inside)
      )
        return settled(turned, part('told_of', joined(inside)))
      return settled(turned, part('told_that', inside))
    case 'past':
      return unsure(
        'unclear_who',
        afterMe ? part('told_that', `you ${inside}`) : part('told_how', `how you ${inside}`),
      )
    case 'third':
      return unsure('unclear_who', part('told_that', toReader(`she ${inside}`, { names: [] }).text))
    case 'adjective':
      return unsure('unclear', part('told_that', `you are ${inside}`))
    case 'verb':
      return unsure('unclear', part('told_how', `how to ${inside}`))
    case 'to':
      return advised(inside, context)
    default:
      return refuse('half_a_sentence')
  }
}
