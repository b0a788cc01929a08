import { clsx } from 'clsx'
import { ActionForm } from '@/components/ui/action-form'
import { buttonStyle } from '@/components/ui/button-style'
import { Face } from '@/components/ui/faces'
import { Quote } from '@/components/ui/quote'
import { Section } from '@/components/ui/section'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { gutLabels } from '@/features/vocabulary/tags'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import { deleteFeedbackAction } from '../actions'
import type { FeedbackRow, OwnView } from '../queries'
import { sourceOf } from '../source-of'

/** Each round as I saw it, beside what they said about it. */
export function BothViews({
  views,
  heard,
  today,
}: {
  views: readonly OwnView[]
  heard: readonly FeedbackRow[]
  today: LocalDate
}) {
  const whole = heard.filter(row => !views.some(view => view.id === row.interviewId))
  const rounds = views.filter(
    view => view.gut || view.wentWell || heard.some(row => row.interviewId === view.id),
  )
  return (
    <>
      {whole.length > 0 && (
        <Section title="About the process as a whole">
          <Heard rows={whole} today={today} />
        </Section>
      )}
      {rounds.toReversed().map(view => (
        <Section
          key={view.id}
          title={interviewKindWords[view.kind]}
          note={formatDay(localDate(view.startsAt, view.zone), today)}
        >
          <div className="grid gap-6 py-4 sm:grid-cols-2">
            <Mine view={view} />
            <div>
              <h3 className="mb-2 text-ink-soft text-sm">What they said</h3>
              <Heard rows={heard.filter(row => row.interviewId === view.id)} today={today} />
            </div>
          </div>
        </Section>
      ))}
    </>
  )
}

function Mine({ view: { gut, wentWell, repairPoint, theyCaredAbout } }: { view: OwnView }) {
  const lines = [
    ['Went well', wentWell],
    ['Could be better', repairPoint],
    ['What they cared about', theyCaredAbout],
  ].filter(([, text]) => text)
  return (
    <div>
      <h3 className="mb-2 text-ink-soft text-sm">Your view</h3>
      {gut ? (
        <p className="flex items-center gap-2">
          <Face level={gut} /> It felt {gutLabels[gut - 1]}.
        </p>
      ) : (
        <p className="text-ink-faint">You hadn’t said.</p>
      )}
      {lines.map(([label, text]) => (
        <p key={label} className="wrap-anywhere mt-2">
          <span className="text-ink-soft text-sm">{label}: </span>
          {text}
        </p>
      ))}
    </div>
  )
}

function Heard({ rows, today }: { rows: readonly FeedbackRow[]; today: LocalDate }) {
  if (rows.length === 0) return <p className="text-ink-faint">Nothing yet.</p>
  return (
    <div className="grid gap-4 py-1">
      {rows.map(row => (
        <Quote key={row.id} by={sourceOf(row, today)} className="wrap-anywhere">
          <strong className="block font-medium">{row.about}</strong>
          <span className="whitespace-pre-line">{row.text}</span>
          <ActionForm action={deleteFeedbackAction} quiet className="block">
            <input type="hidden" name="id" value={row.id} />
            <button type="submit" className={clsx(buttonStyle({ look: 'bare', size: 'sm' }), '-ml-3')}>
              Remove<span className="sr-only">{`: ${row.about}`}</span>
            </button>
          </ActionForm>
        </Quote>
      ))}
    </div>
  )
}
