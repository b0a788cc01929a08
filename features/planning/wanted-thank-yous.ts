import type { ContactKind, NextStepFact } from '@/db/enums'
import { withNotes } from '@/features/letters/hand-on'
import type { Held } from '@/features/letters/letter-set'
import { firstName, formalName } from '@/features/letters/names'
import { nextStepFor } from '@/features/letters/next-step'
import { isThanked, sharesJointNote, thankYouKind } from '@/features/letters/thank-you-kind'
import { seatOf } from '@/features/letters/variety'
import { type TextFor, writeText } from '@/features/letters/write-letter'
import { nextBusinessDay } from '@/features/reminders/business-days'
import { planThankYou } from '@/features/reminders/thank-you'
import { localDate } from '@/lib/time'
import type { Attendee, ProcessFacts, Round } from './facts'
import { handedOnIn } from './handed-on'
import {
  employerOf,
  existingOf,
  formalityOf,
  readerOf,
  stemOf,
  type WantedDraft,
  withOwnWords,
} from './wanted'

/** The place of somebody who was there: the same that a field shows the sentence for. */
export const seatIn = ({ people }: Pick<Round, 'people'>, { name }: { name: string }): number =>
  seatOf(
    name,
    people.map(person => person.name),
  )

/** The round's thank-yous: one for each person, or one for the panel where that was chosen (practice §a.4). */
export function wantedThankYous(context: ProcessFacts, round: Round, now: Date): WantedDraft[] {
  const { pipeline } = context
  const employer = employerOf(context)
  const thanked = round.people.filter(person => isThanked(person, round.kind))
  const earlier = context.rounds.filter(
    other =>
      other.startsAt < round.startsAt && other.state === 'scheduled' && other.kind !== 'recruiter_screen',
  )
  const facts = factsOf(context, round)
  const asker = whoIsAsked(thanked, context)
  const repairedWith = (
    thanked.find(({ kind }) => kind === 'hiring_manager') ?? thanked.find(sharesJointNote)
  )?.id
  const late =
    localDate(now, employer.zone) > nextBusinessDay(localDate(round.endsAt, employer.zone), employer)
  const identity = (contactId: string | null) => ({
    origin: 'thank_you' as const,
    pipelineId: pipeline.id,
    interviewId: round.id,
    contactId,
  })
  const ownWords = (contactId: string | null) => existingOf(context, identity(contactId))

  const own = thanked.filter(person => !(round.jointNote && sharesJointNote(person)))
  const handedOn = handedOnIn(context, round, own)
  const letterTo = (person: Attendee, isPassedOn: boolean, passOnBy: TextFor['passOnBy'] = null) => {
    const kind = kindFor(person)
    const unreachable = round.people.filter(
      other => !other.email && other.id !== person.id && !handedOn.has(other.id),
    )
    return writeText(context, kind as 'thank_you_panel', {
      round,
      person,
      seat: seatIn(round, person),
      late,
      passOnBy,
      isPassedOn,
      stem: stemOf(existingOf(context, identity(person.id)), person),
      country: employer.country,
      held: heldOf(round),
      nextStep: nextStepFor(facts, person.id),
      asks: person.id === asker && !asksAgency(context, person) ? oneQuestionLeft(round) : null,
      words: withOwnWords(
        {
          note: person.note,
          contact_names:
            person.kind === 'coordinator' || round.kind === 'test_day'
              ? unreachable.map(({ name }) => name)
              : null,
          repair_point: person.id === repairedWith ? round.minute?.repairPoint : null,
        },
        ownWords(person.id),
      ),
    })
  }
  const kindFor = (person: Attendee) =>
    thankYouKind(person, {
      kind: round.kind,
      laterRound: earlier.length > 0,
      people: thanked.length,
    })
  const noteOf = (person: Attendee) => ({ name: person.name, body: letterTo(person, true).body })
  const singles = own.flatMap(person => {
    const carrier = handedOn.get(person.id)
    if (carrier && carrier.in !== person.id) return []
    const along = own.filter(other => other.id !== person.id && handedOn.get(other.id)?.in === person.id)
    const by = carrier && context.around.find(({ id }) => id === carrier.by)
    const letter = () =>
      by
        ? letterTo(person, true, {
            ...{ first: firstName(by.name), name: by.name, addressAs: by.addressAs },
            also: along.map(noteOf),
            addressKnown: Boolean(person.email),
          })
        : withNotes(letterTo(person, false), along.map(noteOf), formalityOf(context))
    return { ...identity(person.id), kind: kindFor(person), letter, recipients: along.map(({ id }) => id) }
  })
  const jointLetter = () =>
    writeText(context, 'thank_you_joint', {
      round,
      late,
      country: employer.country,
      held: heldOf(round),
      nextStep: nextStepFor(facts, null),
      stem: stemOf(existingOf(context, identity(null)), oneNote(thanked.filter(sharesJointNote))),
      words: withOwnWords(jointWords(context, thanked.filter(sharesJointNote)), ownWords(null)),
    })
  const joint = {
    ...identity(null),
    kind: 'thank_you_joint' as const,
    letter: jointLetter,
    recipients: thanked.filter(sharesJointNote).map(person => person.id),
  }
  const all = round.jointNote ? [joint, ...singles] : singles

  return all.flatMap(draft => {
    const decisionDate = facts.find(fact => fact.fact === 'decision_date')?.answerDate
    const reminders = planThankYou(
      { endsAt: round.endsAt, company: pipeline.company, draftKind: draft.kind, decisionDate },
      employer,
      readerOf(context),
    )
    const [first, overdue] = reminders
    if (first.notAfter && now > first.notAfter && !existingOf(context, draft)) return []
    // Entered late, its hour may be gone: then the next day's call is the first.
    const overtaken = localDate(now, employer.zone) > localDate(first.sendAt ?? first.dueAt, employer.zone)
    return {
      ...draft,
      channel: 'email' as const,
      formality: formalityOf(context),
      sendAt: first.sendAt ?? null,
      why: overtaken && !overdue.overtaken ? overdue.why : first.why,
      reminders: [
        { ...first, overtaken: overtaken && !overdue.overtaken, bundle: `thank-you:${round.id}` },
        { ...overdue, bundle: `thank-you-overdue:${round.id}` },
      ],
    }
  })
}

