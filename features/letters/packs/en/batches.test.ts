import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftKinds, hookStems } from '@/db/enums'
import { hookReader } from '../../hook-reader'
import { weave } from './weave'

const folder = new URL('./batches/', import.meta.url)
const batches = readdirSync(folder).filter(name => /^(?:cold-)?[a-z]{1,2}\.txt$/.test(name))

/** One line of a batch, as a letter to Ana says it: the sentence, or what the note is asked again for. */
function said(line: string): string {
  const [kind = '', stem = '', ...rest] = line.split(' | ')
  const text = rest.join(' | ')
  const reader = hookReader({
    kind: draftKinds.find(one => one === kind) ?? 'thank_you_manager',
    name: 'Ana Osei',
    company: 'Northlight',
    register: 'first_name',
  })
  const woven = weave(text, hookStems.find(one => one === stem) ?? null, reader)
  return `${stem} | ${text}\n    ${woven.ok ? woven.sentence : `(${woven.why})`}`
}

describe('notes that were read letter by letter (docs/letters-proof.md)', () => {
  it.each(batches)('%s says what was read', async name => {
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean)
    await expect(`${lines.map(said).join('\n')}\n`).toMatchFileSnapshot(`./batches/read/${name}`)
  })
})
