import { shapeOf } from '../grammar/shape'
import { type Context, part, type Read, settled, unsure } from './frames'
import { turn } from './topic'

const attitudes =
  'flexible|supportive|reassuring|ready|happy|passionate|enthusiastic|proud|excited|keen|committed|dedicated|honest|open|frank|candid|generous|patient|kind|clear|calm|curious|relaxed|direct|invested|protective|thoughtful|careful|attentive|welcoming|understanding|encouraging|quick|helpful|funny|upfront|straightforward|down to earth|animated|sincere|humble|positive|practical|decent|gentle|tactful|sensitive|considerate|respectful|interested|engaged|(?:good|nice|lovely|brilliant|great|sweet|fair|cool|polite|careful)(?= about (?:my|the gap|why I)\\b)'

export const manners = new RegExp(
  `^(she|he|they|you|(?:she|he)'s|they're|you're|(?!(?:so|really|very|super|quite|genuinely|clearly|incredibly|extremely|pretty|still|is|are|was|were|seem|sound|got|gets|came)[a-z]*\\b)\\p{L}+)? ?(?:also |really |just |then )?(is|are|was|were|seems?|seemed|sounds?|sounded|got|gets|came across as|comes across as)? ?((?:so |really |very |super |quite |genuinely |clearly |obviously |incredibly |extremely |pretty |still )*)(${attitudes})((?: and (?:so |really |very )?(?:${attitudes}))?) (about|of|to|that|when|with|in|on|while|explaining|talking|answering|showing|replying|from) (.+)$`,
  'iu',
)

/** "she sounded really passionate about rail" → "I really liked how passionate you sounded about rail." */
export function how(text: string, context: Context): Read | null {
  const found = manners.exec(text)
  if (!found) return null
  const [, who = '', verb = '', , adjective = '', second = '', link = '', rest = ''] = found
  const isThem = /^(?:she|he|you|they)/i.test(who) || context.names.includes(who.toLowerCase())
  // "interested in how they do it": the writer is.
  if (/^(?:interested|engaged)/i.test(adjective) && !who && !verb) return null
  if ((who && !isThem) || (who && !verb && !/'(?:s|re)$/.test(who))) return null
  const say =
    {
      is: 'are',
      was: 'were',
      seems: 'seem',
      sounds: 'sound',
      gets: 'get',
      'comes across as': 'come across as',
    }[verb.toLowerCase()] ??
    (verb.toLowerCase() || (who ? 'are' : 'were'))
  // The verb of "came across as" does not stand behind its adjective.
  const did = say.replace(/ across as$/, ' across')
  if (link.toLowerCase() === 'that') {
    const that = turn(rest, context)
    const read = part('thanks', `being ${adjective.toLowerCase()} that ${that.text}`)
    if (/ and /.test(that.text)) return unsure('unclear', read)
    return shapeOf(that.text) === 'clause' ? settled(that, read) : null
  }
  const turned = turn(`she said ${link} ${rest}`, context)
  if (shapeOf(`${link} ${rest}`) === 'half') return null
  const behind = turned.text.replace(/^you said /i, '')
  return settled(
    turned,
    part('deed_how', `how ${adjective.toLowerCase()}${second.toLowerCase()} you ${did} ${behind}`),
  )
}
