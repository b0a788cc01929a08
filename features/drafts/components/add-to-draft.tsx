import { ActionForm } from '@/components/ui/action-form'
import { PickField } from '@/components/ui/pick-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import type { Choices } from '@/features/choices/find-choices'
import { SlotField } from '@/features/letters/components/slot-field'
import type { Reader } from '@/features/letters/hook'
import type { LeftOut, ToldSlot } from '@/features/letters/left-out'
import { slotExamples } from '@/features/letters/packs/slot-examples'
import { addToDraftAction, chooseRecipientAction } from '../actions'

/** What the message could still say; each in the sentence it will stand in. */
export function AddToDraft({
  id,
  moves,
  known,
  reader,
  asTyped,
}: {
  id: string
  moves: readonly LeftOut[]
  /** What was noted elsewhere and may be said here, once the person has looked at it. */
  known: Partial<Record<ToldSlot, string | null>>
  reader: Reader & { isEmployer: boolean }
  asTyped: boolean
}) {
  if (moves.length === 0) return null
  return (
    <details className="mt-6">
      <Summary>Add something only you know</Summary>
      <ul className="mt-1 divide-y divide-line border-line border-y">
        {moves.map(({ slot, label, sentence }) => (
          <li key={slot}>
            <details>
              <summary className="flex min-h-thumb cursor-pointer items-center py-1 text-act">
                {label}
              </summary>
              <ActionForm action={addToDraftAction} className="grid gap-3 pb-4">
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="slot" value={slot} />
                <SlotField
                  slot={slot}
                  label={sentence === '…' ? 'As its own sentence' : `“${sentence}”`}
                  example={slotExamples.en[slot]}
                  frame={sentence}
                  reader={reader}
                  asTyped={asTyped}
                  defaultValue={known[slot] ?? ''}
                  required
                />
                <div>
                  <SubmitButton look="quiet">Add to the message</SubmitButton>
                </div>
              </ActionForm>
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** For a note whose recipient nothing told. */
export function ChooseRecipient({
  id,
  people,
  chosen,
}: {
  id: string
  people: Choices & { from: string }
  chosen: { id: string; name: string } | null
}) {
  if (people.recent.length === 0) return null
  return (
    <ActionForm action={chooseRecipientAction} className="mb-8 flex items-end gap-3">
      <input type="hidden" name="id" value={id} />
      <PickField
        name="contactId"
        label="Who is it for?"
        className="min-w-0 flex-1"
        {...people}
        chosen={
          people.recent.find(({ id }) => id === chosen?.id) ??
          (chosen && { id: chosen.id, label: chosen.name })
        }
        placeholder="Choose someone"
        required
      />
      <SubmitButton look="quiet">Choose</SubmitButton>
    </ActionForm>
  )
}
