import { kindWords } from '../calendar/interview-words'
import { labelledRole } from './arrival-role'
import { besideCompany, withoutCompany } from './role-of-title'
import { withoutTalk } from './title-talk'
import { isTitledFirst } from './titled-first'
import type { Candidate } from './votes/candidate'
import { elected } from './votes/elected'
import { roleWeights } from './votes/role-weights'

/** The role by what the rules read and by what all places speak for. */
export function chosenRole(
  said: string | null,
  candidates: readonly Candidate[],
  {
    title,
    lines,
    company,
    left,
  }: { title: string; lines: readonly string[]; company: string | null; left: string | null },
): { value: string | null; share: number } {
  const ruled = withoutCompany(said, company) ?? besideCompany(left, company)
  const labelled = labelledRole(lines)
  const isNobody = (value: string) => value === labelled || !isTitledFirst(value, [title, ...lines])
  const isTwice = ruled !== null && title.includes(ruled) && lines.some(line => line.includes(ruled))
  const endsTitle = ruled !== null && title.endsWith(ruled)
  return elected(
    ruled && isNobody(ruled) ? ruled : null,
    candidates.filter(({ value }) => isNobody(value)),
    roleWeights,
    labelled ? 8 : 2.7,
    // Title and text have the whole of it, or the title ends with its field.
    end => isOfRole(end) && (isTwice || (endsTitle && end.startsWith(', '))),
  )
}

/** The end of a job's name, and neither what kind of talk it is nor a number. */
const isOfRole = (end: string) =>
  !withoutTalk(end).ofTalk &&
  kindWords.every(([, words]) => end.search(words) < 0) &&
  !/\d{3}|(?<!\p{L})r[eé]f(?!\p{L})|[%€£$]/iu.test(end)
