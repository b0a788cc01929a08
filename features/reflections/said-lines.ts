import { nextStepFacts } from '@/db/enums'
import { facts as factWords } from '@/features/next-steps/facts'
import { strengthLabels, workOnLabels } from '@/features/vocabulary/tags'
import type { Answers, FactAnswer } from './answers'

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const who = { they: 'they will', recruiter: 'the recruiter will', me: 'I will' }
const channels = { email: 'email', phone: 'phone', recruiter: 'the recruiter', other: 'another way' }

/** What was said in a minute beside what the page without a network asks for (public/offline.js), each a line to read. */
export function saidLines({ minute, facts, people, question }: Answers): string[] {
  const line = (label: string, said: readonly (string | null | undefined)[]) => {
    const words = said.filter(Boolean).join(', ')
    return words ? [`${label}: ${words}`] : []
  }
  const nameOf = (key: string | null | undefined) => people.find(person => person.key === key)?.name
  const wordsOf = ({ state, text, date, who: by, channel, person }: FactAnswer) =>
    state === 'answered'
      ? [
          text,
          date && day.format(new Date(date)),
          by && who[by],
          channel && channels[channel],
          nameOf(person),
        ]
      : []
  return [
    ...line(
      'What went well',
      (minute.strengths ?? []).map(tag => strengthLabels[tag]),
    ),
    ...line(
      'Something to work on',
      (minute.workOn ?? []).map(tag => workOnLabels[tag]),
    ),
    ...line('What they asked', [question?.text]),
    ...nextStepFacts.flatMap(fact => {
      const answer = facts[fact]
      return answer ? line(factWords[fact].label, wordsOf(answer)) : []
    }),
  ]
}
