import type { Brief } from '../compose-brief'

/** The part to cut out: what to ask, how to ask for next steps, and lines for the names. */
export function PocketCard({ brief }: { brief: Brief }) {
  const names = Math.max(3, brief.people.length)
  return (
    <section
      aria-label="Pocket card"
      className="rounded-lg bg-paper p-5 sm:p-6 print:rounded-none print:border print:border-dashed print:border-ink print:p-3"
    >
      <h2 className="font-bold text-lg">Before you leave, ask</h2>
      <p className="mt-2">{`“${brief.open ?? brief.tones[0]?.say}”`}</p>
      <ul className="mt-3 grid gap-x-6 gap-y-1.5 sm:grid-cols-2 print:grid-cols-2">
        {brief.facts.map(ask => (
          <li key={ask} className="flex gap-2.5">
            <span
              aria-hidden="true"
              className="mt-1.5 size-3.5 shrink-0 rounded-sm inset-ring inset-ring-edge"
            />
            {ask}
          </li>
        ))}
      </ul>
      {brief.questions.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold text-sm print:mt-2">My questions</h3>
          <ul className="mt-1.5 grid gap-x-6 gap-y-1.5 print:mt-1 print:grid-cols-2 print:gap-y-0.5">
            {brief.questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-5 font-semibold text-sm print:mt-2">
        Names, spelled correctly, and how to reach them
      </h3>
      <ul className="mt-1.5 grid gap-1 print:grid-cols-2 print:gap-x-6">
        {Array.from({ length: names }, (_, at) => brief.people[at]?.name ?? '').map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines on paper
          <li key={at} className="flex min-h-8 items-end gap-2 border-line border-b pb-1 print:border-ink">
            {name || <span className="sr-only">A line for a name</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
