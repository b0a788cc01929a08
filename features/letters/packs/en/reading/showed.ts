import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { capital, midSentence } from '../grammar/turn'
import { type Context, part, type Read, refuse, settled, unsure } from './frames'
import { asides, joined, turn } from './topic'

export function showed(raw: string, context: Context): Read {
  const text = raw.replace(/^(?:(?:she|he|they|you) )?(?:showed )?me /i, '').replace(/^showed /i, '')
  const aside = asides(text, one => showed(one, context))
  if (aside) return aside
  const turned = turn(text, context)
  const inside = midSentence(turned.text, context.reader.known)
  if (/^(?:a?round|through|into|inside|over|past)\b/i.test(inside))
    return /,(?! (?:and|which|where|who)\b)/.test(inside)
      ? unsure('unclear', part('showed_round', inside.replace(/,.*$/, '')))
      : settled(turned, part('showed_round', inside))
  switch (shapeOf(inside)) {
    case 'noun':
    case 'gerund':
      return fitsAnyone(inside) ? refuse('fits_anyone') : settled(turned, part('showed', joined(inside)))
    case 'wh':
      return settled(turned, part('showed', inside))
    case 'clause':
      return /^I\b/.test(turned.text)
        ? part('own', `${capital(turned.text)}.`)
        : unsure('unclear', part('own', `${capital(turned.text)}.`))
    case 'half':
      return refuse('half_a_sentence')
    default:
      return refuse('unclear')
  }
}
