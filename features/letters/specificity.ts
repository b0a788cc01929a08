import { contentWordsOf, type Span, sentencesOf } from './words'

/** A sentence is specific from this many content words of the person's own note (practice §a.3). */
export const specificWords = 4

export type Specificity = {
  specific: boolean
  /** The sentences only this person could have written, to be highlighted in the body. */
  spans: Span[]
  /** Most content words of the note found in one sentence: how near the best one comes. */
  best: number
}

/** `note`: what was written *for the note* of this person, as it was typed. */
export function specificityOf(body: string, note: string): Specificity {
  const own = contentWordsOf(note)
  const counted = sentencesOf(body).map(span => ({
    span,
    shared: [...contentWordsOf(span.text)].filter(word => own.has(word)).length,
  }))
  const spans = counted.filter(({ shared }) => shared >= specificWords).map(({ span }) => span)
  return { specific: spans.length > 0, spans, best: Math.max(0, ...counted.map(({ shared }) => shared)) }
}
