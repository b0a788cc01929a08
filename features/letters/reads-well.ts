import { type Finding, type LetterToRead, partsOf, type ReadingContext, type Scene } from './letter-scene'
import { repeated, rules } from './reads-well-rules'
import { languagePacks } from './templates/language-packs'

/**
 * Reads a letter as its reader would, before it is called ready (voice, the letter, 7). Pure; the order is that of the
 * letter, and one sentence can have several findings.
 */
export function readsWell(letter: LetterToRead, context: ReadingContext = {}): Finding[] {
  const scene = sceneOf(letter, context)
  return rules.flatMap(rule => rule(scene))
}

/** Whether any of it would hold a letter back, without what merely could be better; an open gap is no matter of reading. */
export function makesStumble(letter: LetterToRead, context: ReadingContext = {}): boolean {
  const scene = sceneOf(letter, context)
  return rules.some(
    rule => rule !== repeated && rule(scene).some(({ name, blocks }) => blocks && name !== 'slot_left'),
  )
}

function sceneOf(letter: LetterToRead, context: ReadingContext): Scene {
  const { checks } = languagePacks[context.language ?? 'en']
  return { letter, context, checks, ...partsOf(letter.body, checks, context.signature) }
}
