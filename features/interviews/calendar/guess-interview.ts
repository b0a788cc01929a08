import type { InterviewKind } from '@/db/enums'
import { looksLikeName } from '@/features/contacts/piece-kinds'
import { companyWords, roleWords } from '@/lib/job-words'
import { tidyLine } from '@/lib/text'
import { fillerWords, interviewWords, kindWords } from './interview-words'
import { betweenPeople } from './title-people'

export type InterviewGuess = { company: string | null; role: string | null; kind: InterviewKind | null }

const nothing: InterviewGuess = { company: null, role: null, kind: null }
const prefix =
  /^((re|aw|fwd?|wg|(updated |accepted |cancell?ed )?(invitation|event)|einladung|invite|reminder)\s*[:：]\s*)+/i
const googleTime = /\s+@\s+(mon|tue|wed|thu|fri|sat|sun)\w*\s.*$/i
const separators = /\s+[-–—|•·/]\s+|\s*[|()[\]（）]\s*|\s*[:：]\s+|\s+<>\s+|\s+[x×]\s+/u
const atCompany = /(?:^|\s)(?:at|@|bei(?: der| dem| den)?|chez|bij)\s+(?<name>.+)$/iu
const withSomebody = /(?:^|\s)(?:with|mit|avec|met)\s+(?<name>.+)$/iu
const forRole =
  /(?:^|\s)(?:for|as|als|pour|voor)\s+(?:(?:the|a|an|our|die|der|le|la|un|une|de|het)\s+)?(?:(?:role|position|post|poste|stelle|functie)\s+(?:of|de|as|als|van)\s+)?(?<name>.+?)(?:\s+(?:role|position|opening))?$/iu
const vacancy = /^(?:role|position|post|poste|stelle|functie)\s+(?:of|de|as|als|van)\s+/iu

/**
 * What a calendar entry's title tells of company, role and kind. Conservative: a title that does not speak of an
 * interview tells nothing, what could be a person is not taken for a company, and of two candidates neither is.
 * @param people everybody known by name, the user included
 */
export function guessInterview(summary: string, people: readonly string[] = []): InterviewGuess {
  const title = tidyLine(summary).slice(0, 300).replace(prefix, '').replace(googleTime, '')
  const kind = kindWords.find(([, words]) => title.search(words) >= 0)?.[0] ?? null
  if (kind === null && title.search(interviewWords) < 0) return nothing
  const roles: string[] = []
  const named: string[] = []
  const likely: string[] = []
  for (const piece of (betweenPeople(title)?.rest ?? title).split(separators)) {
    let rest = piece
    const take = (pattern: RegExp) => {
      const found = pattern.exec(rest)
      if (found) rest = rest.slice(0, found.index)
      return found?.groups?.name ?? ''
    }
    const order = [atCompany, forRole, withSomebody].sort((a, b) => rest.search(b) - rest.search(a))
    for (const pattern of order) {
      const name = withoutFiller(take(pattern))
      if (!name) continue
      if (pattern === forRole || roleWords.test(name)) (roleWords.test(name) ? roles : likely).push(name)
      else if (pattern === atCompany) named.push(name)
      else likely.push(name)
    }
    const plain = withoutFiller(kindWords.reduce((text, [, words]) => text.replace(words, ' '), rest))
    if (plain) (roleWords.test(plain) ? roles : likely).push(plain.replace(vacancy, ''))
  }
  const companies = likely.filter(name => !isPerson(name, people))
  return { company: only(named) ?? only(companies), role: only(roles), kind }
}

function withoutFiller(text: string): string {
  return tidyLine(text.replace(interviewWords, ' ').replace(fillerWords, ' ')).replace(
    /^[\s,;&/+-]+|[\s,;&/+-]+$/g,
    '',
  )
}

function isPerson(text: string, people: readonly string[]): boolean {
  const words = new Set(people.flatMap(name => name.toLowerCase().split(/\s+/)))
  if (
    text
      .toLowerCase()
      .split(/[\s,&]+/)
      .every(word => words.has(word))
  )
    return true
  if (companyWords.test(text)) return false
  return text
    .split(/\s+(?:and|und|et|en|y|e|&)\s+|,\s*/i)
    .every(name => looksLikeName(name, { strict: true }))
}

function only(candidates: string[]): string | null {
  const [name, ...more] = new Set(candidates)
  return name && more.length === 0 && name.length <= 80 && /\p{L}/u.test(name) ? name : null
}
