import { clsx } from 'clsx'
import { Section } from '@/components/ui/section'
import { formatDay, type LocalDate } from '@/lib/time'
import type { Day } from '../next-days'
import { DaysGrid, type DrawnDay, Signs } from './days-grid'

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
        <DaysGrid days={days.map(day => drawn(day, day.date === today))} />
      </div>
    </Section>
  )
}

function drawn({ date, shut, marks }: Day, isToday: boolean): DrawnDay {
  const more = marks.length - shown
  const [weekday = '', number = ''] = formatDay(date).split(' ')
  return {
    date,
    label: `${isToday ? 'Today' : weekday} ${number}`,
    look: clsx('day', isToday && 'day-now', shut && 'day-shut'),
    ...(shut === 'holiday' && { holiday: true }),
    marks: marks
      .slice(0, more === 1 ? shown + 1 : shown)
      .map(({ kind, href, company, what, time }) => ({ kind, href, company, what, ...(time && { time }) })),
    ...(more > 1 && { more }),
  }
}
