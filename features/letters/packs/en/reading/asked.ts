import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { capital, midSentence, toWriter } from '../grammar/turn'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { joined, noStop, topic, turn } from './topic'

const dealing =
  /^(?:so )?(?:how|what) (?:do|would|did|will) you (?:deal with|handle|cope with|approach|manage|feel about|think about|think of|go about|tackle) /i

export function asked(raw: string, mark: string, context: Context): Read {
  const text = raw
    // "me crossword habit": some say it so of what is theirs.
    .replace(
      /^me (?!about\b|and\b|or\b|if\b|how\b|what\b|why\b|to\b|when\b|where\b|whether\b|which\b|for\b|on\b|in\b|a\b|the\b|some\b)(?=\p{L}+ \p{L})/iu,
      'my ',
    )
    .replace(/^(?:me )?(?:asked )?(?:about|abt) /i, '')
    .replace(/^(?:(?:can|could) you )?(?:tell|talk) (?:me|us) (?:about|through) /i, '')
    .replace(
      /^the (?:really )?(?:hard|tough|tricky|difficult|usual|classic) (?:one|question) (?:about|on) /i,
      '',
    )
    // "my side project the bird app"
    .replace(
      /^(my \p{L}+ (?!(?:at|in|for|with|on|of|from|to|by|about|and|after|before|during|under|near|over|as|where|when)\b)\p{L}+) (the \p{L}+ \p{L}+)[.!]*$/iu,
      '$1, $2',
    )
    .replace(/^describe (?=a |the |your )/i, '')
    // "favourite bug": the writer's.
    .replace(
      /^(?=(?:favou?rite|proudest|biggest|worst|hardest|toughest|funniest|ideal|dream) (?!practice)\p{L})/iu,
      'my ',
    )
  if (dealing.test(text))
    return part('asked_about', noStop(toWriter(topic(text.replace(dealing, ''), context))))
  if (
    formality.test(
      text
        .replace(/^\S+ (?:is|are|was|were|do|does|would|will) (?:you|your|i) ?/i, '')
        .replace(/[?.!]+$/, ''),
    )
  )
    return refuse('fits_anyone')
  const isDirect =
    /^(?:(?:so|and) )?(?:what|how|why|when|where|who|which)(?:'s| (?:do|does|did|would|will|is|are|was|were|has|have|had|can|could|should)) /i.test(
      text,
    ) || /^(?:do|does|did|would|will|is|are|can|could|have|has|if i were) (?:you|your|we|i|the)\b/i.test(text)
  // "would i relocate"
  const whether = /^(do|did|would|could|can|will|have|am|was|should) i (.+)$/i.exec(text)
  if (whether?.[1] && whether[2]) {
    const verb = /^do$/i.test(whether[1]) ? '' : `${whether[1].toLowerCase()} `
    return part('asked_how', `whether I ${verb}${turn(toWriter(noStop(whether[2])), context).text}`)
  }
  // "how do i explain churn"
  const mine =
    /^(how|why|what|when|where|which(?: \p{L}+)?|what \p{L}+) (do|would|could|should|can) i (.+)$/iu.exec(
      text,
    )
  if (mine?.[1] && mine[2] && mine[3]) {
    const verb = /^do$/i.test(mine[2]) ? '' : `${mine[2].toLowerCase()} `
    return part(
      'asked_how',
      `${mine[1].toLowerCase()} I ${verb}${turn(toWriter(noStop(mine[3])), context).text}`,
    )
  }
  const ofThing =
    /^(?:what|which|whose|how many|how much|how long|how often)(?: \p{L}+){0,2} (?:do|does|did|would|will|are|is|can|could|should|have|has) (?:you|your|i|we|they)\b/iu.test(
      text,
    )
  if (ofThing) return part('asked_quote', `${capital(text.replace(/[?.!]+$/, ''))}?`)
  // "Why nursing?"
  if (
    /^(?:why|what|how|when|where) (?:about )?(?!to\b|about\b)\p{L}+(?: \p{L}+)?$/iu.test(text) &&
    shapeOf(text) === 'wh' &&
    !/\b(?:I|you|we|they)\b/i.test(text)
  )
    return part('asked_quote', `${capital(text.replace(/[?.!]+$/, ''))}?`)
  if (
    isDirect &&
    (/\?$/.test(text) ||
      mark === '?' ||
      /^(?:(?:so|and) )?\S+ (?:do|does|did|would|will|are|is|was|were|have|has|had|can|could) (?:you|your|i|we|they|it|he|she)\b/i.test(
        text,
      ) ||
      /^(?:do|does|did|would|will|can|could|have|are) you\b/i.test(text))
  )
    return part('asked_quote', `${capital(text.replace(/[?.!]+$/, ''))}?`)
  // "you" in a question is the writer; "they" the one who asks.
  const turned = turn(toWriter(text.replace(/[?.!]+$/, '')), context)
  const inside = midSentence(turned.text, context.reader.known)
  switch (shapeOf(inside)) {
    case 'noun':
    case 'gerund':
      // "my opinion and listened to it"
      if (andDid.test(inside)) return unsure('unclear', part('asked_about', joined(inside)))
      if (fitsAnyone(inside) || formality.test(inside)) return refuse('fits_anyone')
      return settled(turned, part('asked_about', joined(inside)))
    case 'wh':
      // "asked why I left and actually listened": who listened? It is said so that both may be meant.
      if (andDid.test(inside))
        return settled(
          turned,
          part('own', `You asked me ${inside.replace(/ and was (?=\p{L}+ )/u, ' and were ')}.`),
        )
      return settled(turned, part('asked_how', inside))
    case 'clause':
      return unsure('unclear', part('asked_quote', `${capital(inside)}?`))
    case 'to':
      return unsure('unclear', part('thanks', `asking me ${inside}`))
    case 'half':
      return refuse('half_a_sentence')
    default:
      return unsure('unclear', part('asked_about', inside))
  }
}

const andDid =
  / and (?:(?:actually|really|then|even|also|just|properly) )*(?:\p{L}+ed|took|wrote|made|gave|let|meant|heard|sat|knew|got|was(?= (?:actually|really|genuinely|so|very) ))(?: |$)/u

const formality =
  /^(?:(?:my|the|about|and|or|,|expected|current|desired|expectations?|requirements?|range|status|salary|pay|notice|periods?|start|date|dates|availability|visa|right to work|work permit|references?|relocat\w*|hours|commute|driving licen[cs]e|when i (?:can|could) start) ?)+$/i

export function question(text: string, praised: boolean, context: Context): Read {
  const toMe = /\b(?:you|your|yourself)\b/i.test(text) || /^(?:tell|walk|talk|describe|give)\b/i.test(text)
  const read = asked(text, '?', context)
  // "Will you sponsor a visa?": as likely the writer's own.
  const isOwn =
    !praised &&
    /^(?:will|do|does|is|are|can|could|would|have|has) (?:you|your|the|they|i|there|it)\b/i.test(text)
  return praised ||
    (!isOwn && toMe && !/\b(?:I|my|me)\b/.test(text.replace(/^(?:can|could|would) you tell me/i, '')))
    ? read
    : unsure('unclear_who', read)
}
