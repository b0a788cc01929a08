import { part, type Read } from './frames'

const person =
  'apprentice|trainee|receptionist|nurse|manager|foreman|engineer|student|pupil|girl|lad|lady|man|woman|guy|person|porter|driver|chef|cleaner|volunteer|colleague|mentor|intern|caretaker|librarian|resident'
const who = new RegExp(
  `^the (?:\\p{L}+ ){0,2}(?:${person})s? who (?:showed|told|met|gave|explained|let|walked|helped|made|brought|greeted|took|drove) (?:me|us)\\b`,
  'iu',
)

/** Somebody met there, or something done there, named as a thing: neither told of nor talked about. Null for anything else. */
export function metThere(text: string): Read | null {
  // "the apprentice who showed me the lathe"
  if (who.test(text)) return part('own', `I liked meeting ${text.replace(/,.*$/, '')}.`)
  // "getting the chance to see the stage from the flies"
  if (/^(?:getting|having) (?:the|a) (?:chance|opportunity) to \p{L}/iu.test(text))
    return part('own', `I appreciated ${text}.`)
  // "Vikram's story about the night bus"
  if (
    /^\p{Lu}\p{Ll}+'s (?:\p{L}+ )?(?:story|stories|talk|demo|tour|presentation|explanation) (?:about|of|on|from|when|where)\b/u.test(
      text,
    )
  )
    return part('own', `I enjoyed ${text}.`)
  // "spending five minutes on how my journey was"
  if (
    /^spending (?:so |that )?(?:much|long|\d+|an?|the|two|three|five|ten|twenty|extra|half|time|more)\b.*\b(?:me|my|us|with|on|to|showing|explaining|going)\b/i.test(
      text,
    )
  )
    return part('thanks', text)
  return null
}
