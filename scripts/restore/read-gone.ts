import type { Gone } from '@/features/own-data/gone'

/** Who went, from the lines of a log in the order they were written; other lines, and broken ones, are passed over. */
export function readGone(log: string): Gone[] {
  return log.split('\n').flatMap(line => {
    const begins = line.indexOf('{') // what collects logs may put a time or a name before each
    if (begins < 0 || !line.includes('"gone"')) return []
    try {
      const said = JSON.parse(line.slice(begins)) as Gone
      return said.event === 'gone' && /^[0-9a-f]{64}$/.test(said.hash) ? [said] : []
    } catch {
      return []
    }
  })
}

/** What became of each account in the end, by the hash of its address; and the people who were forgotten. */
export function settle(gone: readonly Gone[]) {
  const accounts = new Map<string, Gone>()
  const forgotten = new Set<string>()
  for (const one of gone) {
    if (one.what === 'person_forgotten') forgotten.add(one.hash)
    else accounts.set(one.hash, one)
  }
  return { accounts, forgotten }
}
