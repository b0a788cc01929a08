import { normalizeAddress } from '@/lib/address'
import type { Answers, PersonAnswer } from './answers'

/** Two answers say the same, however they are written down. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value ?? null
  const filled = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return filled.sort(([a], [b]) => a.localeCompare(b)).map(([name, inner]) => [name, plain(inner)])
}

const different = <T extends object>(answers: T, base: T | undefined): T =>
  Object.fromEntries(
    Object.entries(answers).filter(([name, value]) => !isSame(value, base?.[name as keyof T])),
  ) as T

/** A half-typed address stays on the device: it must not keep the rest from arriving. */
const wholeAddress = (typed: string | null | undefined) => (typed && normalizeAddress(typed)) || undefined

/** Only what the person changed: what stood there already may meanwhile have been changed elsewhere. */
export function changedSince(
  base: Answers | undefined,
  { minute, facts, people, question, signature }: Answers,
): Answers {
  const before = new Map(base?.people.map(person => [person.key, person]))
  return {
    minute: different(minute, base?.minute),
    facts: different(facts, base?.facts),
    people: people.map(({ key, id, name, ...rest }) => ({
      key,
      id,
      name,
      ...different<Omit<PersonAnswer, 'key' | 'id' | 'name'>>(
        { ...rest, email: wholeAddress(rest.email) },
        before.get(key),
      ),
    })),
    ...(question && !isSame(question, base?.question) && { question }),
    ...(signature && { signature }),
  }
}
