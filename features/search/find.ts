import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type FoundKind, foundKinds } from './kinds'
import { sources } from './sources'
import { foldWord, swapsOf } from './words'

export interface FoundRow {
  kind: FoundKind
  id: string
  link: string
  title: string | null
  text: string | null
  person: string | null
  company: string | null
  role: string | null
  /** The stage, the kind of interview or person, the state of a message, the direction of a question. */
  word: string | null
  at: Date
}

export interface Found {
  rows: FoundRow[]
  /** Nothing is written as it was typed: these come near it. */
  isNear: boolean
}

/** From so many letters on a word may be mistyped. */
const guessable = 4
/** How much of a word must be alike, in trigrams: "gogle" and "google" are at 0.63, "gogle" and "toggle" at 0.33. */
const alike = 0.45

/**
 * Finds what holds every word, at most `each` of a kind (plus one, which says that there are more). Words are compared
 * without accents and anywhere in a word, so the beginning of one finds it, and so do signs of Japanese and Chinese.
 * Only when nothing is written like that are names found that come near. One statement, or two.
 *
 * One's rows are found by their owner and then read through: under row level security no index on the words themselves
 * could be asked (their operators are not leakproof), and a few thousand short texts take some 50 ms.
 */
export async function find(
  tx: Tx,
  words: readonly string[],
  each: number,
  only: readonly FoundKind[] = foundKinds,
): Promise<Found> {
  if (words.length === 0) return { rows: [], isNear: false }
  const exact = await ask(tx, words, each, only, isIn)
  if (exact.length > 0 || words.every(word => foldWord(word).length < guessable))
    return { rows: exact, isNear: false }
  const near = await ask(tx, words, each, only, isInOrNear)
  return { rows: near, isNear: near.length > 0 }
}

type Test = (folded: SQL, word: string) => SQL

const isIn: Test = folded => sql`strpos(r.hay, ${folded}) > 0`

const isInOrNear: Test = (folded, word) => {
  if (foldWord(word).length < guessable) return isIn(folded, word)
  const swaps = swapsOf(word).map(swap => sql`strpos(r.names, ${swap}::text) > 0`)
  const near = [
    isIn(folded, word),
    ...swaps,
    sql`word_nearness(${folded}, r.names) >= ${sql.raw(String(alike))}`,
  ]
  return sql`(${sql.join(near, sql` or `)})`
}

async function ask(
  tx: Tx,
  words: readonly string[],
  each: number,
  only: readonly FoundKind[],
  test: Test,
): Promise<FoundRow[]> {
  // Folded once for the statement, and by the same function as the rows.
  const folded = words.map((_, at) => sql`(select w${sql.raw(String(at))} from asked)`)
  const asked = sql.join(
    words.map((word, at) => sql`fold_words(${word}::text) as w${sql.raw(String(at))}`),
    sql`, `,
  )
  const all = sql.join(
    words.map((word, at) => test(folded[at] as SQL, word)),
    sql` and `,
  )
  const rank = sql.join(
    folded.map(
      word =>
        sql`case when strpos(' ' || r.names, ' ' || ${word}) > 0 then 2 when strpos(r.names, ${word}) > 0 then 1 else 0 end`,
    ),
    sql` + `,
  )
  const from = sources(words)
  const parts = only.map(
    kind => sql`(
      select ${kind}::text as kind, r.id, r.link, r.title, r.text, r.person, r.company, r.role, r.word, r.at, ${rank} as rank
      from (select s.id, s.link, s.title, s.text, s.person, s.company, s.role, s.word, s.at, fold_words(s.names) as names,
          fold_words(concat_ws(' ', s.names, s.more)) as hay
        from (${from[kind]}) s offset 0) r
      where ${all} order by rank desc, r.at desc, r.id limit ${each + 1})`,
  )
  const rows = await tx.execute<Record<keyof FoundRow, string> & { at: string | Date }>(
    sql`with asked as materialized (select ${asked}) ${sql.join(parts, sql` union all `)}`,
  )
  return rows.map(row => ({ ...row, kind: row.kind as FoundKind, at: new Date(row.at) }))
}
