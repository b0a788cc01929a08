import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { tokensOf } from '../grammar/tokens'
import { asGerund, capital, midSentence } from '../grammar/turn'
import { isBase, isNounToo, isPast } from '../grammar/verbs'
import { hostDoing } from './doings'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { gracious } from './gracious'
import { splitSubject } from './subject'
import { ofYours, turn, turnDone } from './topic'

export function helped(raw: string, context: Context): Read {
  const { subject, rest } = splitSubject(
    raw.replace(/^by /i, '').replace(/^helped me (?:by |with |to )?/i, ''),
    context.names,
  )
  const kindness = gracious(rest, context)
  if (kindness) return kindness
  const isDone =
    subject !== 'none' ||
    /ing$/.test(tokensOf(rest)[0]?.lower ?? '') ||
    isPast(tokensOf(rest)[0]?.lower ?? '')
  const turned = (isDone ? turnDone : turn)(rest.replace(/^with (?=\S)/i, 'your help with '), context)
  const inside = midSentence(turned.text, context.reader.known)
  const shape = shapeOf(inside)
  if (
    shape === 'gerund' ||
    hostDoing.test(inside) ||
    /^\p{L}+ing (?:me|us)\b/iu.test(inside) ||
    /^not \p{L}+ing /iu.test(inside)
  )
    return settled(turned, part('thanks', inside))
  if (
    shape === 'past' ||
    shape === 'verb' ||
    isPast(tokensOf(inside)[0]?.lower ?? '') ||
    // "translate when the boss speaks too fast"
    (isBase(tokensOf(inside)[0]?.lower ?? '') &&
      /^(?:when|if|while|the|an?|my|me|us|for|with|how|what|everything)$/.test(
        tokensOf(inside)[1]?.lower ?? '',
      ) &&
      !isNounToo(tokensOf(inside)[0]?.lower ?? '')) ||
    (subject !== 'none' && isBase(tokensOf(inside)[0]?.lower ?? ''))
  ) {
    const doing = asGerund(inside)
    if (doing)
      return subject === 'near'
        ? unsure('unclear_who', part('thanks', doing))
        : settled(turned, part('thanks', doing))
  }
  if (shape === 'noun')
    return fitsAnyone(inside) ? refuse('fits_anyone') : settled(turned, part('thanks', ofYours(inside)))
  if (shape === 'clause') return settled(turned, part('own', `${capital(turned.text)}.`))
  return refuse(shape === 'half' ? 'half_a_sentence' : 'unclear')
}
