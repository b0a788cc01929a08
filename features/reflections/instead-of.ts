import type { PersonAnswer } from './answers'

/**
 * The people of a minute where those of `keys` were read otherwise. What was noted about the first goes to the first of
 * the others; whom the server knows already was not there, since it never forgets somebody for being left out.
 */
export function insteadOf(
  people: readonly PersonAnswer[],
  keys: readonly string[],
  others: readonly PersonAnswer[],
): PersonAnswer[] {
  const gone = people.filter(({ key }) => keys.includes(key))
  const at = people.findIndex(({ key }) => keys.includes(key))
  if (at < 0) return [...people]
  const { id: _, key: __, name: ___, email: ____, there: _____, ...noted } = gone[0] ?? { key: '', name: '' }
  const [first, ...more] = others
  return [
    ...people.slice(0, at),
    ...(first ? [{ ...noted, ...first }, ...more] : []),
    ...gone.filter(({ id }) => id).map(person => ({ ...person, there: false })),
    ...people.slice(at).filter(({ key }) => !keys.includes(key)),
  ]
}
