import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { isSaid } from './sender-person'

const withSomebody =
  /(?:[Ii]nterviews?|[Cc]all|[Cc]hat|[Ii]ntro|[Ss]ession|[Ss]creen|[Cc]onversation|[Mm]eeting|[Gg]espräch|[Ee]ntretien|[Gg]esprek|[Ee]ntrevista)\s+(?:with|mit|avec|met|con)\s+(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}'’]+){1,2})(?=$|[\s,.;!?(])/u

/**
 * "Interview with Jo Placeholder": a person, where a scheduling page says so or the first name is one; "with Blue Heron"
 * is no more a person than a company.
 */
export function metByName(lines: readonly string[], byPage: boolean): string | null {
  for (const line of lines.slice(0, 20)) {
    const name = withSomebody.exec(line)?.groups?.name?.replace(/\s+(?:On|At|From|For)$/u, '')
    if (!name || !looksLikeName(name, { strict: true }) || companyWords.test(name) || isJobTitle(name))
      continue
    // "the position at Meltwater Ceramics"
    if (isSaid(lines, 'at|bei|chez|bij', name, '')) continue
    if (isFirmsLastWord(name.split(' ').at(-1) ?? '')) continue
    if (byPage || isGivenName(name.split(' ')[0] ?? '')) return name
  }
  return null
}
