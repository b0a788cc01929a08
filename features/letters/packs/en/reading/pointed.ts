import { isSubject, shapeOf } from '../grammar/shape'
import { tokensOf } from '../grammar/tokens'
import { midSentence, toWriter } from '../grammar/turn'
import { isBase, isGerund, isPast } from '../grammar/verbs'
import { people } from '../grammar/words'
import { type Context, part, type Read } from './frames'
import { topic, turn } from './topic'

/** "honest answer about turnover" → "your honest answer about turnover". */
export function pointed(text: string, context: Context): Read | null {
  // "the two questions about the Bauer account": asked, by whichever of us.
  if (
    /^(?:the|those) (?:(?!my\b)\p{L}+ ){0,2}questions (?:about|on) \S/iu.test(text) &&
    shapeOf(text) === 'noun'
  )
    return part('given', topic(text, context))
  const question = /^(?:the|that) (?:(?!my\b)\p{L}+ )?question (?:about|on) (.+)$/iu.exec(text)?.[1]
  if (question && shapeOf(question) !== 'half') return part('asked_about', toWriter(topic(question, context)))
  const found =
    /^((?:(?!my\b|the\b|our\b|a\b|an\b)\p{L}+ ){0,3}?)(story|stories|points?|questions?|ideas?|advice|tips?|example|answers?|explanation|analogy|remark|comment|reply|replies|feedback|response) (about|on|for|of|that|to|why|how) (.+)$/iu.exec(
      text,
    )
  if (!found) return null
  const [, lead = '', thing = '', link = '', rest = ''] = found
  const how = midSentence(lead).replace(/^(?:(?:really|very|such a|that|her|his|their|your) )+/i, '')
  const first = tokensOf(how)[0]?.lower ?? ''
  if (
    (isBase(first) && !/^(?:clear|open|direct|quick|warm|calm|frank|clean|kind)$/.test(first)) ||
    isPast(first) ||
    isGerund(first) ||
    /\b(?:is|was|are|were|has|had)\b|'/.test(how)
  )
    return null
  // "fast reply to my application": no verb, whatever else a reply can be.
  const isGiven =
    /^(?:fast|quick|prompt|clear|straight|honest|kind|good|great|helpful|detailed|frank|open|useful|thoughtful|instant|immediate|careful|practical)$/.test(
      first,
    )
  if (!isGiven && /^(?:about|on|for|of|to)$/i.test(link) && shapeOf(text) === 'clause') return null
  if (/^questions?$/i.test(thing))
    return part(/s$/i.test(thing) ? 'asked_several' : 'asked_about', toWriter(topic(rest, context)))
  const about =
    shapeOf(rest) === 'clause' || /^(?:why|how)$/.test(link) ? turn(rest, context).text : topic(rest, context)
  // "straight answers on progression: two years to senior"
  const aside = about.replace(/: ([^:()]{3,60})$/, ' ($1)')
  return part('yours', `your ${how}${thing.toLowerCase()} ${link} ${aside}`)
}

/** "Ben said …": somebody else is the one who did it. */
export function otherPerson(text: string, names: readonly string[]): boolean {
  const [first, second, ...more] = tokensOf(text)
  if (!first || names.includes(first.lower) || isSubject(first.lower)) return false
  const isSomebody =
    (/^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      /^(?:said|told|asked|showed|explained|mentioned|thinks|says|wants)$/.test(
        [second, ...more.slice(0, 3)]
          .map(token => token?.lower)
          .find(lower =>
            /^(?:said|told|asked|showed|explained|mentioned|thinks|says|wants)$/.test(lower ?? ''),
          ) ?? '',
      )) ||
    (people.has(second?.lower ?? '') &&
      /^(?:the|her|his|their|your)$/.test(first.lower) &&
      /^(?:said|told|asked|showed|explained|mentioned)$/.test(tokensOf(text)[2]?.lower ?? ''))
  return isSomebody
}
