import { isJobTitle } from '@/features/contacts/piece-kinds'
import { tidyLine } from '@/lib/text'
import { isOrdinary } from './arrival-company'
import { isGivenName } from './given-names'
import { mayDo } from './role-ways'
import type { TitlePieces } from './title-pieces'

/** "Bookkeeper interview" of a firm that is known: the title's word is the role, then. */
export function besideCompany(titled: string | null, company: string | null): string | null {
  if (!titled || !company || (isGivenName(titled.split(' ')[0] ?? '') && !mayDo(titled))) return null
  const [one, two] = [titled.toLowerCase(), company.toLowerCase()]
  return one.includes(two) || two.includes(one) || !/^\p{L}[^\d!?@]{3,}$/u.test(titled) ? null : titled
}

/** What is left of a title beside a word for a talk, or of an answer to what somebody applied for: "Re: commis de cuisine". */
export const roleLeft = (left: TitlePieces['left'], isAnswer: boolean) =>
  left &&
  (/\p{Lu}| /u.test(left.value) || isJobTitle(left.value) || mayDo(left.value)) &&
  (left.ofTalk ||
    (isAnswer &&
      / /.test(left.value) &&
      !isOrdinary(left.value) &&
      (isJobTitle(left.value) || mayDo(left.value) || !/^\p{Lu}/u.test(left.value))))
    ? left.value
    : null

/** "Wattlebird panel interview" at Wattlebird Studio: no job is called as its firm, or as the first words of it. */
export const isOfCompany = (role: string | null, company: string | null) =>
  role !== null &&
  company !== null &&
  `${company.toLowerCase()} `.startsWith(`${role.toLowerCase()} `) &&
  !isJobTitle(role)

/** "functioneel beheerder" of a title, and "de vacature Functioneel beheerder" in a sentence: with the capital it has there. */
export function withCapital(role: string | null, lines: readonly string[]): string | null {
  if (!role || !/^\p{Ll}/u.test(role)) return role
  const first = role.charAt(0).toUpperCase() + role.slice(1)
  const each = role.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())
  const named = [each, first].find(form =>
    lines.slice(0, 60).some(line => /\p{L},? ["“„«]?$/u.test(line.slice(0, Math.max(0, line.indexOf(form))))),
  )
  return named ?? role
}

/** "Office Manager, Hartwell" at Hartwell. */
export function withoutCompany(role: string | null, company: string | null): string | null {
  if (!role || !company) return role
  const at = role.toLowerCase().indexOf(company.toLowerCase())
  if (at < 0) return role
  const value = tidyLine(at === 0 ? role.slice(company.length) : role.slice(0, at))
    .replace(/^[\s,:|@–-]+|[\s,:|@–-]+$/g, '')
    .replace(/\s+(?:at|bei|chez|bij|en|with)$/i, '')
  return value.length > 2 ? value : null
}
