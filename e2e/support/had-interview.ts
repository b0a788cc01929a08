import type { Mailbox } from '@afterword/local-mailbox'
import { createInterview } from '../../features/interviews/mutations'
import { change } from '../../features/planning/change'
import { toWall } from '../../lib/time'

/**
 * An interview of an hour that ends at `endsAt`, with its people, as if it had been entered the day before (or whenever
 * `enteredAt` says): a further round of a pipeline, or the first of a new one.
 */
export async function hadInterview(
  userId: string,
  endsAt: Date,
  {
    company = 'Northlight',
    role = 'Data Analyst',
    people = [] as readonly string[],
    zone = 'Europe/London',
    pipelineId = null as string | null,
    enteredAt = new Date(endsAt.getTime() - 90_000_000),
  } = {},
): Promise<string> {
  const start = new Date(endsAt.getTime() - 3_600_000)
  const made = await change(userId, enteredAt, tx =>
    createInterview(
      tx,
      userId,
      {
        pipelineId,
        company,
        role,
        source: 'direct',
        people: people.map(name => ({ name, email: `${name.split(' ')[0]?.toLowerCase()}@example.org` })),
        calendarUid: null,
        calendarSequence: null,
        calendarOrganiser: null,
        kind: 'panel',
        startWall: toWall(start, zone),
        zone,
        lengthMinutes: 60,
        place: null,
        url: null,
      },
      enteredAt,
    ),
  )
  if (!made.ok) throw new Error(made.message)
  return made.id
}

/** The link of the newest "one minute" mail, once it is there. */
export async function captureLink(mailbox: Mailbox, email: string): Promise<string> {
  const isMinute = /http\S+\/capture\/[\w-]+/
  const mail = await mailbox.waitForMail(m => m.to.includes(email) && isMinute.test(m.text ?? ''), 10_000)
  return isMinute.exec(mail.text ?? '')?.[0] ?? ''
}
