import { DefinitionList } from '@/components/ui/definition-list'
import { faceWords } from '@/components/ui/faces'
import { Section } from '@/components/ui/section'
import type { reflections } from '@/db/schema/reflections'
import { strengthLabels, workOnLabels } from '@/features/vocabulary/tags'

export function LookedBack({ reflection }: { reflection: typeof reflections.$inferSelect }) {
  const {
    gut,
    likelihood,
    strengths,
    workOn,
    wentWell,
    repairPoint,
    theyCaredAbout,
    nearlyWrong,
    tellAFriend,
  } = reflection
  const items = [
    { term: 'How it felt', detail: gut === null ? null : faceWords[gut - 1] },
    { term: 'My guess at a next step', detail: likelihood === null ? null : `${likelihood} of 10` },
    { term: 'What went well', detail: strengths.map(tag => strengthLabels[tag]).join(', ') },
    { term: 'What I did', detail: wentWell },
    { term: 'To work on', detail: workOn.map(tag => workOnLabels[tag]).join(', ') },
    { term: 'What they cared about', detail: theyCaredAbout },
    { term: 'With one more minute, I’d say', detail: repairPoint },
    { term: 'What nearly went wrong', detail: nearlyWrong },
    { term: 'What I’d tell a friend', detail: tellAFriend },
  ].filter(item => item.detail)
  return (
    <Section title="One-minute reflection">
      <DefinitionList items={items} />
    </Section>
  )
}
