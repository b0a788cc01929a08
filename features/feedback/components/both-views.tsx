import { ActionForm } from '@/components/ui/action-form'
import { Face } from '@/components/ui/faces'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { gutLabels } from '@/features/vocabulary/tags'
import { firstFew } from '@/lib/few'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import { deleteFeedbackAction } from '../actions'
import type { FeedbackRow, OwnView } from '../queries'
import { sourceOf } from '../source-of'
import { HeardRows } from './heard-rows'

/** Each round as I saw it, beside what they said about it. */
export function BothViews({
  views,
  heard,
  more,
  all,
  today,
}: {
  views: readonly OwnView[]
  heard: readonly FeedbackRow[]
  /** Where all of it is. */
  more: string
  all: boolean
  today: LocalDate
}) {
  const whole = heard.filter(row => !views.some(view => view.id === row.interviewId))
  const rounds = views.filter(
    view => view.gut || view.wentWell || heard.some(row => row.interviewId === view.id),
  )
  const rest = rounds.toReversed()
  const about = firstFew(whole, all, 20)
  const seen = firstFew(rest, all)
  return (
    <>
      <ActionForm action={deleteFeedbackAction} quiet id="remove-feedback" />
      {whole.length > 0 && (
        <Section title="About the process as a whole">
          <Heard rows={about.rows} today={today} />
        </Section>
      )}
      {seen.rows.map(view => (
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
      <AndMore href={more} count={about.left + seen.left} of="of what was said" />
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
  return <HeardRows rows={rows.map(row => ({ ...pick(row), by: sourceOf(row, today) }))} />
}

const pick = ({ id, about, text }: FeedbackRow) => ({ id, about, text })
