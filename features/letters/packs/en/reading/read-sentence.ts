import type { HookStem } from '../../../hook'
import type { Sentence } from '../grammar/sentences-in'
import { shapeOf } from '../grammar/shape'
import { tokensOf } from '../grammar/tokens'
import { midSentence } from '../grammar/turn'
import { isPast } from '../grammar/verbs'
import { advised } from './advised'
import { asked, question } from './asked'
import { type Context, part, type Read, settled } from './frames'
import { helped } from './helped'
import { how } from './manner'
import { mood, surprise } from './mood'
import { pared } from './pared'
import { plainNote } from './plain-note'
import { reported } from './reported'
import { quote, said } from './said'
import { shared } from './shared'
import { showed } from './showed'
import { stuckWithMe } from './stuck'
import { splitSubject } from './subject'
import { told as readTold } from './told'
import { joined, turn } from './topic'

/** "what would you do if …": asked, though nobody typed the mark. */
const unmarked =
  /^(?:(?:what|who|when|where|how|why) (?:is|are|was|were) (?:you|your|my|the|their|our)|(?:what|how|why|when|where|who|which)(?: \p{L}+)? (?:do|does|did|would|will|are|can|could|should|have) (?:you|i|we)|(?:do|does|did|would|will|can|could|have|are|were) (?:you|i|we)|if you (?:were|could|had)\b.*\bwhat would) /iu

/** One sentence of a note, by its stem or by rule. */
export function readSentence(
  sentence: Sentence,
  stem: HookStem | null,
  context: Context,
  praised: boolean,
  isLater: boolean,
): Read {
  const text = pared(sentence.text)
  const { names } = context
  const named = /^"([^"]+)"$/.exec(text)?.[1]
  if (
    named &&
    stem !== 'said' &&
    stem !== 'asked_me_about' &&
    shapeOf(named) === 'noun' &&
    named.split(' ').length < 5 &&
    sentence.mark !== '?'
  )
    return part(stem === 'showed_me' ? 'showed' : stem === 'told_me_about' ? 'told_of' : 'topic', text)
  if (/^["'].*["']$/.test(text) && text.length > 4) return quote(text.slice(1, -1), sentence.mark, stem)
  if (stem === 'asked_me_about') return asked(text, sentence.mark, context)
  if (stem === 'advised_me_to') return advised(text, context)
  if (stem === 'helped_me_by') return helped(text, context)
  if (stem === 'we_share') return shared(text, context)
  if (stem === 'showed_me') return showed(text, context)
  if (stem === 'said') return said(text, sentence.mark, context)
  if (stem === 'told_me_about') return readTold(text, context)

  const before = /^(.{8,}?),? (?:you|she|he|they) (?:said|told me)$/i.exec(text)?.[1]
  if (before && shapeOf(before) !== 'half' && !/\b(?:what|that|something|thing|as|everything)$/i.test(before))
    return said(before, '', context)
  const isSurprise =
    /^(?:so )?(?:you|they|she|he|we|the|your|her|his|their|no|no one|nobody|everyone|everything|all|there's)\b/i.test(
      text,
    ) && shapeOf(text) === 'clause'
  if ((sentence.mark === '?' && !isSurprise) || unmarked.test(`${text} `))
    return question(text, praised, context)
  const stuck = stuckWithMe(text, context)
  if (stuck) return stuck
  const about =
    /^what (?:you|she|he|they) (?:said|told me|told us|mentioned|explained|shared|had to say) (?:about|on) (.+)$/i.exec(
      text,
    )?.[1]
  if (about) {
    const turned = turn(about, context)
    const inside = midSentence(turned.text, context.reader.known)
    if (/^(?:noun|gerund|wh)$/.test(shapeOf(inside)))
      return settled(turned, part('said_about', joined(inside)))
  }
  if (
    /^(?:had no idea|never (?:knew|thought|reali[sz]ed|expected|imagined|considered)|kept laughing|kept thinking)\b/i.test(
      text,
    ) ||
    surprise.test(text)
  )
    return settled(
      turn(text, context),
      // "we both have twins. didn't stop talking"
      part(
        'own',
        `${/^(?:we|both)\b/i.test(context.before ?? '') ? 'We' : 'I'} ${midSentence(turn(text, context).text)}.`,
      ),
    )
  if (mood.test(text)) {
    const turned = turn(text, context)
    return settled(
      turned,
      part('own', `${/^(?:was|am|felt|got)\b/i.test(text) ? 'I' : "I'm"} ${midSentence(turned.text)}.`),
    )
  }
  const manner = how(text, context)
  if (manner) return manner
  const split = splitSubject(text, names)
  const rest = split.rest
  const subject = split.subject === 'they' && context.reader.isOutside ? 'near' : split.subject
  if (subject !== 'none' || isPast(tokensOf(rest)[0]?.lower ?? '')) {
    const read = reported(rest, subject, text, context)
    if (read) return read
  }
  return plainNote(text, context, isLater)
}
