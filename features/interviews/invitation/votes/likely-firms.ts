import { isJobTitle } from '@/features/contacts/piece-kinds'
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
  { page, domains, read }: { page: Mailbox | null; domains: readonly string[]; read: string | null },
): Candidate[] {
  const own = page && isRobot(page.address) ? companyOfAddress(page.address) : null
  const isPage = (value: string) =>
    own !== null && !agrees(own, domains) && squeezed(own) === squeezed(value)
  const isFirm = (value: string) => value === read || agrees(value, domains)
  const hasJob = (value: string) => {
    const words = value.split(' ')
    return words.some(
      (_, at) =>
        at > 0 && isJobTitle(words.slice(0, at).join(' ')) && isFirm(words.slice(at).join(' ')),
    )
  }
  const isJob = (value: string) => isJobTitle(value) && !isFirm(value)
  return candidates.filter(({ value }) => !isPage(value) && !isJob(value) && !hasJob(value))
}
