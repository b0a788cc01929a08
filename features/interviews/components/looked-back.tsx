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
    { term: 'A next step seemed', detail: likelihood === null ? null : `${likelihood} of 10 likely, to me` },
    { term: 'What went well', detail: strengths.map(tag => strengthLabels[tag]).join(', ') },
    { term: 'How I made it so', detail: wentWell },
    { term: 'To work on', detail: workOn.map(tag => workOnLabels[tag]).join(', ') },
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
