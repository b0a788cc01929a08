import { monitorEventLoopDelay } from 'node:perf_hooks'
import { breakerIsOpen } from '@/db/breaker'
import { asSystem } from '@/db/doors'
import { DatabaseUnavailable } from '@/db/unavailable'
import { readMailGauges } from '@/features/deliveries/gauges'
import { readPlanningGauges } from '@/features/planning/gauges'
import { tzdbVersion } from '@/lib/time'
import type { Family, Labels } from '@/lib/watch/prometheus'
import { version } from '@/package.json'

const delay = monitorEventLoopDelay({ resolution: 20 })
delay.enable()

const gauge = (
  name: string,
  help: string,
  ...samples: (readonly [value: number, labels?: Labels])[]
): Family => ({
  ...{ name, help, type: 'gauge' },
  samples: samples.map(([value, labels]) => ({ value, labels })),
})

/** This process, now. */
export function processGauges(): Family[] {
  const lag = delay.percentile(99) / 1e9
  delay.reset()
  return [
    gauge('afterword_info', 'What is running', [
      1,
      { version, tzdb: tzdbVersion, node: process.versions.node },
    ]),
    gauge('afterword_database_breaker_open', '1 while requests are refused because the database is away', [
      breakerIsOpen() ? 1 : 0,
    ]),
    gauge('process_resident_memory_bytes', 'Memory of this process', [process.memoryUsage.rss()]),
    gauge('process_start_time_seconds', 'When this process began', [
      Math.round(Date.now() / 1000 - process.uptime()),
    ]),
    gauge(
      'nodejs_eventloop_lag_p99_seconds',
      'How late this process came to its work since the last scrape',
      [Number.isFinite(lag) ? lag : 0],
    ),
  ]
}

/** The house, as its database knows it; only that it is away when it is. */
export async function houseGauges(now: Date): Promise<Family[]> {
  const up = (value: 0 | 1) => gauge('afterword_database_up', '1 when the database answers', [value])
  try {
    const { mail, planning } = await asSystem('metrics', async tx => ({
      mail: await readMailGauges(tx, now),
      planning: await readPlanningGauges(tx, now),
    }))
    const { runs, waiting } = mail
    return [
      up(1),
      gauge('afterword_mail_oldest_due_seconds', 'How long the oldest mail has been due', [
        mail.oldestDueSeconds,
      ]),
      gauge('afterword_mail_due', 'Reminders that are due now, 10,000 at most', [waiting?.due ?? 0]),
      gauge('afterword_mail_unsettled', 'Mails that are on their way or whose outcome is not known yet', [
        waiting?.retried ?? 0,
      ]),
      gauge('afterword_mail_gate_closed', '1 while no mail goes out to anybody', [waiting?.closed ?? 0]),
      gauge(
        'afterword_cron_seconds_since_run',
        'How long ago the cron last called, by job',
        ...runs.map(({ job, since }) => [Math.max(0, since), { job }] as const),
      ),
      gauge(
        'afterword_mail_last_hour',
        'Mails of the last hour, by outcome, all processes together',
        ...runs.flatMap(
          ({ job, sent, failed }) =>
            [
              [sent ?? 0, { job, outcome: 'sent' }],
              [failed ?? 0, { job, outcome: 'failed' }],
            ] as const,
        ),
      ),
      gauge(
        'afterword_mail_lag_last_hour_seconds',
        'The longest that something due had waited when a run began, in the last hour',
        ...runs.map(({ job, lag }) => [lag ?? 0, { job }] as const),
      ),
      gauge('afterword_planning_waiting', 'Changes that wait to be planned, 10,000 at most', [
        planning.waiting,
      ]),
      gauge('afterword_planning_oldest_seconds', 'How long the oldest of them has waited', [
        planning.oldestSeconds,
      ]),
    ]
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return [up(0)]
  }
}
