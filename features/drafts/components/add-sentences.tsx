'use client'

import { ActionForm } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { SlotField } from '@/features/letters/components/slot-field'
import type { Reader } from '@/features/letters/hook'
import type { LeftOut } from '@/features/letters/left-out'
import { addToDraftAction } from '../actions'

/** What of a message can be added, from its words: each in the sentence it will stand in. */
export function AddSentences({
  id,
  moves,
  reader,
  asTyped,
}: {
  id: string
  moves: readonly (LeftOut & { example: string; known: string })[]
  reader: Reader & { isEmployer: boolean }
  asTyped: boolean
}) {
  return (
    <Fold summary="Add something only you know">
      {() => (
        <ul className="mt-1 divide-y divide-line border-line border-y">
          {moves.map(({ slot, label, sentence, example, known }) => (
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
                    example={example}
                    frame={sentence}
                    reader={reader}
                    asTyped={asTyped}
                    defaultValue={known}
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
      )}
    </Fold>
  )
}
