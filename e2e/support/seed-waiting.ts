import { asUser } from '../../db/doors'
import { interviews } from '../../db/schema/interviews'
import { pipelines } from '../../db/schema/pipelines'
import { leaveAsPlanted } from './plan-mail'

const hour = 3_600_000

/** So many companies that were met some days ago and named no day: they are waited for, and nothing is due. */
export async function seedWaiting(userId: string, processes: number, now: Date): Promise<void> {
  await asUser(userId, async tx => {
    const made = await tx
      .insert(pipelines)
      .values(
        Array.from({ length: processes }, (_, at) => ({
          userId,
          company: `Quiet Harbour ${at + 1}`,
          role: 'Analyst',
          stage: 'interviewing' as const,
        })),
      )
      .returning({ id: pipelines.id })
    await tx.insert(interviews).values(
      made.map(({ id: pipelineId }, at) => {
        const endsAt = new Date(now.getTime() - (4 * 24 + at) * hour)
        return {
          userId,
          pipelineId,
          kind: 'panel' as const,
          startWall: '2026-11-23T10:00',
          zone: 'Europe/London',
          startsAt: new Date(endsAt.getTime() - hour),
          endsAt,
          tzdbVersion: 'test',
        }
      }),
    )
  })
  await leaveAsPlanted(userId)
}
