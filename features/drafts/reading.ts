import type { Reader } from '@/features/letters/hook'
import type { ReadingContext } from '@/features/letters/letter-scene'
import { meant, toRecruiter } from '@/features/letters/letter-values'
import { slotWeavers } from '@/features/letters/packs/slot-weavers'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { languagePacks } from '@/features/letters/templates/language-packs'
import { isBulleted } from '@/features/letters/templates/slots'
import { isThanked } from '@/features/letters/thank-you-kind'
import { type FillableSlot, fillableSlots } from '@/features/letters/told-slots'
import { seatNumber } from '@/features/letters/variety'
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
    name: person?.name ?? '',
    company: pipeline?.company,
    known: pipeline ? [pipeline.company, ...pipeline.role.split(' ')] : [],
    meant: meant[draft.kind] ?? 'talk',
    isEmployer: !toRecruiter.includes(draft.kind) && !isByAgency,
  }
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

/** The person's place among those who are thanked, as the letter has it. */
export const seatOf = ({ draft, attendees, interview }: DraftPage): number =>
  seatNumber({
    person: draft.contactId ?? undefined,
    panel: draft.kind.startsWith('thank_you')
      ? attendees.filter(person => interview && isThanked(person, interview.kind)).map(({ id }) => id)
      : undefined,
  })

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
