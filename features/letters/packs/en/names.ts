import type { Register } from '../../letter-set'
import { addressOf } from '../../names'

/** American letters write the full stop. */
/** Ranks that a greeting spells out; Gen and Maj are names as well, and ranks with their stop alone. */
const inFull: Record<string, string> = {
  prof: 'Professor',
  col: 'Colonel',
  cdr: 'Commander',
  cmdr: 'Commander',
  maj: 'Major',
  capt: 'Captain',
  lt: 'Lieutenant',
  sgt: 'Sergeant',
  gen: 'General',
}
const dotted = new Set(['US', 'CA', 'PH'])

export const greet = (called: string, register: Register): string =>
  `${register === 'formal' ? 'Dear' : 'Hi'} ${called},`

/**
 * How a letter calls somebody: "Ana", "Dr Osei", "Ms. Osei". `addressAs` is what the person said once, and goes before
 * every rule. Not sure when a formal letter finds no title: nobody's is guessed.
 */
export function address(
  name: string,
  register: Register,
  country: string,
  addressAs?: string | null,
): { name: string; isSure: boolean } {
  const { text, certain } = addressOf(name, { register, country, addressAs })
  if (addressAs?.trim()) return { name: text, isSure: true }
  const stop = dotted.has(country) ? '.' : ''
  const written = text
    .replace(
      /^(?:(?:Prof|Col|Cdr|Cmdr|Capt|Lt|Sgt)\b\.?|(?:Maj|Gen)\.)(?=\s)/i,
      rank => inFull[rank.toLowerCase().replace('.', '')] ?? rank,
    )
    .replace(/^(Mr|Mrs|Ms|Mx|Dr)\b\.?(?=\s)/, `$1${stop}`)
  return { name: written, isSure: certain }
}
