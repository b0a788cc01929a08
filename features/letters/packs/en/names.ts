import type { Register } from '../../letter-set'
import { properCase, splitName } from '../../names'

/** American letters write the full stop. */
const dotted = new Set(['US', 'CA', 'PH'])

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
  if (addressAs?.trim()) return { name: addressAs.trim(), isSure: true }
  const { title, given, surname, whole } = splitName(name)
  if (register === 'first_name') {
    if (given) return { name: properCase(given), isSure: true }
    return {
      name: title && surname ? `${titled(title, country)} ${surname}` : whole,
      isSure: Boolean(title && surname),
    }
  }
  if (country === 'JP' && !title && surname) return { name: `${surname}-san`, isSure: true }
  if (title && surname) return { name: `${titled(title, country)} ${surname}`, isSure: true }
  return { name: whole, isSure: false }
}

function titled(title: string, country: string): string {
  const bare = title.replace(/\.$/, '')
  return /^(?:Mr|Mrs|Ms|Mx|Dr|Prof)$/.test(bare) ? (dotted.has(country) ? `${bare}.` : bare) : title
}
