import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { isRobot } from '@/lib/people/shared-mailbox'
import type { Mailbox } from '../arrival-facts'
import { companyOfAddress, squeezed } from '../company-address'
import { agrees } from '../company-ways'
import type { Candidate } from './candidate'

/**
 * Without those of whom another place says that they are none: whose page it is that sends for others, a job, and a job before a
 * firm ("Werksleiter Donauglas", where Donauglas stands alone too).
 */
export function likelyFirms(
  candidates: readonly Candidate[],
  {
    page,
    domains,
    read,
    lines,
  }: { page: Mailbox | null; domains: readonly string[]; read: string | null; lines: readonly string[] },
): Candidate[] {
  const own = page && isRobot(page.address) ? companyOfAddress(page.address) : null
  const isPage = (value: string) => own !== null && !agrees(own, domains) && squeezed(own) === squeezed(value)
  const isFirm = (value: string) => value === read || agrees(value, domains)
  const hasJob = (value: string) => {
    const words = value.split(' ')
    return words.some(
      (_, at) => at > 0 && isJobTitle(words.slice(0, at).join(' ')) && isFirm(words.slice(at).join(' ')),
    )
  }
  // "with Tessa Brightwood at Lumenry"
  const isMetThere = (value: string) =>
    read !== null &&
    looksLikeName(value, { strict: true }) &&
    lines.some(line => {
      const at = line.indexOf(`${value} `)
      return (
        at > 0 &&
        metWith.test(line.slice(0, at)) &&
        thereAt.test(line.slice(at + value.length)) &&
        line.slice(at + value.length, at + value.length + 30).includes(read.slice(0, 12))
      )
    })
  const isJob = (value: string) => isJobTitle(value) && !isFirm(value)
  return candidates.filter(
    ({ value }) => !isPage(value) && !isJob(value) && !hasJob(value) && !isMetThere(value),
  )
}

const metWith = /(?<!\p{L})(?:with|mit|avec|met|con)\s+$/iu
const thereAt = /^\s+(?:at|from|of|bei(?: der)?|von(?: der)?|chez|de chez|bij|van|en|de|di|da|presso)\s/iu
