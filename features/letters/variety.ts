/** FNV-1a, 32 bit: the same text gives the same number everywhere. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}

interface Seat {
  person?: string
  panel?: readonly string[]
}

/** What a name and the list of everybody there are called the same by, on the device as on the server. */
const nameKey = (name: string) =>
  name
    .replace(/[([].*$/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()

/**
 * The place of one of those who were in a conversation, by their names: known where a note is typed, before anybody has
 * an id, and the same where its letter is written.
 */
export const seatOf = (name: string, everyone: readonly string[]): number =>
  seatNumber({ person: nameKey(name), panel: everyone.map(nameKey) })

/**
 * The person's place in the panel, in an order that only depends on the ids. Places differ by one, so while there are
 * enough variants no two people of a panel get the same one.
 */
export function seatNumber({ person = '', panel = [] }: Seat): number {
  const order = [...new Set([...panel, person])].sort(
    (a, b) => stableHash(a) - stableHash(b) || (a < b ? -1 : 1),
  )
  return order.indexOf(person) + stableHash(order.join())
}
