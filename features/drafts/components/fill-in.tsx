import { ActionForm } from '@/components/ui/action-form'
import { Panel } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { SlotField } from '@/features/letters/components/slot-field'
import type { Reader } from '@/features/letters/hook'
import { slotExamples } from '@/features/letters/packs/slot-examples'
import { slots, slotsIn } from '@/features/letters/templates/slots'
import { type FillableSlot, isFillable } from '@/features/letters/told-slots'
import { withDots } from '@/lib/text'
import { addToDraftAction } from '../actions'

/** What still stands open in the letter and only the person can tell: each asked for, above the text. */
export function FillIn({
  id,
  text,
  aside,
  known,
  reader,
  asTyped,
  isNow,
  isAhead,
}: {
  id: string
  /** Subject and body. */
  text: string
  /** Typed before, and not said in the letter as it was. */
  aside: readonly FillableSlot[]
  known: Partial<Record<FillableSlot, unknown>>
  reader: Reader & { isEmployer: boolean }
  asTyped: boolean
  /** Before its day it is asked without urging. */
  isNow: boolean
  /** Nobody can know it yet: it waits folded away. */
  isAhead: boolean
}) {
  const open = [...new Set([...slotsIn(text).filter(isFillable), ...aside])]
  const asked = open.map((slot, at) => {
    const { label } = slots[slot]
    return (
      <Panel key={slot} tone={isNow && at === 0 ? 'now' : 'plain'} className="mb-6">
        <ActionForm action={addToDraftAction} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="slot" value={slot} />
          <SlotField
            slot={slot}
            label={label.replace(/^./, letter => letter.toUpperCase())}
            example={slotExamples.en[slot]}
            frame={sentenceAround(text, slot)}
            reader={reader}
            asTyped={asTyped}
            hint={aside.includes(slot) && 'It’s not in the letter yet.'}
            defaultValue={String(known[slot] ?? '')}
            required
          />
          <div>
            <SubmitButton look={isNow && at === 0 ? 'lamp' : 'quiet'}>Add to the message</SubmitButton>
          </div>
        </ActionForm>
      </Panel>
    )
  })
  if (!isAhead || open.length === 0) return asked
  return (
    <details className="mb-6">
      <Summary>Fill in the details ahead of time</Summary>
      <div className="mt-2">{asked}</div>
    </details>
  )
}

/** The sentence of the text that waits for it, with a gap. */
function sentenceAround(text: string, slot: string): string {
  const line = text.split('\n').find(one => one.includes(`{${slot}}`)) ?? ''
  const sentence = line.split(/(?<=[.!?]) /).find(one => one.includes(`{${slot}}`)) ?? line
  return withDots(sentence)
}
