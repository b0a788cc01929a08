import { countWords, lengthLevel, lengthTargets } from '@/features/letters/length'
import { linkedinCounter } from '@/features/letters/linkedin'
import { nearTwins } from '@/features/letters/near-twin'
import { type DraftToCheck, type Readiness, readinessOf } from '@/features/letters/readiness'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { templateLines } from '@/features/letters/templates/language-packs'

/** The other notes of the same conversation, and what all of them have to hold. */
export interface PanelNotes {
  notes: { id: string; to: string; body: string }[]
  names: string[]
}

export interface Checked extends Readiness {
  /** How long it is, in words. */
  length: string
  /** Whose note sounds alike. */
  twins: string[]
}

const levels = {
  short: 'a little short',
  good: 'a good length',
  // The advice says so.
  long: null,
  'too-long': null,
}

/**
 * What can be said about a text. The page says it of the text it shows; a browser fetches this, and every letter with it,
 * only once somebody types. Pure.
 */
export function checkText(id: string, draft: DraftToCheck, { notes, names }: PanelNotes): Checked {
  const ready = (body: string) => !body.includes('{note}')
  const others = ready(draft.body) ? notes.filter(note => ready(note.body)) : []
  const pairs = others.length
    ? nearTwins([{ id, body: draft.body }, ...others], {
        names,
        templateLines: templateLines(draft.kind),
      }).filter(({ a, b }) => a === id || b === id)
    : []
  const readiness = readinessOf(draft)
  return {
    ...readiness,
    length: lengthOf(draft, readiness.ready),
    twins: pairs.flatMap(({ a, b }) => notes.find(note => note.id === (a === id ? b : a))?.to ?? []),
  }
}

function lengthOf(draft: DraftToCheck, isReady: boolean): string {
  if (draft.channel === 'linkedin') {
    const { used, limit, left } = linkedinCounter(draft.body, draft.linkedinAccount ?? 'free')
    return `${used} of ${limit} characters, ${left >= 0 ? `${left} left` : `${-left} too many`}`
  }
  const words = countWords(draft.body)
  const level = lengthLevel(words, lengthTargets[kindRules[draft.kind].length])
  // Short is fine where nothing is missing: said beside “Ready to send.” it would take it back.
  const told = isReady && level === 'short' ? null : levels[level]
  return [`${words} words`, told].filter(Boolean).join(', ')
}
