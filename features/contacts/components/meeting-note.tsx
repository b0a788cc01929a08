import { ActionForm } from '@/components/ui/action-form'
import { Quote } from '@/components/ui/quote'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { NoteField } from '@/features/letters/components/note-field'
import { hookReader } from '@/features/letters/hook-reader'
import { firstName } from '@/features/letters/names'
import { noteLine } from '@/features/letters/note-line'
import { thankYouKind } from '@/features/letters/thank-you-kind'
import { seatOf } from '@/features/letters/variety'
import { keepNoteAction } from '../actions'
import type { PersonPage } from '../queries'

/** What was noted in one meeting for the thank-you to them, and the field to say it, or to say it otherwise. */
export function MeetingNote({
  person,
  meeting,
  ownFormality,
}: {
  person: PersonPage['person']
  meeting: PersonPage['meetings'][number]
  /** How this account addresses people, where the process says nothing. */
  ownFormality: PersonPage['formality']
}) {
  const { id, kind, company, formality, isByAgency, panel, noteStem, noteForThem } = meeting
  return (
    // Above the row's own link.
    <div className="relative z-10">
      {noteForThem && (
        <Quote by="For your thank-you" className="wrap-anywhere">
          {noteLine(noteStem, noteForThem)}
        </Quote>
      )}
      <details>
        <Summary small>
          {noteForThem ? 'Change this detail' : 'Add a detail for your thank-you'}
          <span className="sr-only">, {company}</span>
        </Summary>
        <ActionForm action={keepNoteAction} className="grid gap-3 pt-1 pb-3">
          <input type="hidden" name="contactId" value={person.id} />
          <input type="hidden" name="interviewId" value={id} />
          <NoteField
            label={`One thing ${firstName(person.name)} told or showed you`}
            about={person.name}
            reader={hookReader({
              kind: thankYouKind(person, { kind, laterRound: false, people: panel.length }),
              name: person.name,
              company,
              register: formality ?? ownFormality,
              isByAgency,
            })}
            place={seatOf(person.name, panel)}
            note={{ stem: noteStem, text: noteForThem ?? '' }}
          />
          <div>
            <SubmitButton look="quiet">Save note</SubmitButton>
          </div>
        </ActionForm>
      </details>
    </div>
  )
}
