import { ActionForm } from '@/components/ui/action-form'
import { PickField } from '@/components/ui/pick-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Choices } from '@/features/choices/find-choices'
import type { Reader } from '@/features/letters/hook'
import type { LeftOut, ToldSlot } from '@/features/letters/left-out'
import { slotExamples } from '@/features/letters/packs/slot-examples'
import { chooseRecipientAction } from '../actions'
import { AddSentences } from './add-sentences'

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
    <AddSentences
      id={id}
      moves={moves.map(move => ({
        ...move,
        example: slotExamples.en[move.slot],
        known: known[move.slot] ?? '',
      }))}
      reader={reader}
      asTyped={asTyped}
    />
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
