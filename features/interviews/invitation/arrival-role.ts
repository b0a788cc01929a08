import { isJobTitle } from '@/features/contacts/piece-kinds'
import { tidyLine } from '@/lib/text'
import { guessInterview } from '../calendar/guess-interview'
import { kindWords } from '../calendar/interview-words'
import { roleApart } from '../role-apart'
import type { Guess } from './arrival-company'

const label =
  /^[\s•*-]*(?:role|position|job(?: title)?|job opening|opening|vacancy|stelle|rolle|stellenbezeichnung|poste|intitulé(?: du poste)?|offre|functie|vacature|rol|puesto|vacante|posición|cargo|posizione|applying for)\s*:\s*(?<name>\S.{1,100})$/iu
const article = `(?:the|our|a|an|der|die|das|eine[nr]?|unserer?|le|la|du|de la|un|une|notre|de|het|een|onze|el|una|nuestr[oa])`
const noun = `(?:role|position|opening|job|vacancy|opportunity|stelle|rolle|poste?|functie|vacature|rol|puesto|vacante|posición)`
const until = `(?=\\s+(?:at|with|bei|chez|bij|en|in our|on our|for our|am|on|via|this|next|has|is|wird|ist|and would|and we)(?!\\p{L})|\\s*[.,;:!?(–—|]|\\s+-\\s|\\s*$)`
const ways: [RegExp, boolean][] = [
  [
    new RegExp(
      `(?:for|about|regarding|re:|to|as|discuss)\\s+(?:${article}\\s+)?(?:open\\s+)?(?<name>(?:[\\p{L}\\d&/+.'-]+\\s+){1,6}?)${noun}(?!\\p{L})`,
      'iu',
    ),
    true,
  ],
  [
    new RegExp(
      `${noun}\\s+(?:of|as|als|de|d['’]|van|del?)\\s*(?:${article}\\s+)?(?<name>[\\p{L}\\d&/+'()-]+(?:\\s+[\\p{L}\\d&/+'()-]+){0,6}?)${until}`,
      'iu',
    ),
    true,
  ],
  [/(?:stelle|position|rolle)\s+["„“](?<name>[^"“”]{3,80})["“”]/iu, true],
  [/["„“«](?<name>[^"“”»]{3,80})["“”»]/iu, false],
  [
    new RegExp(
      `(?:applying|application|apply|interview(?:s|ing)?|bewerbung|candidature|sollicitatie|candidatura|entrevista|entretien|gesprek|gespräch|vorstellungsgespräch|interest in)\\s+(?:for|to|as|als|für|pour|comme|voor|para|de|in)\\s+(?:${article}\\s+)?(?<name>[\\p{L}\\d&/+'-]+(?:\\s+[\\p{L}\\d&/+'()-]+){0,5}?)${until}`,
      'iu',
    ),
    false,
  ],
]

/** Which role it is: a label, or the words that say so, are sure; one that only stands where a role may is a guess. */
export function arrivalRole(title: string, text: readonly string[], guessed: string | null): Guess | null {
  const lines = [title, ...text]
  const titled = guessed ?? roleOfTitle(title)
  for (const line of lines) {
    const said = tidyRole(label.exec(line)?.groups?.name ?? '')
    if (said) return { value: said, sure: true }
  }
  const found: Guess[] = []
  for (const line of lines.slice(0, 60))
    for (const [way, isSaid] of ways) {
      const value = tidyRole(way.exec(line)?.groups?.name ?? '')
      if (value && isJobTitle(value)) found.push({ value, sure: isSaid })
    }
  for (const line of lines) {
    const about = /^[\s•*-]*(?:what|event(?: name)?|subject|was|betreff)\s*:\s*(\S.*)$/iu.exec(line)?.[1]
    const role = about ? guessInterview(about).role : null
    if (role && isJobTitle(role)) found.push({ value: role, sure: false })
  }
  const [best] = found.sort((a, b) => Number(b.sure) - Number(a.sure))
  if (!titled) return best ?? null
  const same = found.find(({ value }) => value.toLowerCase() === titled.toLowerCase())
  if (same) return { value: titled, sure: true }
  if (best?.sure) return { ...best, sure: false }
  return { value: titled, sure: false }
}

/** "Second talk – Controller (m/w/d)": the piece that a job's word stands in. */
function roleOfTitle(title: string): string | null {
  for (const piece of title
    .replace(/\((?:[mwfdhvx]\/?){2,5}\)/gi, ' ')
    .split(/\s+[-–—|•·/]\s+|\s*[:,]\s+/u)) {
    const apart = roleApart(piece.trim())
    const role = tidyRole(apart?.role ?? (isJobTitle(piece) ? piece : ''))
    if (role && !kindWords.some(([, words]) => role.search(words) >= 0)) return role
  }
  return null
}

const tidyRole = (text: string) =>
  tidyLine(text.replace(/^.*\s(?:for|about|as|to|regarding)\s+(?=\S)/iu, ''))
    .replace(/^(?:your|their|this)\s+/i, '')
    .replace(/^(?:the|our|a|an|der|die|das|le|la|de|het|een|el|un|una|une|open|d['’])\s+/i, '')
    .replace(/\s*[,;.]+$/, '')
    .replace(/\s+(?:role|position|at|with|bei|chez|bij|en|\(m\/w\/d\)|\(w\/m\/d\)|\(h\/f\)|\(m\/v\))$/i, '')
    .slice(0, 120)
