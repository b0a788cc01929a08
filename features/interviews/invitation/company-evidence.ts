import { plain } from '@/lib/people/name-words'
import type { CompanySources } from './arrival-company'
import { bareDomain, squeezed } from './company-address'
import { agrees, isFirmly, labelledCompany, saidCompanies, tidyCompany, withoutLegal } from './company-ways'
import { type Evidence, seen } from './evidence'
import { forms, placesOf } from './name-places'

/** What speaks for a company that was read, wherever it was read. The first line is the title. */
export function companyEvidence(value: string, from: CompanySources & { byPage: boolean }): Evidence[] {
  const is = (other: string) => plain(withoutLegal(other)) === plain(value)
  const own = forms(value)
  const [title = '', ...body] = from.lines
  const said = saidCompanies(body, from).filter(({ rank }) => isFirmly(rank))
  const titled = [
    tidyCompany(from.titled?.value ?? ''),
    ...saidCompanies([title], from).map(({ value }) => value),
  ].filter(Boolean)
  const places = placesOf(body, own)
  const labelled = labelledCompany(from.lines)
  const isNear = (other: string) => is(other) || agrees(other, [value])
  return seen(
    labelled !== null && is(labelled) && 'label',
    titled.some(is) && 'title',
    said.some(other => is(other.value)) && 'text',
    from.domains.some(domain => own.includes(squeezed(domain)) || own.includes(bareDomain(domain))) &&
      'address',
    [...titled, ...said.map(other => other.value)].every(isNear) && 'sole',
    // Elsewhere it goes on, or an address has another name.
    places.some(({ whole }) => !is(whole)) && 'loose',
    /[,()|:]/.test(value) && 'loose',
    labelled === null && from.forClient && 'client',
    from.byPage && 'page',
  )
}
