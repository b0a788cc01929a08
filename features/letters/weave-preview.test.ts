import { expect, it } from 'vitest'
import { hookStems } from '@/db/enums'
import { weave } from './packs/en/weave'
import { loadWeaver, stemLabels, weavePreview } from './weave-preview'

const ana = { name: 'Ana Osei', company: 'Northlight' }

it('shows the very sentence that will stand in the letter', async () => {
  for (const stem of [null, ...hookStems])
    for (const place of [0, 3])
      expect(await weavePreview('the ledger migration', stem, ana, place)).toEqual(
        weave('the ledger migration', stem, ana, place),
      )
})

it('loads what it needs once', () => expect(loadWeaver()).toBe(loadWeaver()))

it('knows every stem by its words', () =>
  expect(Object.keys(stemLabels.en).toSorted()).toEqual([...hookStems].toSorted()))
