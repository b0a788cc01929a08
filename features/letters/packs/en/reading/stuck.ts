import { midSentence } from '../grammar/turn'
import { type Context, part, type Read, settled } from './frames'
import { turn } from './topic'

const found =
  /^(what (?:you|she|he|they) (?:said|told me|told us|mentioned|explained|shared) (?:about|on) .+?) ((?:(?:really|truly|just|has|have) )*(?:stuck|stayed|landed|resonated))(?: with me)?$/i

/** "what you said about hiring slowly really stuck": what it did is the sentence. */
export function stuckWithMe(text: string, context: Context): Read | null {
  const [, what, did] = found.exec(text) ?? []
  if (!what || !did) return null
  const turned = turn(what, context)
  return settled(turned, part('landed', `${midSentence(turned.text)} ${did.toLowerCase()} with me`))
}
