/** A value written out in a statement's text. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value)
  if (typeof value !== 'string') throw new Error(`No literal for ${typeof value}`)
  const quoted = `'${value.replaceAll("'", "''")}'`
  return value.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted
}

/** The statement with its values in their places. */
export const withValues = (text: string, values: readonly unknown[]): string =>
  text.replace(/\$(\d+)/g, (_, place) => {
    if (Number(place) > values.length) throw new Error(`No value for $${place}`)
    return literal(values[Number(place) - 1])
  })
