import { articlePattern, departmentPattern, jobBeforePattern, jobPattern } from '@/lib/people/people-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { isJobTitle, jobIn, looksLikeName } from './piece-kinds'
import { legalForm } from './signature-words'

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

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
