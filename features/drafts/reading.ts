import type { Reader } from '@/features/letters/hook'
import { hookReader, toRecruiter } from '@/features/letters/hook-reader'
import type { ReadingContext } from '@/features/letters/letter-scene'
import { slotWeavers } from '@/features/letters/packs/slot-weavers'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { languagePacks } from '@/features/letters/templates/language-packs'
import { isBulleted } from '@/features/letters/templates/slots'
import { type FillableSlot, fillableSlots } from '@/features/letters/told-slots'
import { seatNumber, seatOf } from '@/features/letters/variety'
import { heldOf } from '@/features/planning/wanted-thank-yous'
import { type LocalDate, localDate } from '@/lib/time'
import { addressOf } from './letter'
import type { DraftPage } from './queries'

/** Who reads it and when, for the letter that reads itself. */
export function readingOf(page: DraftPage, today: LocalDate): ReadingContext {
  const { draft, person, pipeline, interview, own } = page
  const { names, passedOnBy } = addressOf(page)
  const sendOn = draft.sendAt && localDate(draft.sendAt, own.zone)
  return {
    recipients: names,
    called: [person?.addressAs, passedOnBy],
    on: sendOn && sendOn > today ? sendOn : today,
    held: interview && heldOf(interview),
    company: pipeline?.company,
    role: pipeline?.role,
    signature: own.signature,
  }
}

/** The reader as the weaver has to know them: the same as in the letter itself. */
export function readerOf({ draft, person, pipeline }: DraftPage): Reader & { isEmployer: boolean } {
  const isByAgency = pipeline?.source === 'agency' && (!person || person.id === pipeline.recruiterId)
  return {
    ...hookReader({
      kind: draft.kind,
      name: person?.name ?? '',
      company: pipeline?.company,
      register: draft.formality,
      isByAgency,
      isElsewhere: !pipeline || draft.include.includes('accepted'),
    }),
    isEmployer: !toRecruiter.includes(draft.kind) && !isByAgency,
  }
}

/** Whom the note is about: somebody else, where the message hands theirs on. */
export function noteReaderOf(page: DraftPage): Reader {
  const { noteFor, draft } = page
  const reader = readerOf(page)
  return noteFor && noteFor.id !== draft.contactId ? { ...reader, name: noteFor.name, meant: 'talk' } : reader
}

/** What was noted, as it stands in this draft: its own words go before what was noted with the person. */
export function noteOf({ draft, notes }: DraftPage) {
  const own = draft.words.note
  if (typeof own === 'string') return { stem: draft.noteStem, text: own }
  const [only, ...others] = notes
  return only && others.length === 0 ? { stem: only.stem, text: only.note } : { stem: null, text: '' }
}

/** The kinds that carry one thing that was noted. */
export const carriesNote = ({ draft }: DraftPage): boolean =>
  kindRules[draft.kind].required.includes('note') || kindRules[draft.kind].welcomesNote === true

/** The person's place among those who were there, as the letter has it. */
export const placeOf = ({ draft, attendees, person, noteFor }: DraftPage): number =>
  draft.kind.startsWith('thank_you') && person
    ? seatOf(
        (noteFor ?? person).name,
        attendees.map(({ name }) => name),
      )
    : seatNumber({ person: draft.contactId ?? undefined })

/** What was added to the letter and could not be said in it: asked for again, with what was typed. */
export function leftAside(page: DraftPage): FillableSlot[] {
  const { draft, hasOwnVersion } = page
  if (draft.edited || hasOwnVersion) return []
  const reader = readerOf(page)
  return fillableSlots.filter(slot => {
    const typed = draft.words[slot]
    if (typeof typed !== 'string' || isBulleted(slot)) return false
    const plain = languagePacks.en.inSentence(slot, typed)
    return !draft.body.includes(plain) && !slotWeavers.en(slot, typed, reader, 0).ok
  })
}
