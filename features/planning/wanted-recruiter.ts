import type { Also } from '@/features/letters/also'
import { firstName } from '@/features/letters/names'
import { type NextStep, nextStepFor } from '@/features/letters/next-step'
import { writeText } from '@/features/letters/write-letter'
import { planDebrief, planInHouseWord } from '@/features/reminders/after-interview'
import { addMinutes } from '@/lib/time'
import type { ProcessFacts, Round } from './facts'
import { employerOf, existingOf, formalityOf, readerOf, type WantedDraft, withOwnWords } from './wanted'
import { factsOf, heldOf, oneQuestionLeft } from './wanted-thank-yous'

export const roundWords = {
  recruiter_screen: 'the first call',
  hiring_manager: 'the conversation with the hiring manager',
  technical: 'the technical round',
  panel: 'the panel',
  final: 'the final round',
  informational: 'the conversation',
  test_day: 'the test day',
  other: 'the interview',
} as const

const staleAfterMinutes = { debrief: 48 * 60, in_house_word: 5 * 24 * 60 }

/** What the recruiter wants to hear: an agency at once, one in the house the next working day (11.1 rows 5 and 6). */
export function wantedForRecruiter(context: ProcessFacts, round: Round, now: Date): WantedDraft[] {
  const { recruiterId, source } = context.pipeline
  const recruiter = context.around.find(person => person.id === recruiterId) ?? null
  const agency = source === 'agency'
  const wasThere = (person: Round['people'][number]) =>
    recruiter ? person.id === recruiter.id : person.kind === 'agency_recruiter'
  if ((!recruiter && !agency) || round.people.some(wasThere)) return []
  const name = recruiter ? firstName(recruiter.name) : 'The agency'
  const step = agency ? 'debrief' : 'in_house_word'
  const identity = {
    origin: step,
    pipelineId: context.pipeline.id,
    interviewId: round.id,
    contactId: recruiter?.id ?? null,
  } as const
  const existing = existingOf(context, identity)
  if (now > addMinutes(round.endsAt, staleAfterMinutes[step]) && !existing) return []
  const ended = { endsAt: round.endsAt, company: context.pipeline.company }
  const reader = readerOf(context)
  const planned = agency
    ? planDebrief(ended, name, reader)
    : planInHouseWord(ended, name, employerOf(context), reader)
  const kind = agency ? 'debrief' : 'recruiter_update'
  const met = round.people.map(person => person.name)
  const letter = (also?: Also) =>
    writeText(context, kind, {
      also,
      round,
      person: recruiter,
      country: employerOf(context).country,
      held: heldOf(round),
      nextStep: toThem(nextStepFor(factsOf(context, round), recruiter?.id ?? null)),
      asks: oneQuestionLeft(round),
      words: withOwnWords(
        {
          stage: roundWords[round.kind],
          people: met,
          their_concerns: round.minute?.theyCaredAbout,
          questions: round.asked,
        },
        existing,
      ),
    })
  return [
    {
      ...identity,
      kind,
      channel: 'email',
      sendAt: planned.sendAt ?? planned.dueAt,
      why: planned.why,
      formality: formalityOf(context),
      letter,
      // A line of the thank-you mail, when that leaves the same day.
      reminders: [agency ? { ...planned, bundle: `thank-you:${round.id}` } : planned],
    },
  ]
}

/** To the recruiter, what one hears from "the recruiter" comes from them. */
const toThem = (step: NextStep | null): NextStep | null =>
  step?.who === 'recruiter' ? { ...step, who: 'you' } : step
