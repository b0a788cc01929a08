import { readdirSync, readFileSync } from 'node:fs'
import type { InterviewKind } from '@/db/enums'
import type { ArrivalCase } from './arrival.cases'
import type { ArrivalKind } from './arrival-kind'

export interface BatchCase extends ArrivalCase {
  /** A mail as a file, not words that were pasted. */
  isFile: boolean
  /** Other slots that have to be one tap away. */
  others: string[]
}

const folder = new URL('./batches/', import.meta.url)

/** The batches by their letters. */
export const batches = () =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => file.slice(0, -4))
    .sort()

/** "=== name", what is right, "---", then the text as it was written; see docs/reader-proof.md. */
export const readBatch = (letter: string): BatchCase[] =>
  readFileSync(new URL(`${letter}.txt`, folder), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(readCase)

function readCase(block: string): BatchCase {
  const cut = block.indexOf('\n---\n')
  const [name = '', ...said] = block.slice(0, cut).split('\n')
  const told = (word: string) => said.find(line => line.split(' ')[0] === word)?.slice(word.length + 1)
  const none = (text: string | undefined) => (text === undefined || text === '-' ? null : text)
  const listed = (text: string | null, mark: RegExp) => text?.split(mark) ?? []
  const [what, start, zone = '', minutes, url, people, company, role, kind] =
    told('right')?.split(/\s*\|\s*/) ?? []
  return {
    name,
    text: block.slice(cut + 5).trimEnd(),
    own: told('own'),
    isFile: said.includes('eml'),
    others: listed(told('others') ?? null, /;\s*/),
    right: {
      what: what as ArrivalKind,
      start: none(start),
      zone,
      minutes: Number(minutes),
      url: none(url),
      people: listed(none(people), /,\s*/),
      company: none(company),
      role: none(role),
      kind: none(kind) as InterviewKind | null,
    },
  }
}
