import { DefinitionList } from '@/components/ui/definition-list'
import { Section } from '@/components/ui/section'
import type { reflections } from '@/db/schema/reflections'

const gutWords = ['', 'Rough', 'Uneasy', 'All right', 'Good', 'Very good']

export function LookedBack({ reflection }: { reflection: typeof reflections.$inferSelect }) {
  const { gut, likelihood, wentWell, repairPoint, theyCaredAbout, nearlyWrong, tellAFriend } = reflection
  const items = [
    { term: 'How it felt', detail: gut === null ? null : gutWords[gut] },
    { term: 'A next step seemed', detail: likelihood === null ? null : `${likelihood} of 10 likely, to me` },
    { term: 'What went well', detail: wentWell },
    { term: 'They cared about', detail: theyCaredAbout },
    { term: 'With one more minute I would say', detail: repairPoint },
    { term: 'What nearly went wrong', detail: nearlyWrong },
    { term: 'What I would tell a friend', detail: tellAFriend },
  ].filter(item => item.detail)
  return (
    <Section title="Looking back">
      <DefinitionList items={items} />
    </Section>
  )
}
