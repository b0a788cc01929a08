import { readdirSync } from 'node:fs'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { asSystem } from '../../db/doors'
import { identityTables } from '../../db/grants'
import { users } from '../../db/schema/users'

type Config = ReturnType<typeof getTableConfig>
const folder = new URL('../../db/schema/', import.meta.url)

/** Every table of the schema, whoever adds one. */
export async function allTables(): Promise<PgTable[]> {
  const found = new Set<PgTable>()
  for (const file of readdirSync(folder)) {
    const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>
    for (const value of Object.values(exported)) if (is(value, PgTable)) found.add(value)
  }
  return [...found]
}

export interface Seeded {
  /** Table's name → the id of its row (or the user's, where that is the key). */
  ids: Record<string, string>
  /** 'table.column' → the text put there; columns with fixed words are left out. */
  texts: Record<string, string>
}

/**
 * One row in every tenant table for this user, as full as it can be: each column that takes free text holds
 * `mark` and its own name, but for those in `as` ('table.column' → value). Parents come before children.
 */
export async function seedEveryTable(
  userId: string,
  mark: string,
  now: Date,
  as: Record<string, unknown> = {},
): Promise<Seeded> {
  const identity = new Set<string>(identityTables)
  const waiting = (await allTables()).filter(table => !identity.has(getTableConfig(table).name))
  const seeded: Seeded = { ids: {}, texts: {} }
  while (waiting.length > 0) {
    const next = waiting.findIndex(table =>
      parentsOf(getTableConfig(table)).every(name => name in seeded.ids),
    )
    const [table] = waiting.splice(next, 1)
    if (next < 0 || !table) throw new Error('These tables wait for each other')
    await seed(table, { userId, mark, now, as }, seeded)
  }
  return seeded
}

const parentsOf = (config: Config) =>
  config.foreignKeys
    .map(key => getTableConfig(key.reference().foreignTable).name)
    .filter(name => name !== 'users' && name !== config.name)

interface Plan {
  userId: string
  mark: string
  now: Date
  as: Record<string, unknown>
}

async function seed(table: PgTable, { userId, mark, now, as }: Plan, seeded: Seeded) {
  const config = getTableConfig(table)
  const parents = new Map<string, string>()
  for (const key of config.foreignKeys) {
    const { columns, foreignTable } = key.reference()
    for (const column of columns)
      if (column.name !== 'userId') parents.set(column.name, getTableConfig(foreignTable).name)
  }
  const row: Record<string, unknown> = {}
  for (const [key, column] of Object.entries(table) as [string, Config['columns'][number]][]) {
    if (key === 'enableRLS' || !column?.columnType || key === 'id' || key === 'deletedAt') continue
    const at = `${config.name}.${snake(key)}`
    if (key === 'userId') row[key] = userId
    else if (at in as) row[key] = as[at]
    else if (parents.has(key)) row[key] = seeded.ids[parents.get(key) ?? '']
    else if (column.columnType === 'PgText' && !column.enumValues?.length) {
      row[key] = `${mark} ${at}`
      seeded.texts[at] = `${mark} ${at}`
    } else row[key] = valueFor(column, now)
  }
  const [kept] = await asSystem('test', tx =>
    tx
      .insert(table)
      .values(row as never)
      .returning(),
  )
  const { id = userId } = kept as { id?: string | number }
  // A running number, which a mark of what was touched has, is in every text: nobody could send or spill it.
  if (typeof id === 'string') seeded.ids[config.name] = id
}

const snake = (key: string) => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

function valueFor(column: Config['columns'][number], now: Date) {
  switch (column.columnType) {
    case 'PgText':
      return column.enumValues?.[0]
    case 'PgArray':
      return [] // of fixed words, all of them
    case 'PgJsonb':
      return undefined
    case 'PgTimestamp':
      return column.notNull ? new Date(now.getTime() + 20 * 86_400_000) : undefined
    case 'PgDateString':
      return now.toISOString().slice(0, 10)
    case 'PgBoolean':
      return false
    case 'PgInteger':
      return 1
    case 'PgUUID':
      return column.notNull ? crypto.randomUUID() : undefined
    default:
      throw new Error(`No value for ${column.columnType}`)
  }
}

export async function newUser(email: string): Promise<string> {
  const [user] = await asSystem('test', tx => tx.insert(users).values({ email, name: email }).returning())
  return user?.id ?? ''
}
