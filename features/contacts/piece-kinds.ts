import { companyWords } from '@/lib/job-words'
import { isDegree, takeDegrees, takeTitles } from '@/lib/people/name-affixes'
import { nameParts } from '@/lib/people/name-parts'
import { particles, plain } from '@/lib/people/name-words'
import {
  articlePattern,
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

interface Apart {
  name: string
  title: string
  /** Another cut is near. */
  unsure: boolean
}

const between =
  /^(.+?)\s+(?:(?:is|was|ist|war|est|était|is|es|è|é)\s+)?(?:the|our|my|your|their|der|die|unsere?|ihre?|de|onze|la|le|el|notre|votre|il|nuestr[oa]|o|a)\s+(.+)$/iu
const isIs =
  /^(.+?)\s+(?:is|was|ist|est|es|è|é)\s+(?:(?:the|our|my|your|an?|der|die|unsere?|le|la|el|il|de|notre)\s+)?(.+)$/iu
// "Herr Brandt von der Personalabteilung", and not Mia von der Heide.
const ofGroup =
  /^(.+?)\s+(?:von der|vom|van de|van het|de la|del|della|delle|du|des|da|do|in(?: the)?|(?:van|von|de)(?=\s+(?:hr|it|ict|r&d|p&o|rrhh|rh|edv|qa|pr|ux)$))\s+(.+)$/iu
// "the recruiter is Tom"
const titleIs = /^(.+?)\s+(?:is|was|ist|war|est|es|è|é)\s+(\p{Lu}.*)$/u
const fromSomewhere =
  /^(.+?)\s+(?:from(?: the)?|aus (?:der|dem)|vom|d(?:u|e l[’'])\s?(?:service|équipe|département)|des(?= rh| ressources)|van (?:de afdeling|het team)|del? (?:equipo|departamento|área) de|del (?:team|reparto|ufficio)|d[ao] (?:equip[ae]|departamento) de|från|fra)\s+(.+)$/iu

/** "Engineering Manager Ana Ruiz", "Ana Ruiz Head of Data", "Tom from HR", "Ana, our CTO": null when it is no such pair. */
export function splitNameAndTitle(text: string): Apart | null {
  if (cjk.test(text)) return splitCjk(text)
  const said = titleIs.exec(text)
  if (said?.[1] && said[2] && isJobTitle(said[1]) && looksLikeName(said[2]) && !isJobTitle(said[2]))
    return { name: said[2], title: said[1].replace(articlePattern, ''), unsure: false }
  // "chargée de recrutement" is no Chargée who does the hiring.
  const begins = jobIn(text)?.from === 0
  for (const pattern of begins ? [] : [ofGroup, between, isIs, fromSomewhere]) {
    const found = pattern.exec(text)
    const [, name = '', title = ''] = found ?? []
    if (!found || !looksLikeName(name) || isJobTitle(name)) continue
    const isKnown = isJobTitle(title) || departmentPattern.test(title) || isMailboxName(title)
    if (isKnown && !splitAtJob(title)) return { name, title, unsure: false }
    if (pattern === fromSomewhere && title.split(' ').length <= 4) return { name, title, unsure: false }
  }
  return splitAtJob(text)
}

/** "Head of Design": what follows "of" belongs to the job; all of it where the words are not known. */
function jobEnd(text: string, to: number): number {
  const of = /^\s+(?:of|for|de|für)\s+/i.exec(text.slice(to))?.[0] ?? ''
  if (!of && !/\bof$/i.test(text.slice(0, to))) return to
  const from = to + of.length
  let end = from
  for (const { 0: word, index } of text.slice(from).matchAll(/\S+/g)) {
    if (!jobBeforePattern.test(word) && !departmentPattern.test(word)) break
    end = from + index + word.length
  }
  if (end > from) return end
  // "Chef de cuisine Paul Renard"
  const small = /^(?:\p{Ll}[\p{L}’'-]*\s+)+(?=\p{Lu})/u.exec(text.slice(from))?.[0] ?? ''
  return small ? from + small.trimEnd().length : text.length
}

function splitAtJob(text: string): Apart | null {
  const found = jobIn(text)
  if (!found) return null
  // "Nurse Manager": one job's word behind the other is one job.
  let last = found.to
  const isNext = (gap: string) => gap.split(' ').every(word => !word || jobBeforePattern.test(word))
  for (
    let next = jobIn(text.slice(last));
    next && isNext(text.slice(last, last + next.from));
    next = jobIn(text.slice(last))
  )
    last += next.to
  const job = { ...found, to: jobEnd(text, last) }
  const ahead = text.slice(0, job.from).trim().split(' ').filter(Boolean)
  const field = /^\s+(\p{Lu}\p{L}+(?: (?:und|&) \p{Lu}\p{L}+)?)(?=\s+(?:Dr|Prof|Mag|Ing|Dipl)\b)/u.exec(
    text.slice(job.to),
  )?.[0]
  if (field) job.to += field.length
  const behind = text.slice(job.to).trim()
  const isBefore = (word: string) => jobBeforePattern.test(word.replace(/[.,]$/, ''))
  // Engineering Manager Ana Ruiz
  if (
    behind &&
    /^\p{Lu}/u.test(behind) &&
    looksLikeName(behind) &&
    !jobIn(behind) &&
    !behind.split(' ').every(word => isBefore(word) || departmentPattern.test(word))
  ) {
    const title = text.slice(0, job.to).replace(articlePattern, '')
    if (
      ahead.every(word => isBefore(word) || articlePattern.test(`${word} `)) ||
      !looksLikeName(ahead.join(' '))
    )
      return { name: behind, title, unsure: false }
  }
  // Ana Ruiz Head of Data
  let cut = ahead.length
  while (cut > 0 && isBefore(ahead[cut - 1] ?? '')) cut--
  const name = ahead
    .slice(0, cut)
    .join(' ')
    .replace(/[,–—-]+$/, '')
    .trim()
  if (cut >= 2 && looksLikeName(name, { strict: true }))
    return {
      name,
      title: [...ahead.slice(cut), text.slice(job.from)].join(' '),
      unsure: cut === ahead.length && !startsTitle.test(text.slice(job.from)),
    }
  return null
}

const startsTitle =
  /^(head|director|chief|vp|svp|evp|vice|c[a-z]{2,3}o?\b|leiter|responsable|responsabile|jef[ea]|hoofd|chef|president|founder|recruiter|hiring)/i

// 人事部 鈴木 花子, 採用担当の鈴木さん, 鈴木部長
function splitCjk(text: string): Apart | null {
  if (!jobPattern.test(text) && !isMailboxName(text)) return null
  const of = /^(.+)の(.+)$/u.exec(text)
  if (of?.[1] && of[2] && jobPattern.test(of[1]) && !jobPattern.test(of[2]))
    return { name: of[2], title: of[1], unsure: false }
  const words = text.split(/[ 　]+/)
  const titles = words.filter(word => jobPattern.test(word) || isMailboxName(word))
  const names = words.filter(word => !titles.includes(word) && !legalForm.test(word))
  if (titles.length > 0 && names.length > 0 && names.length <= 2)
    return { name: names.join(' '), title: titles.join(' '), unsure: false }
  const behind = /^([\p{Script=Han}々]{2,3}?)(部長|課長|係長|主任|次長|室長|社長|専務|常務|店長|教授)$/u.exec(
    text,
  )
  return behind?.[1] && behind[2] ? { name: behind[1], title: behind[2], unsure: false } : null
}
