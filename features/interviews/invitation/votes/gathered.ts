import type { NamedPerson } from '@/features/contacts/named-person'
import { sameName } from '../same-name'
import { type Candidate, likelihood, type Weights } from './candidate'

/** Below it nobody stays, and above it somebody comes whom no rule named. */
const least = 0.05
const most = 0.9

/** Whom the rules named, without whom nothing speaks for, and with whom everything speaks for. */
export function gathered(
  ruled: readonly NamedPerson[],
  candidates: readonly Candidate[],
  weights: Weights,
): { stay: boolean[]; added: NamedPerson[] } {
  const likely = candidates.map(one => ({ name: one.value, share: likelihood(one, weights) }))
  const stay = ruled.map(({ name }) => {
    const own = likely.filter(other => sameName(other.name, name))
    return own.length === 0 || Math.max(...own.map(({ share }) => share)) >= least
  })
  const added = likely.filter(
    ({ name, share }) => share > most && !ruled.some((other, at) => stay[at] && sameName(other.name, name)),
  )
  return {
    stay,
    added: added.map(({ name }) => ({ name, email: null, jobTitle: null, kind: null })),
  }
}
