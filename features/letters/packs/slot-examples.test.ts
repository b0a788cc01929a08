import { expect, it } from 'vitest'
import { hookStems } from '@/db/enums'
import { fillableSlots } from '../told-slots'
import { slotExamples } from './slot-examples'
import { slotWeavers } from './slot-weavers'
import { stemWords } from './stem-words'
import { weavers } from './weavers'

const ana = { name: 'Ana Osei', company: 'Northlight', isEmployer: true }
/** Go in as lines and dates. */
const asTheyAre = ['questions', 'changes', 'new_slots', 'new_date']

it('what a field shows while it is empty would become a sentence', () => {
  for (const slot of fillableSlots)
    if (!asTheyAre.includes(slot))
      expect(slotWeavers.en(slot, slotExamples.en[slot], ana, 0), slot).toMatchObject({ ok: true })
  const { stems, example } = stemWords.en
  for (const stem of hookStems)
    expect(weavers.en.weave(stems[stem].example, stem, ana), stem).toMatchObject({ ok: true })
  expect(weavers.en.weave(example, null, ana)).toMatchObject({ ok: true })
})
