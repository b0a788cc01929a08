import { companyWords } from '@/lib/job-words'
import { isDegree, takeDegrees, takeTitles } from '@/lib/people/name-affixes'
import { nameParts } from '@/lib/people/name-parts'
import { particles, plain } from '@/lib/people/name-words'
import {
  departmentPattern,
  firstNames,
  jobBeforePattern,
  jobPattern,
  notNamePattern,
} from '@/lib/people/people-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { clip } from '@/lib/text'
import { legalForm } from './signature-words'

/**
 * What a piece of text between two separators is. `words`: none of these, as in "the one with the red scarf".
 * `topic`: never a person, as in "Zoom" or "Monday".
 */
type PieceKind =
  | 'name'
  | 'title'
  | 'department'
  | 'mailbox'
  | 'company'
  | 'degree'
  | 'topic'
  | 'words'
  | 'nothing'

const capital = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u
const small = /^\p{Ll}[\p{L}\p{M}'’.-]*$/u
const cjkName =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]{1,6}(?:[ 　・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]{1,6})?$/u
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

export function kindOfPiece(text: string): PieceKind {
  // "3 people" are nobody yet.
  if (!/\p{L}/u.test(text) || /^\d+ \p{Ll}/u.test(text)) return 'nothing'
  if (text.split(' ').every(word => isDegree(word) && !/^\p{Lu}?\p{Ll}{1,2}$/u.test(word))) return 'degree'
  if (isTopic(text)) return 'topic'
  if (isMailboxName(text) && !/^\p{Lu}\p{Ll}$/u.test(text)) return 'mailbox'
  if (isJobTitle(text)) return 'title'
  if (isCompany(text)) return 'company'
  if (isDepartment(text) && !isTitleCaseShort(text)) return 'department'
  if (looksLikeName(text)) return 'name'
  return 'words'
}

/** "Sales", and of its words alone "Product Marketing" or "Sales Enablement". */
function isDepartment(text: string): boolean {
  const words = text.split(' ')
  const isKnown = (word: string) => departmentPattern.test(word) || jobBeforePattern.test(word)
  return (
    departmentPattern.test(text) ||
    (words.length > 1 &&
      words.every(isKnown) &&
      departmentPattern.test(words.at(-1) ?? '') &&
      !firstNames.has(plain(words[0] ?? '')))
  )
}

/** "Zoom", "Monday", "Join Zoom": no part of it is anybody's name. */
const isTopic = (text: string) =>
  notNamePattern.test(text) || text.split(' ').every(word => notNamePattern.test(word))

const isTitleCaseShort = (text: string) => /^\p{Lu}\p{Ll}{1,2}$/u.test(text)

/** "Chargé(e)" is known as "Chargé" is. */
const ending = /(?<=\p{L})\(\p{L}{1,5}\)/gu

/** Holds a word by which a job title is known: "Staff Engineer", "our CTO"; not "Prof. Jan Muster". */
export function isJobTitle(text: string): boolean {
  const known = told.get(text)
  if (known !== undefined) return known
  if (told.size >= mostTold) told.clear()
  const is = holdsJob(text)
  if (text.length <= 40) told.set(text, is)
  return is
}

/** Of one mail the same words are asked about ten times over. */
const told = new Map<string, boolean>()
const mostTold = 2000

function holdsJob(text: string): boolean {
  const own = takeTitles(text.replace(ending, '').split(' ')).rest.join(' ')
  return jobIn(own) !== null
}

const everywhere = new RegExp(jobPattern, 'giu')

/** "PM" is a job, and Pm a name that somebody may have. */
export function jobIn(text: string): { from: number; to: number } | null {
  everywhere.lastIndex = 0
  for (let match = everywhere.exec(text); match; match = everywhere.exec(text)) {
    const { 0: found, index } = match
    const isAcronym =
      found.length <= 4 &&
      /^\p{Script=Latin}+$/u.test(found) &&
      !/^(head|lead|boss|chef|dean|cadre)s?$/i.test(found)
    if (!isAcronym || found === found.toUpperCase() || text === text.toLowerCase())
      return { from: index, to: index + found.length }
  }
  return null
}

const isCompany = (text: string) =>
  legalForm.test(text) ||
  (text.includes(' ') &&
    companyWords.test(text) &&
    !/^(se|as|co|ag)$/i.test(companyWords.exec(text)?.[0] ?? ''))

/**
 * A person's name and nothing else: one to five words with capitals, or a name in another script. `strict`: at least
 * two words, for texts in which everything begins with a capital.
 */
export function looksLikeName(written: string, { strict = false } = {}): boolean {
  const [head = '', ...tail] = written
    .replace(/\s*["“”(（[][^"”()（）[\]]*["”)）\]]\s*/gu, ' ')
    .trim()
    .split(/,\s*/)
  const text = [head, ...tail.filter(part => !part.split(' ').every(isDegree))].join(', ')
  if (/[\d@:/\\<>=_#%*!?,]/.test(text) || isTopic(text)) return false
  if (cjkName.test(text)) return !jobPattern.test(text) && !legalForm.test(text)
  const { rest } = takeTitles(text.split(/\s+/))
  const { name } = takeDegrees(rest, [])
  if (name.length > 5 || (strict && name.length < 2)) return false
  if (name.some(word => notNamePattern.test(word) && name.length > 1 && /^\p{Ll}/u.test(word))) return false
  const capitals = name.filter(word => capital.test(word)).length
  const isSmall = capitals === 0 && name.length <= 3 && name.every(word => small.test(word))
  if (isSmall)
    return (
      !strict &&
      !/^(i|we|you|he|she|they|it|and|or|not|no|my|our|who|the|with|about)$/i.test(name[0] ?? '') &&
      !smallTalk.test(text)
    )
  return (
    capitals > 0 &&
    name.every(
      word =>
        capital.test(word) ||
        particles.has(word.toLowerCase()) ||
        /^(al|el|d|o)['’-]\p{L}+$/iu.test(word) ||
        /^(ben|abu|af|av|bin)$/i.test(word),
    ) &&
    (!strict || capitals > 1)
  )
}

const smallTalk =
  /(?<!\p{L})(who|runs?|leads?|is|was|from|will|be|has|the|my|our|your|their|with|for|about|to|in|at|on|some|someone|guy|woman|man|lady|people|two|three)(?!\p{L})/iu

/** How a name is kept: titles and degrees stay, `OSEI, Ana` is turned, what was shouted or small gets its capitals. */
export function tidyName(text: string): string {
  const doubled =
    /^(\p{Script=Latin}[\p{Script=Latin}\p{M}' .-]+) [\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana} ]+$/u.exec(
      text,
    )
  const own = (doubled?.[1] ?? text).replace(/(?<=\p{L}{3})\.$/u, '')
  const parts = nameParts(own)
  if (parts.isMailbox || !parts.full) return clip(own.trim(), 120)
  const hasNickname = /\p{L}\s*["“„(]/u.test(own) && !own.includes(',') && parts.notes.length === 0
  if (hasNickname) return clip(own, 120)
  const keepsHonorific = parts.honorific && !cjk.test(parts.honorific)
  const behind = keepsHonorific
    ? parts.honorific.startsWith('-')
      ? parts.honorific
      : ` ${parts.honorific.trim()}`
    : ''
  const name = [...parts.titles, parts.full].join(' ') + behind + (parts.suffix ? ` ${parts.suffix}` : '')
  return clip([name, ...parts.degrees].join(', '), 120)
}
