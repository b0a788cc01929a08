import type { Stage } from '../../db/enums'
import { contacts } from '../../db/schema/contacts'
import { pipelines } from '../../db/schema/pipelines'
import { reflections } from '../../db/schema/reflections'
import { planAll } from './happenings'
import { seedInterview } from './seed-interview'

const day = 24 * 3_600_000

/** Northlight, with Ana Osei met three days ago, for somebody in London. */
export async function seedNorthlight(userId: string, now: Date) {
  const endsAt = new Date(now.getTime() - 3 * day)
  const my = await seedInterview(
    [
      {
        name: 'Ana Osei',
        kind: 'hiring_manager',
        email: 'ana@northlight.example',
        rapport: 'good',
        noteForThem: 'You drew the whole pipeline on one napkin',
        noteForMe: 'Reminds me of my aunt',
      },
    ],
    {
      userId,
      mine: { zone: 'Europe/London', country: 'GB', signature: 'Robin Marsh' },
      interview: { zone: 'Europe/London', startsAt: new Date(endsAt.getTime() - 3_600_000), endsAt },
    },
  )
  await my.as(tx =>
    tx.insert(reflections).values({
      userId,
      interviewId: my.interviewId,
      deviceKey: `planted-${my.interviewId}`,
      gut: 4,
      likelihood: 7,
      strengths: ['calm', 'good_questions'],
      workOn: ['rambled'],
      wentWell: 'I asked before I answered',
      capturedAt: endsAt,
    }),
  )
  await planAll(my.userId, now)
  return my
}

type Seeded = Awaited<ReturnType<typeof seedNorthlight>>

/** One more process; answers its id. */
export async function seedProcess(my: Seeded, company: string, stage: Stage): Promise<string> {
  const [row] = await my.as(tx =>
    tx.insert(pipelines).values({ userId: my.userId, company, role: 'Analyst', stage }).returning(),
  )
  return row?.id ?? ''
}

/** Northlight came through this agency's recruiter. */
export async function seedRecruiter(my: Seeded): Promise<string> {
  return my.as(async tx => {
    const [priya] = await tx
      .insert(contacts)
      .values({
        userId: my.userId,
        name: 'Priya Nair',
        kind: 'agency_recruiter',
        email: 'priya@agency.example',
      })
      .returning()
    await tx.update(pipelines).set({ source: 'agency', recruiterId: priya?.id })
    return priya?.id ?? ''
  })
}
