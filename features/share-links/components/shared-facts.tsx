import { Panel } from '@/components/ui/section'
import type { SharedView } from '../view'

type Level = 'h2' | 'h4'

/** The one thing that wants the reader now. */
export function SharedNeeds({ needs, level: Level }: { needs: string | null; level: Level }) {
  if (!needs) return null
  return (
    <Panel tone="now" className="break-inside-avoid">
      <Level className="font-semibold text-base">What I need from you</Level>
      <p className="mt-1 whitespace-pre-line text-lg">{needs}</p>
    </Panel>
  )
}

export function SharedFacts({ view, level: Level }: { view: SharedView; level: Level }) {
  const facts = [
    { term: 'When I am free', detail: view.availability },
    { term: 'Start date or notice', detail: view.startDate },
  ].filter(fact => fact.detail)
  return (
    <>
      {facts.length > 0 && (
        <dl className="grid gap-5">
          {facts.map(({ term, detail }) => (
            <div key={term} className="break-inside-avoid">
              <dt className="font-semibold text-sm">{term}</dt>
              <dd className="whitespace-pre-line">{detail}</dd>
            </div>
          ))}
        </dl>
      )}
      {view.questions.length > 0 && (
        <section className="break-inside-avoid">
          <Level className="font-semibold text-sm">My questions for you</Level>
          <ul className="mt-1 grid list-disc gap-1.5 pl-5 marker:text-ink-faint">
            {view.questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
