import { clsx } from 'clsx'
import { Link } from '@/components/ui/link'
import type { Brief } from '../compose-brief'

/** The part to cut out: what to ask, how to ask for next steps, and lines for the names. */
export function PocketCard({ brief }: { brief: Brief }) {
  const names = Math.max(3, brief.people.length)
  return (
    <section
      aria-label="Pocket card"
      className="rounded-lg bg-paper p-5 sm:p-6 print:rounded-none print:border print:border-dashed print:border-ink print:p-3"
    >
      <h2 className="font-bold text-lg">Before the interview ends, ask</h2>
      <p className="mt-2">{`“${brief.open ?? brief.tones[0]?.say}”`}</p>
      {/* Boxes and lines are for a pen: on a screen they would look like something to tap. */}
      <h3 className="mt-4 font-semibold text-sm print:mt-2">Or one at a time</h3>
      <ul className="asks">
        {brief.facts.map(ask => (
          <li key={ask}>{ask}</li>
        ))}
      </ul>
      {brief.questions.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold text-sm print:mt-2">
            My questions{' '}
            <Link href="/questions" className="row-more ml-2 font-normal print:hidden">
              Choose others
            </Link>
          </h3>
          <ul className="asks">
            {brief.questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-5 font-semibold text-sm print:mt-2">Their names, and how to reach them</h3>
      <ul className="mt-1.5 grid gap-1 print:grid-cols-2 print:gap-x-6">
        {Array.from({ length: names }, (_, at) => brief.people[at]?.name ?? '').map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines on paper
          <li key={at} className={clsx('line-to-fill', !name && 'hidden print:flex')}>
            {name}
          </li>
        ))}
      </ul>
    </section>
  )
}
