import type { Week } from '../queries'
import { targetKeys, targetLabels, usualTargets } from '../targets'

/** Done beside planned. A bar that is not full says nothing against anybody. */
export function WeekBars({ week }: { week: Week }) {
  const { plan, own, counts } = week
  const targets = plan ?? own.weeklyTargets ?? usualTargets(own.employed)
  const done = {
    ...counts.week,
    applications: counts.week.applications + (plan?.done.applications ?? 0),
    conversations: counts.week.conversations + (plan?.done.conversations ?? 0),
  }
  return (
    <dl className="grid gap-x-6 gap-y-4 py-4 sm:grid-cols-3">
      {targetKeys.map(key => {
        const full = targets[key] === 0 ? 1 : Math.min(1, done[key] / targets[key])
        return (
          <div key={key} className="grid grid-cols-[1fr_auto] content-between gap-x-4 sm:grid-cols-1">
            <dt>{targetLabels[key]}</dt>
            <dd className="tabular-nums">{reached(done[key], targets[key])}</dd>
            <dd className="col-span-2 sm:col-span-1">
              <svg
                viewBox="0 0 100 3"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="mt-1 h-2 w-full"
              >
                <rect width="100" height="3" fill="var(--track)" />
                <rect width={full * 100} height="3" fill="var(--act)" />
              </svg>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** '2 of 4'; beyond its goal, the goal beside it. */
const reached = (done: number, target: number) =>
  done > target ? `${done}${target ? ` (goal ${target})` : ''}` : `${done} of ${target}`
