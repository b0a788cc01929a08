import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import * as words from '../../db/enums'
import { root } from '../../scripts/start/build-app'
import type { ServerAction } from './endpoints'

export type Values = Record<string, string>

interface Field {
  key: string
  /** 'id' takes ids of rows and nothing else. */
  kind: 'id' | 'text'
  /** Something it takes; undefined when only its absence will do. */
  fine: string | undefined
}

export interface ActionInput {
  wrapper: 'userAction' | 'accountAction' | 'visitorAction'
  schema: z.ZodType
  fields: Field[]
}

const declared = /export const (\w+Action) = (userAction|accountAction|visitorAction)\(\s*'[^']+',\s*(\w+),/g
const someId = '3f0c1f1e-8f6a-4c1d-9b53-0a3c6b7d2e10'
const plain = [
  ...[
    'A plain text',
    '10:00',
    '2026-11-02', // a day gone by: some take no other
    '2026-11-02T10:00',
    'Europe/London',
    '5',
    '1',
    'on',
    'yes',
    'GB',
  ],
  ...['robin@example.com', 'https://www.linkedin.com/in/robin', 'Ada Park <ada@example.com>', '[]', '{}'],
  ...['google', 'live', 'agency_recruiter', 'not_yet', '21', '2'],
  ...Object.values(words).flatMap(list => (Array.isArray(list) ? (list as string[]) : [])),
]

/**
 * What an action takes, read from its declaration: every action is made by one of the three wrappers with its
 * schema. Throws for one that is not.
 */
export async function inputOf(action: ServerAction): Promise<ActionInput> {
  const file = join(root, action.file)
  const source = readFileSync(file, 'utf8')
  const found = [...source.matchAll(declared)].find(match => match[1] === action.name)
  if (!found?.[2] || !found[3]) throw new Error(`${action.name} in ${action.file} is not made by a wrapper`)
  const [, , wrapper, schemaName] = found
  const from = new RegExp(`import \\{[^}]*\\b${schemaName}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1]
  const path = from?.startsWith('@/') ? join(root, from.slice(2)) : join(dirname(file), from ?? schemaName)
  const module = (await import(`${path}.ts`)) as Record<string, z.ZodType>
  const schema = module[schemaName]
  if (!schema) throw new Error(`No schema ${schemaName} for ${action.name}`)
  return { wrapper: wrapper as ActionInput['wrapper'], schema, fields: fieldsOf(schema) }
}

function fieldsOf(schema: z.ZodType): Field[] {
  let inner = schema as unknown as { def: { type: string; in?: unknown }; shape?: Record<string, z.ZodType> }
  while (inner.def.type === 'pipe') inner = inner.def.in as typeof inner
  return Object.entries(inner.shape ?? {}).map(([key, field]) => {
    const kind = takes(field, someId) && !takes(field, 'A plain text') ? 'id' : 'text'
    return { key, kind, fine: kind === 'id' ? someId : plain.find(value => takes(field, value)) }
  })
}

/** One that hands over to a worker answers later: then everything before the worker was taken. */
function takes(schema: z.ZodType, given: unknown): boolean {
  try {
    return schema.safeParse(given).success
  } catch {
    return true
  }
}

/** Values that the schema takes, with these in place of its own; what it does not need is left out if need be. */
export function valuesFor({ schema, fields }: ActionInput, given: Values = {}): Values | null {
  const values: Values = {}
  for (const { key, fine } of fields) if (fine !== undefined) values[key] = fine
  Object.assign(values, given)
  if (takes(schema, values)) return values
  for (const { key } of fields) {
    if (key in given) continue
    const { [key]: _, ...fewer } = values
    if (takes(schema, fewer)) return fewer
  }
  const bare = { ...given }
  for (const { key, fine } of fields) {
    if (takes(schema, bare)) return bare
    if (!(key in bare) && fine !== undefined) bare[key] = fine
  }
  return takes(schema, bare) ? bare : null
}

const tablesOfKeys: Record<string, string> = {
  contactId: 'contacts',
  recruiterId: 'contacts',
  replyTo: 'contacts',
  referralFrom: 'contacts',
  pipelineId: 'pipelines',
  named: 'pipelines',
  unnamed: 'pipelines',
  interviewId: 'interviews',
}

/** Which table an id of this name is of; a plain `id` is of its feature's own. */
export const tableOf = (key: string, { file }: ServerAction): string =>
  tablesOfKeys[key] ?? file.split('/')[1]?.replaceAll('-', '_') ?? ''
