const mostKept = 400
const mostCounted = 4000
const longest = 12_000
const mostParameters = 48

/**
 * Says which statements the server should keep, parsed and planned: those that come again and again. A list of many
 * values makes a text of its own for each length, so what is long, or has come only twice, is sent as it is; and each
 * connection keeps so many at most.
 */
export class KeptStatements {
  private readonly kept = new Set<string>()
  private counts = new Map<string, number>()

  keeps(text: string, parameters: number): boolean {
    if (this.kept.has(text)) return true
    if (parameters > mostParameters || text.length > longest || this.kept.size >= mostKept) return false
    if (!/^\s*(select|insert|update|delete|with)\s/i.test(text) || text.includes(';')) return false
    const count = (this.counts.get(text) ?? 0) + 1
    if (count > 2) {
      this.counts.delete(text)
      this.kept.add(text)
      return true
    }
    if (this.counts.size >= mostCounted) this.counts = new Map()
    this.counts.set(text, count)
    return false
  }
}
