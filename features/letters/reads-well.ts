import { type Finding, type LetterToRead, partsOf, type ReadingContext } from './letter-scene'
import { rules } from './reads-well-rules'
import { languagePacks } from './templates/language-packs'

/**
 * Reads a letter as its reader would, before it is called ready (voice, the letter, 7). Pure; the order is that of the
 * letter, and one sentence can have several findings.
 */
export function readsWell(letter: LetterToRead, context: ReadingContext = {}): Finding[] {
  const { checks } = languagePacks[context.language ?? 'en']
  const scene = { letter, context, checks, ...partsOf(letter.body, checks, context.signature) }
  return rules.flatMap(rule => rule(scene))
}
