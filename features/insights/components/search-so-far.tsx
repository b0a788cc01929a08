import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StageDoor } from '@/components/ui/stage-mark'
import { formatDay, type LocalDate } from '@/lib/time'
import type { Reached, SearchWeek } from '../progress'
import { stepWords } from '../step-words'
import { Bars } from './bars'
import { drawn } from './drawn'

const doorOf = { applied: 'applied', talked: 'interviewing', offered: 'offer', accepted: 'accepted' } as const

/** How far everything came, and what happened week by week. */
export function SearchSoFar({
  reached,
  weeks,
  today,
}: {
  reached: readonly Reached[]
  weeks: readonly SearchWeek[]
  today: LocalDate
}) {
  if ((reached[0]?.reached ?? 0) === 0)
    return (
      <EmptyState
        title="Nothing to show yet"
        action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
      >
        How far each of your processes gets shows here.
      </EmptyState>
    )
  return (
    <div className="grid gap-8 py-4">
      <Bars
        caption="How many processes came how far"
        rows={reached.map(({ level, reached: count, here, over }) => ({
          key: level,
          label: (
            <span className="flex items-center gap-2">
              <StageDoor stage={doorOf[level]} />
              {stepWords[level]}
            </span>
          ),
          parts:
            level === 'accepted'
              ? [{ tone: 'full', count }]
              : [
                  { tone: 'full', count: count - here - over, words: `${count - here - over} got further` },
                  { tone: 'half', count: here, words: `${here} waiting here` },
                  { tone: 'pale', count: over, words: `${over} quiet or ended` },
                ],
          ...((level === 'accepted' || count === 0) && { words: String(count) }),
        }))}
      />
      {weeks.length > 1 && <WeekColumns weeks={weeks} today={today} />}
      <p className="text-ink-soft text-sm">
        <a href="/insights/picture" download className="underline decoration-edge underline-offset-4">
          Save as a picture
        </a>{' '}
        to show around: it holds counts only, no names.
      </p>
    </div>
  )
}

const height = 40
const slot = 24

/** A column a week: how many interviews, and a dot for each answer that came. */
function WeekColumns({ weeks, today }: { weeks: readonly SearchWeek[]; today: LocalDate }) {
  const most = Math.max(3, ...weeks.map(({ interviews }) => interviews))
  const total = weeks.reduce((sum, { interviews }) => sum + interviews, 0)
  return (
    <figure>
      <figcaption className="mb-2 text-ink-soft text-sm">
        {`${total} ${total === 1 ? 'interview' : 'interviews'} in ${weeks.length} weeks. A dot is an offer or a no.`}
      </figcaption>
      <svg
        viewBox={`0 0 ${weeks.length * slot} ${height + 10}`}
        aria-hidden="true"
        className="max-h-48 w-full"
      >
        <path d={`M0 ${height}h${weeks.length * slot}`} stroke="var(--line)" />
        <path
          fill="var(--act)"
          d={weeks
            .map(({ interviews }, index) => {
              const tall = drawn((interviews / most) * (height - 4))
              return `M${index * slot + 5} ${height}v-${tall}h14v${tall}`
            })
            .join('')}
        />
        {/* A line of no length with round ends is a dot. */}
        <path
          stroke="var(--ink-soft)"
          strokeWidth="4"
          strokeLinecap="round"
          d={weeks
            .flatMap(({ answers }, index) => {
              const dots = Math.min(answers, 3)
              return Array.from(
                { length: dots },
                (_, dot) => `M${index * slot + slot / 2 + (dot - (dots - 1) / 2) * 6} ${height + 6}h0`,
              )
            })
            .join('')}
        />
      </svg>
      <ul className="sr-only">
        {weeks.map(({ monday, interviews, answers }) => (
          <li key={monday}>{inWords(formatDay(monday, today), interviews, answers)}</li>
        ))}
      </ul>
      <p className="flex justify-between text-ink-faint text-xs" aria-hidden="true">
        <span>{formatDay(weeks[0]?.monday ?? today, today)}</span>
        <span>this week</span>
      </p>
    </figure>
  )
}

const inWords = (week: string, interviews: number, answers: number) =>
  `Week of ${week}: ${interviews} ${interviews === 1 ? 'interview' : 'interviews'}, ${answers} ${answers === 1 ? 'answer' : 'answers'}`
