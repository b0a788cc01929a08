import { Quote } from '@/components/ui/quote'
import { Section } from '@/components/ui/section'
import type { LocalDate } from '@/lib/time'
import type { FeedbackRow } from '../queries'
import { sourceOf } from '../source-of'

/** For the brief: what this employer said so far, in their words. */
export function FeedbackSoFar({ heard, today }: { heard: readonly FeedbackRow[]; today: LocalDate }) {
  if (heard.length === 0) return null
  return (
    <Section title="Feedback so far" className="print:mt-3 print:break-inside-avoid">
      <div className="grid gap-3 py-3">
        {heard.map(row => (
          <Quote key={row.id} by={sourceOf(row, today)} className="wrap-anywhere">
            <strong className="block font-medium">{row.about}</strong>
            {row.text}
          </Quote>
        ))}
      </div>
    </Section>
  )
}
