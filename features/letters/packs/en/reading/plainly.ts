import type { Part } from '../../../hook'
import { capital } from '../grammar/turn'
import { alsoOf } from './also-of'
import type { Frame } from './frames'

/** "You didn't have to." stands plainly beside another sentence; of any other fact it is said that it is remembered. */
export const plainly = (one: Part<Frame>): Part<Frame> => {
  if (!/^(?:fact|kept|deed)$/.test(one.frame) || !/^(?:you|yours|we|I)\b/i.test(one.text)) return one
  return alsoOf(one.text) ?? { frame: 'own', text: `${capital(one.text)}.` }
}
