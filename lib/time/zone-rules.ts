import data from 'moment-timezone/data/packed/latest.json' with { type: 'json' }

// The data alone is taken from moment-timezone, never its code: every copy of that package in a process hangs its
// rules on the one `moment`, so that whoever loads an older copy (date-holidays brings two) would replace ours.

export type ZoneRules = { untils: readonly number[]; offsets: readonly number[] }

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'
const byPackedName = new Map(data.zones.map(row => [row.slice(0, row.indexOf('|')), row]))
const unpacked = new Map<string, ZoneRules>()

/** A number of base 60 as the data writes it: '-1u' is −90, '.u' a half. */
function fromBase60(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const value = [...whole].reduce((sum, digit) => sum * 60 + digits.indexOf(digit), 0)
  const rest = [...fraction].reduceRight((sum, digit) => (sum + digits.indexOf(digit)) / 60, 0)
  return text.startsWith('-') ? -(value + rest) : value + rest
}

/** Reads 'name|abbreviations|offsets|which offset, in turn|minutes until the next|population'. */
function unpack(row: string): ZoneRules {
  const [, , offsets = '', turns = '', steps = ''] = row.split('|')
  const known = offsets.split(' ').map(fromBase60)
  const durations = steps.split(' ')
  let until = 0
  return {
    offsets: [...turns].map(turn => known[fromBase60(turn)] ?? 0),
    untils: [...turns].map((_, index) => {
      if (index === turns.length - 1) return Number.POSITIVE_INFINITY
      until = Math.round(until + fromBase60(durations[index] ?? '') * 60_000)
      return until
    }),
  }
}

/**
 * The rules of a zone that is no alias, or null. `offsets` are minutes to add to wall time to reach UTC; each holds
 * until its `untils` (epoch ms, last Infinity).
 */
export function packedRules(name: string): ZoneRules | null {
  const found = unpacked.get(name)
  if (found) return found
  const row = byPackedName.get(name)
  if (!row) return null
  const rules = unpack(row)
  unpacked.set(name, rules)
  return rules
}
