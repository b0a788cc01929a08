import { clsx } from 'clsx'
import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { StageDoor } from '@/components/ui/stage-mark'
import { formatDay, type LocalDate } from '@/lib/time'
import type { Day, Mark } from '../next-days'

const shown = 3

/** Two weeks at a glance: two rows of a calendar at a desk, one that slides sideways on a phone. */
export function DaysStrip({ days, today }: { days: readonly Day[]; today: LocalDate }) {
  const isEmpty = days.every(day => day.marks.length === 0)
  return (
    <Section title="Coming up" note={isEmpty ? 'Nothing in the next two weeks' : undefined}>
      <Signs />
      <div
        className="scroll-thin -mx-4 overflow-x-auto px-4 pt-3 sm:-mx-8 sm:px-8 lg:mx-0 lg:px-0"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what slides sideways is reached by keys, too
        tabIndex={0}
      >
        <ol className="grid auto-cols-[8.25rem] grid-flow-col gap-x-1.5 gap-y-4 lg:grid-flow-row lg:grid-cols-7">
          {days.map(day => (
            <OneDay key={day.date} day={day} isToday={day.date === today} />
          ))}
        </ol>
      </div>
    </Section>
  )
}

function OneDay({ day, isToday }: { day: Day; isToday: boolean }) {
  const more = day.marks.length - shown
  const [weekday = '', number = ''] = formatDay(day.date).split(' ')
  return (
    <li
      className={clsx(
        'min-h-24 rounded-b border-t-2 px-1 pt-1.5 pb-2',
        isToday ? 'border-act' : 'border-line',
        day.shut && 'bg-sunken/60',
      )}
    >
      <p className={clsx('mb-1.5 px-1 text-xs', isToday ? 'font-semibold text-ink' : 'text-ink-soft')}>
        <time dateTime={day.date}>
          {isToday ? 'Today' : weekday} {number}
        </time>
        {day.shut === 'holiday' && <span className="text-ink-faint"> · holiday</span>}
      </p>
      {day.marks.length > 0 && (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {day.marks.slice(0, more === 1 ? shown + 1 : shown).map(mark => (
            <OneMark key={mark.key} mark={mark} />
          ))}
        </ul>
      )}
      {more > 1 && <p className="mt-1 px-1 text-ink-soft text-xs">{`${more} more`}</p>}
    </li>
  )
}

function OneMark({ mark: { kind, href, company, what, time } }: { mark: Mark }) {
  return (
    <li>
      <Link href={href as Route} title={`${what}: ${company}`} className={`day-mark day-${kind}`}>
        {kind === 'answer' && <StageDoor stage="offer" className="h-3.5 w-3 shrink-0" />}
        {(kind === 'message' || kind === 'promise') && (
          <svg aria-hidden="true" className="size-3.5 shrink-0">
            <use href={`#sign-${kind}`} />
          </svg>
        )}
        <span className="sr-only">{`${what}, `}</span>
        {time && <span className="shrink-0 tabular-nums">{time}</span>}
        <span className="truncate">{company}</span>
      </Link>
    </li>
  )
}

/** An envelope and an hourglass, drawn once. */
function Signs() {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinejoin: 'round' } as const
  return (
    <svg aria-hidden="true" className="hidden">
      <symbol id="sign-message" viewBox="0 0 16 16">
        <path d="M1.75 3.5h12.5v9H1.75zm0 .5L8 8.75 14.25 4" {...line} />
      </symbol>
      <symbol id="sign-promise" viewBox="0 0 16 16">
        <path d="M4 1.75h8M4 14.25h8M5 2v2.5L8 8l3-3.5V2M5 14v-2.5L8 8l3 3.5V14" {...line} />
      </symbol>
    </svg>
  )
}
