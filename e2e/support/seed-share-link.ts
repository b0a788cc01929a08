import { asUser } from '../../db/doors'
import type { ShareField } from '../../db/enums'
import { contacts } from '../../db/schema/contacts'
import { interviews } from '../../db/schema/interviews'
import { nextSteps } from '../../db/schema/next-steps'
import { pipelines } from '../../db/schema/pipelines'
import { createShareLink } from '../../features/share-links/mutations'
import { planShareLink } from '../../features/share-links/plan-link'
import { newShareLinkInput } from '../../features/share-links/schema'
import { addDays, instantAt, localDate } from '../../lib/time'

interface Story {
  company?: string
  role?: string
  recruiter?: string
  /** Through the recruiter or not. */
  direct?: boolean
}

const zone = 'America/New_York'

/** A final round at a company: one talk behind, one ahead, and a decision date, all around `now`. */
export async function seedProcess(userId: string, now: Date, story: Story = {}) {
  return asUser(userId, async tx => {
    const today = localDate(now, zone)
    const [alex] = await tx
      .insert(contacts)
      .values({ userId, name: story.recruiter ?? 'Alex Reed', kind: 'agency_recruiter' })
      .returning()
    const [process_] = await tx
      .insert(pipelines)
      .values({
        userId,
        company: story.company ?? 'Northlight',
        role: story.role ?? 'Data Analyst',
        stage: 'final',
        interest: 4,
        recruiterId: story.direct ? null : alex?.id,
        availability: 'Mornings, and all of Thursday',
        privateNote: 'canary',
      })
      .returning()
    const rounds = [-4, 3].map(days => ({
      userId,
      pipelineId: process_?.id ?? '',
      kind: days < 0 ? ('hiring_manager' as const) : ('panel' as const),
      startWall: `${addDays(today, days)}T10:00`,
      zone,
      startsAt: instantAt(addDays(today, days), '10:00', zone),
      endsAt: instantAt(addDays(today, days), '11:00', zone),
      tzdbVersion: 'test',
      place: 'canary',
    }))
    const [first] = await tx.insert(interviews).values(rounds).returning()
    const about = { userId, interviewId: first?.id ?? '', state: 'answered' as const }
    await tx.insert(nextSteps).values([
      { ...about, fact: 'decision_date', answerDate: addDays(today, 10), answerText: 'canary' },
      { ...about, fact: 'what_next', answerText: 'A talk with the team, then they decide' },
      { ...about, fact: 'who_contacts', answerWho: 'recruiter', answerText: 'canary' },
      { ...about, fact: 'whom_to_ask', answerText: 'canary' },
    ])
    return { pipelineId: process_?.id ?? '', recruiterId: alex?.id ?? '' }
  })
}

/** A link as its form would make it; the address's last part is the token. */
export async function seedShareLink(
  userId: string,
  now: Date,
  given: { recruiterId: string; named: string | string[]; fields?: ShareField[] } & Record<string, unknown>,
) {
  return asUser(userId, async tx => {
    const input = newShareLinkInput.parse({
      fields: ['stage', 'dates', 'next_step', 'interest', 'availability', 'questions', 'needs'],
      notify: 'on',
      ...given,
    })
    const planned = await planShareLink(tx, userId, input, now)
    if (!planned.ok) throw new Error(planned.message)
    return createShareLink(tx, userId, input, planned, now)
  })
}
