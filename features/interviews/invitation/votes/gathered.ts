import type { NamedPerson } from '@/features/contacts/named-person'
import { sameName } from '../same-name'
import { type Candidate, likelihood, type Weights } from './candidate'

/** Below it nobody stays, and above it somebody comes whom no rule named. */
const least = 0.06
/** … whose job stands beside the name. */
const leastTitled = 0.02
const most = 0.7
/** Whom as much speaks for as this may be missing, or be nobody. */
const open = 0.15
const half = 0.5

/** Whom the rules named, without whom nothing speaks for, and with whom everything speaks for. */
export function gathered(
  ruled: readonly NamedPerson[],
  candidates: readonly Candidate[],
  weights: Weights,
  /** Whom a form's line, or their title beside a first name, names as those who come. */
  told: readonly string[] = [],
): { stay: boolean[]; added: NamedPerson[]; isOpen: (people: readonly NamedPerson[]) => boolean } {
  const likely = candidates.map(one => ({ name: one.value, share: likelihood(one, weights) }))
  const judged = ruled.map(({ name, jobTitle }) => {
    const own = likely.filter(other => sameName(other.name, name))
    const share = own.length === 0 ? 1 : Math.max(...own.map(one => one.share))
    const isTold = told.includes(name)
    const isTitled = jobTitle !== null && name.includes(' ')
    return { stays: isTold || share >= (isTitled ? leastTitled : least), share }
  })
  const stay = judged.map(({ stays }) => stays)
  const added = likely.filter(
    ({ name, share }) => share > most && !ruled.some((other, at) => stay[at] && sameName(other.name, name)),
  )
  return {
    stay,
    added: added.map(({ name }) => ({ name, email: null, jobTitle: null, kind: null })),
    // Somebody else may be meant too, or somebody who is named is unlikely.
    isOpen: people =>
      judged.some(({ stays, share }) => !stays && share > leastTitled) ||
      likely.some(({ name, share }) => share > open && !people.some(other => sameName(other.name, name))) ||
      people.some(({ name }) => !likely.some(other => other.share > half && sameName(other.name, name))),
  }
}
