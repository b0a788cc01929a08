import type { NextStepFact } from '@/db/enums'
import { askAloud, type Tone } from '@/features/next-steps/ask-aloud'
import { facts as factWords, missingFacts, missingFactsLine } from '@/features/next-steps/facts'
import { ifThenSentence } from '@/features/questions/if-then'
import { practiceDeck } from '@/features/questions/practice-deck'
import { starterFor } from '@/features/questions/starter-for'
import { questionFor } from '@/features/questions/starter-questions'
import { addDays, formatLongDay, localDate } from '@/lib/time'
import type { LoadedBrief } from './queries'

/** True of one round only: each new one is asked what comes after it, by when, and whom one may ask. */
const askedEachTime: readonly NextStepFact[] = ['what_next', 'decision_date', 'whom_to_ask']
/** Of what nobody asked for; what is still unknown is always there. */
const mostQuestions = 7
const mostCards = 4
/** Of what grows with the rounds: as much as one reads before going in. The rest stands in the process's story. */
export const mostHeard = 8
const most = { rounds: 6, latest: 3, before: 3, stretched: 8 }

/**
 * The brief of one round, from what earlier rounds left open: what to ask, how to ask for next steps, whom one meets,
 * what they cared about, and the answers one meant to give. Pure.
 */
export function composeBrief({ interview, rounds, attendees, asked }: LoadedBrief) {
  const day = localDate(interview.startsAt, interview.zone)
  const last = rounds[0]
  const states = Object.fromEntries(
    (last?.facts ?? [])
      .filter(({ fact }) => !askedEachTime.includes(fact))
      .map(({ fact, state }) => [fact, state]),
  )
  const told = (fact: NextStepFact) =>
    last?.facts.find(known => known.fact === fact && known.state === 'answered')
  const promised = told('decision_date')?.date
  const contact = told('who_contacts')
  const known = {
    day: formatLongDay(addDays(day, 7)),
    // A day that is over is nothing to say back.
    date: promised && promised > day ? formatLongDay(promised) : null,
    name: attendees.find(person => person.id === contact?.contactId)?.name,
    channel:
      told('channel')?.channel === 'email' ? 'email' : told('channel')?.channel === 'phone' ? 'phone' : null,
    mine: contact?.who === 'me',
  }
  const here = attendees.filter(person => person.interviewId === interview.id)
  const unknown = [...new Set(rounds.flatMap(round => round.dontKnow))]
  const mine = asked.filter(question => question.direction === 'asked_by_me')
  const wanted = [
    ...mine.filter(question => question.interviewId === interview.id).map(question => question.text),
    ...unknown.flatMap(criterion => questionFor(criterion)?.text ?? []),
  ]
  const questions = [
    ...wanted,
    ...mine.filter(question => question.pipelineId === null).map(question => question.text),
    ...starterFor(interview.kind).map(question => question.text),
  ]
  const cards = practiceDeck(asked.filter(question => question.direction === 'asked_of_me'))
  const stretched = asked.filter(
    question =>
      question.direction === 'asked_of_me' &&
      question.difficulty &&
      question.difficulty !== 'comfortable' &&
      rounds.some(round => round.id === question.interviewId),
  )
  const shown = worthReading(rounds)
  return {
    open: last ? (missingFactsLine(states)?.question ?? null) : null,
    facts: missingFacts(states).map(fact => factWords[fact].ask),
    tones: (Object.keys(askAloud) as Tone[]).map(tone => {
      const { label, when, say } = askAloud[tone]
      return { tone, label, when, say: say(known) }
    }),
    questions: [...new Set(questions)].slice(0, Math.max(mostQuestions, new Set(wanted).size)),
    people: here.map(person => ({
      ...person,
      before: attendees
        .filter(
          other =>
            other.id === person.id &&
            other.interviewId !== interview.id &&
            (other.noteForThem || other.noteForMe),
        )
        // As they were met: the newest of many.
        .slice(-most.before),
    })),
    missingAddresses: attendees.filter(
      (person, at) => !person.email && attendees.findIndex(other => other.id === person.id) === at,
    ),
    rounds: shown,
    earlier: rounds.length - shown.length,
    stretched: stretched.slice(0, most.stretched),
    moreStretched: Math.max(0, stretched.length - most.stretched),
    cards: cards.slice(0, mostCards).map(card => ({
      id: card.questionId,
      text: ifThenSentence(card.question, card.plan),
      planned: card.plan !== null,
    })),
  }
}

/** All of a few rounds; of many the last three, and those before them that left a word to go in with. */
function worthReading(rounds: LoadedBrief['rounds']): LoadedBrief['rounds'] {
  if (rounds.length <= most.rounds) return rounds
  return rounds
    .filter((round, at) => at < most.latest || round.theyCaredAbout || round.repairPoint)
    .slice(0, most.rounds)
}

export type Brief = ReturnType<typeof composeBrief>
