import { Column, getTableName, is, noopDecoder, SQL, Subquery } from 'drizzle-orm'

/** What a column of an answer becomes: where it stands in the row, and how its text is read. */
interface Field {
  path: string[]
  field: unknown
}

interface Decoder {
  mapFromDriverValue(value: unknown): unknown
}

/** The two things that a statement of Drizzle knows of the rows that it will get. */
export interface Rows {
  fields?: Field[]
  /** Of a join, by table: whether its columns are there in every row. */
  joinsNotNullableMap?: Record<string, boolean>
}

/**
 * Reads rows as Drizzle does, for a statement that is asked again and again: what a column is, which it looks up for
 * each column of each row, is looked up once. Of fifty rows that was a fifth of what asking them cost.
 */
export function rowReader({ fields = [], joinsNotNullableMap }: Rows): (rows: unknown[][]) => unknown[] {
  const columns = fields.map(({ path, field }) => {
    const decoder = decoderOf(field)
    return {
      parents: path.slice(0, -1),
      name: path.at(-1) ?? '',
      decoder: readsAsIs(decoder) ? null : decoder,
    }
  })
  const optional = joinsNotNullableMap ? optionalTables(fields, joinsNotNullableMap) : []
  return rows =>
    rows.map(row => {
      const result: Record<string, unknown> = {}
      for (let at = 0; at < columns.length; at++) {
        const { parents, name, decoder } = columns[at] as (typeof columns)[number]
        let node = result
        for (const parent of parents) {
          node[parent] ??= {}
          node = node[parent] as Record<string, unknown>
        }
        const raw = row[at]
        node[name] = raw === null || !decoder ? raw : decoder.mapFromDriverValue(raw)
      }
      for (const { name, first } of optional) if (row[first] === null) result[name] = null
      return result
    })
}

function decoderOf(field: unknown): Decoder {
  if (is(field, Column)) return field
  const worded = is(field, SQL) ? field : is(field, Subquery) ? field._.sql : (field as { sql: SQL }).sql
  return (worded as unknown as { decoder: Decoder }).decoder
}

const readsAsIs = ({ mapFromDriverValue }: Decoder) =>
  mapFromDriverValue === Column.prototype.mapFromDriverValue ||
  mapFromDriverValue === noopDecoder.mapFromDriverValue

/** What is one table's that may be missing: null as a whole where the first of its columns is. */
function optionalTables(fields: Field[], present: Record<string, boolean>) {
  const tablesOf = new Map<string, { first: number; tables: Set<string> }>()
  for (const [at, { path, field }] of fields.entries()) {
    const [name = '', ...more] = path
    if (more.length !== 1 || !is(field, Column)) continue
    const known = tablesOf.get(name) ?? { first: at, tables: new Set() }
    known.tables.add(getTableName(field.table))
    tablesOf.set(name, known)
  }
  return [...tablesOf].flatMap(([name, { first, tables }]) => {
    const [table = '', ...others] = tables
    return others.length === 0 && !present[table] ? [{ name, first }] : []
  })
}
