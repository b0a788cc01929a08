import type { Finding } from '@/features/letters/letter-scene'

interface Words {
  subject: string
  body: string
}

/** Where a sentence stands in a text, as it was found or over a line's end; null once it was typed over. */
export function findSentence(text: string, sentence: string): { start: number; end: number } | null {
  const at = text.indexOf(sentence)
  if (sentence && at >= 0) return { start: at, end: at + sentence.length }
  const words = sentence.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const pattern = words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern).exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

/** The text with one sentence mended, and nothing else changed. */
export function mended(words: Words, { sentence, mend, canReplace }: Finding): Words {
  if (!canReplace) return words
  const put = (text: string) => {
    const place = findSentence(text, sentence)
    return place && text.slice(0, place.start) + mend + text.slice(place.end)
  }
  const body = put(words.body)
  if (body !== null) return { ...words, body }
  const subject = put(words.subject)
  return subject === null ? words : { ...words, subject }
}
