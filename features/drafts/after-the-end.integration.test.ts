import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { type DraftKind, draftKinds } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import type { LookContext, Reminder } from '@/features/deliveries/mail-kind'
import { moveStage } from '@/features/stages/move-stage'
import { draftMail } from './mail-kinds'

useTestDatabase()
const now = new Date('2026-11-24T17:00:00Z')
const later = new Date('2026-11-26T15:00:00Z')

/** What is still said once a process has ended: a reply, a yes or no, news to others, staying in touch. */
const saidAfterwards: readonly DraftKind[] = [
  'debrief',
  'recruiter_update',
  'other_offer',
  'more_time',
  'rejection_reply',
  'advice',
  'referral_ask',
  'accept_offer',
  'decline',
  'linkedin_request',
  'stay_in_touch',
]
let my: Awaited<ReturnType<typeof seedInterview>>

beforeAll(async () => {
  my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
})

it.each(draftKinds)(
  'a %s is mailed while the process is under way, and after it only when it still makes sense',
  async kind => {
    const { userId, pipelineId, interviewId } = my
    await my.as(async tx => {
      const [draft] = await tx
        .insert(drafts)
        .values({
          userId,
          pipelineId,
          interviewId,
          contactId: my.id('Ana Osei'),
          kind,
          subject: '',
          body: 'A.',
        })
        .returning()
      const planned = { kind: 'draft', state: 'planned', dueAt: later, lookAt: later, why: 'A.' } as const
      const [reminder] = await tx
        .insert(reminders)
        .values({ ...planned, userId, draftId: draft?.id, planKey: `look:${kind}`, createdAt: now })
        .returning()
      const look = () =>
        draftMail.look(tx, reminder as Reminder, { user: { id: userId }, now: later } as LookContext)
      expect(await look()).toEqual({ wanted: true })
      await moveStage(tx, { userId, pipelineId, to: 'rejected', now, cause: 'by_hand' })
      const over = saidAfterwards.includes(kind) ? { wanted: true } : { skip: 'This process has ended.' }
      expect(await look()).toEqual(over)
      await moveStage(tx, { userId, pipelineId, to: 'interviewing', now: later, cause: 'by_hand' })
      await tx.delete(drafts).where(eq(drafts.id, draft?.id ?? ''))
    })
  },
)
