import { DefinitionList } from '@/components/ui/definition-list'
import { Section } from '@/components/ui/section'
import { nextStepFacts } from '@/db/enums'
import type { nextSteps } from '@/db/schema/next-steps'
import { formatDay, type LocalDate } from '@/lib/time'
import { facts } from '../facts'

interface Row {
  fact: typeof nextSteps.$inferSelect
  who: string | null
}

const whoWords = { they: 'They call me', recruiter: 'Through the recruiter', me: 'I ask' }
const channelWords = { email: 'E-mail', phone: 'Phone', recruiter: 'The recruiter', other: 'Another way' }

/** The six facts; what is not known stays visible, because it is the next thing to ask. */
export function Facts({ rows, today }: { rows: Row[]; today: LocalDate }) {
  const items = nextStepFacts.map(fact => {
    const row = rows.find(r => r.fact.fact === fact)
    return { term: facts[fact].label, detail: row && said(row, today) }
  })
  return (
    <Section title="Next steps">
      <DefinitionList items={items} unknown="Not known yet" />
    </Section>
  )
}

function said({ fact, who }: Row, today: LocalDate) {
  if (fact.state !== 'answered') return fact.state === 'unknown' ? 'They could not say yet' : null
  const parts = [
    fact.answerDate && formatDay(fact.answerDate, today),
    fact.answerWho && whoWords[fact.answerWho],
    fact.answerChannel && channelWords[fact.answerChannel],
    fact.answerText,
    who,
  ]
  return parts.filter(Boolean).join(', ') || null
}
