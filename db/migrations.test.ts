import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('./migrations', import.meta.url))
/** What versions before 0.2 did while nobody ran two of them side by side. */
const before = 9
const files = readdirSync(folder)
  .filter(file => file.endsWith('.sql') && Number(file.slice(0, 4)) > before)
  .map(file => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))

/** What the version before, which still serves while this migration runs, would stumble over (docs/upgrade.md). */
function breaks(text: string): string[] {
  const statements = text
    .split('--> statement-breakpoint')
    .filter(statement => !/^\s*-- unused since \d+\.\d+/m.test(statement))
    .map(statement => statement.replaceAll(/--.*$/gm, ' ').replaceAll(/\s+/g, ' ').trim())
  const forbidden: [why: string, pattern: RegExp][] = [
    ['drops what the old code reads', /\bdrop (table|column)\b/i],
    ['renames what the old code names', /\brename\b/i],
    ['changes a type', /\balter column \S+ (set data )?type\b/i],
    ['asks for what the old code does not give', /\bset not null\b/i],
    [
      'asks for what the old code does not give',
      /\badd column \S+ (?![^;]*\b(?:default|generated)\b)[^;]*\bnot null\b/i,
    ],
  ]
  return statements.flatMap(statement =>
    forbidden
      .filter(([, pattern]) => pattern.test(statement))
      .map(([why]) => `${why}: ${statement.slice(0, 100)}`),
  )
}

it('no migration breaks the version before it', () => {
  expect(files.flatMap(({ file, text }) => breaks(text).map(why => `${file} ${why}`))).toEqual([])
})

it.each([
  ['ALTER TABLE "a" DROP COLUMN "b";', 1],
  ['-- unused since 0.3\nALTER TABLE "a" DROP COLUMN "b";', 0],
  ['ALTER TABLE "a" RENAME COLUMN "b" TO "c";', 1],
  ['ALTER TABLE "a" ALTER COLUMN "b" SET DATA TYPE text;', 1],
  ['ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL;', 1],
  ['ALTER TABLE "a" ADD COLUMN "b" text NOT NULL;', 1],
  ['ALTER TABLE "a" ADD COLUMN "b" text DEFAULT \'x\' NOT NULL;', 0],
  ['ALTER TABLE "a" ADD COLUMN "b" text NOT NULL DEFAULT \'x\';', 0],
  ['ALTER TABLE "a" ADD COLUMN "b" text;', 0],
  ['CREATE TABLE "a" ("b" text NOT NULL);', 0],
])('%s', (text, many) => expect(breaks(text)).toHaveLength(many))
