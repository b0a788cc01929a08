import type { ReactNode } from 'react'
import { DefinitionList } from '@/components/ui/definition-list'
import { Face } from '@/components/ui/faces'
import { AndMore } from '@/components/ui/more'
import { Quote } from '@/components/ui/quote'
import { Section } from '@/components/ui/section'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { gutLabels } from '@/features/vocabulary/tags'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { Brief } from '../compose-brief'

export function AskAloud({ brief }: { brief: Brief }) {
  return (
    <Section title="Say it out loud once" className="print:mt-3 print:break-inside-avoid">
      <DefinitionList
        items={brief.tones.map(({ label, when, say }) => ({
          term: label,
          detail: (
            <>
              “{say}” <span className="text-ink-soft text-sm print:hidden">{when}</span>
            </>
          ),
        }))}
      />
    </Section>
  )
}

export function People({ brief }: { brief: Brief }) {
  return (
    <Section title="Who you’re meeting" className="print:mt-3 print:break-inside-avoid">
      {brief.people.length === 0 && (
        <p className="py-3 text-ink-soft">No names yet. Ask at the door, and write them on the card.</p>
      )}
      <ul className="divide-y divide-line">
        {brief.people.map(person => (
          <li key={person.id} className="py-3">
            <p className="font-medium">
              {person.name}
              {person.jobTitle && <span className="font-normal text-ink-soft">, {person.jobTitle}</span>}
            </p>
            {person.before.map(({ interviewId, noteForThem, noteForMe }) => (
              <div key={interviewId} className="mt-1.5 grid gap-1.5">
                {noteForThem && <Quote by="You thanked them for this">{noteForThem}</Quote>}
                {/* The paper goes into the room. */}
                {noteForMe && (
                  <Quote by="Private note" className="print:hidden">
                    {noteForMe}
                  </Quote>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {brief.missingAddresses.length > 0 && (
        <p className="pt-2 text-ink-soft text-sm">
          Still no email address for {brief.missingAddresses.map(person => person.name).join(', ')}.
        </p>
      )}
    </Section>
  )
}

export function EarlierRounds({
  brief,
  pipelineId,
  today,
}: {
  brief: Brief
  pipelineId: string
  today: LocalDate
}) {
  if (brief.rounds.length === 0) return null
  return (
    <Section title="So far" className="print:mt-3 print:break-inside-avoid">
      <ul className="divide-y divide-line">
        {brief.rounds.map(round => (
          <li key={round.id} className="grid gap-1 py-3">
            <p className="flex items-center gap-2">
              {round.gut && (
                <Face level={round.gut} label={`Felt ${gutLabels[round.gut - 1]}.`} className="size-6" />
              )}
              <span className="font-medium">{interviewKindWords[round.kind]}</span>
              <span className="text-ink-soft text-sm">
                {formatDay(localDate(round.startsAt, round.zone), today)}
              </span>
            </p>
            {round.theyCaredAbout && <Line term="What they cared about">{round.theyCaredAbout}</Line>}
            {round.repairPoint && <Line term="What I’d say now">{round.repairPoint}</Line>}
          </li>
        ))}
      </ul>
      <NotOnPaper>
        <AndMore href={`/pipelines/${pipelineId}?all=story`} count={brief.earlier} of="earlier rounds" />
      </NotOnPaper>
    </Section>
  )
}

export function Answers({ brief, pipelineId }: { brief: Brief; pipelineId: string }) {
  if (brief.stretched.length === 0 && brief.cards.length === 0) return null
  return (
    <Section title="Practice" className="print:mt-3 print:break-inside-avoid">
      <ul className="grid gap-3 py-3">
        {brief.cards.map(card => (
          <li key={card.id} className={card.planned ? undefined : 'text-ink-soft'}>
            {card.text}
          </li>
        ))}
        {brief.stretched.map(question => (
          <li key={question.id}>
            <p className="font-medium">{question.text}</p>
            {question.betterAnswer && <Line term="What I’d say now">{question.betterAnswer}</Line>}
          </li>
        ))}
      </ul>
      <NotOnPaper>
        <AndMore
          href={`/questions?show=asked_of_me&of=${pipelineId}`}
          count={brief.moreStretched}
          of="questions that stretched you"
        />
      </NotOnPaper>
    </Section>
  )
}

/** The ways on are for a screen. */
const NotOnPaper = ({ children }: { children: ReactNode }) => <div className="print:hidden">{children}</div>

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <p className="wrap-anywhere">
      <span className="text-ink-soft text-sm">{term}: </span>
      {children}
    </p>
  )
}
