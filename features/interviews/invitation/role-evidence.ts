import { isPlain, isWithin, joinedEnds, labelledRole, rolesIn } from './arrival-role'
import { type Evidence, seen } from './evidence'
import { tidyRole } from './tidy-role'
import type { TitlePieces } from './title-pieces'

/** What speaks for a role that was read, wherever it was read. */
export function roleEvidence(
  value: string,
  text: readonly string[],
  titled: TitlePieces['role'],
  title: string,
): Evidence[] {
  const is = (other: string | null) => other?.toLowerCase() === value.toLowerCase()
  const labelled = labelledRole(text)
  const found = rolesIn(joinedEnds(text))
  const same = found.filter(other => is(other.value))
  const others = [labelled, ...found.filter(({ isSaid }) => isSaid).map(other => other.value)]
  return seen(
    is(labelled) && 'label',
    titled?.isJob && is(tidyRole(titled.value)) && 'title',
    same.some(({ isSaid }) => isSaid) && 'text',
    same.some(({ isNamed }) => isNamed) && 'plain',
    [title, ...text].filter(line => isWithin(value.toLowerCase(), [line])).length > 1 && 'twice',
    others.every(other => other === null || is(other)) && 'sole',
    (!isPlain(value) || /[\d()]/.test(value) || /^\p{Ll}+$/u.test(value)) && 'loose',
    [title, ...text.slice(0, 60)].some(line => goesFurther(line, value)) && 'loose',
  )
}

/** "Program Advisor, Shoreline Permits", "Senior Data Analyst": in some place there is more of it. */
function goesFurther(line: string, value: string): boolean {
  const at = line.toLowerCase().indexOf(value.toLowerCase())
  if (at < 0) return false
  const [before, behind] = [line.slice(0, at), line.slice(at + value.length)]
  return (
    lawfulBehind.test(behind) ||
    /^(?:,? \(?\p{Lu}(?!\p{Lu}?[/)])|\s*\(\p{L}{2}|\s[-–—/&]\s\p{Lu}|[/&:*]\p{L}| (?:in|of|for|für|im) \p{Lu})/u.test(
      behind,
    ) ||
    (/\p{Lu}\p{L}+[ -]$/u.test(before) && jobBefore.test(before))
  )
}
const lawfulBehind = /^\s*\(?(?:[mwfdhvx]\s?[/|]\s?){1,3}[mwfdhvx]\)?\s+\p{Lu}/iu
const jobBefore =
  /(?<!\p{L})(?:senior|junior|lead|staff|principal|assistant|associate|deputy|head|chief|graduate|trainee|night|part-time|full-time|interim|temporary|digital|technical|clinical|commercial|regional|\p{Lu}\p{L}+-)[ -]?$/iu