/** Behind an agency its client is thanked, and the agency is asked, in the debrief (practice b.6). */
const asksAgency = ({ pipeline }: ProcessFacts, person: Attendee) =>
  pipeline.source === 'agency' && pipeline.recruiterId !== null && person.id !== pipeline.recruiterId

export const factsOf = (context: ProcessFacts, round: Round) =>
  round.facts.map(fact => ({
    ...fact,
    contactName: context.around.find(person => person.id === fact.contactId)?.name,
  }))

/**
 * The one thing worth asking in a thank-you: by when, and only while neither a date nor who gets in touch is known. Not
 * before the evening's answers are in.
 */
export function oneQuestionLeft({ facts, minute }: Round): NextStepFact | null {
  if (facts.length === 0 && !minute) return null
  const isKnown = (name: NextStepFact) =>
    facts.some(({ fact, state }) => fact === name && state === 'answered')
  return isKnown('decision_date') || isKnown('who_contacts') ? null : 'decision_date'
}

const onThePhone = /\b(?:phone|telephone|telefon|call|tel)\b|^\+?[\d][\d ()/.-]{6,}$/i
const onAScreen = /zoom|teams|webex|skype|facetime|google meet|meet\.google|video|online|remote|https?:/i

/** Nobody "met" anybody on a call; unknown where neither a place nor a link was given. */
export function heldOf({ place, url }: Pick<Round, 'place' | 'url'>): Held | null {
  if (place && onAScreen.test(place)) return 'video'
  if (place && onThePhone.test(place)) return 'phone'
  return place ? 'in_person' : url ? 'video' : null
}

const arranging: readonly ContactKind[] = ['coordinator', 'in_house_recruiter']

/** One person is asked: whoever arranges it. Nobody else while such a person is known, even from another day. */
function whoIsAsked(people: readonly Attendee[], { around }: ProcessFacts): string | undefined {
  const isArranging = ({ kind }: { kind: ContactKind }) => arranging.includes(kind)
  const one = arranging.map(kind => people.find(person => person.kind === kind)).find(person => person)
  if (one || around.some(isArranging)) return one?.id
  return (people.find(({ kind }) => kind === 'hiring_manager') ?? people[0])?.id
}

/** A panel shares one moment; when several were written down, the person chooses which. */
function oneNote(people: readonly Attendee[]): Attendee | undefined {
  const noted = people.filter(person => person.note?.trim())
  return noted.length === 1 ? noted[0] : undefined
}

function jointWords({ pipeline, settings }: ProcessFacts, people: readonly Attendee[]) {
  const addressed = (pipeline.formality ?? settings.formality) === 'formal' ? formalName : firstName
  return {
    names: people.map(person => addressed(person.name)),
    note: oneNote(people)?.note ?? null,
  }
}
