import { isNotNull } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { draftKinds } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { vents } from '@/db/schema/vents'
import { plantInterview } from '@/e2e/support/plant-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { createDraft } from './create-draft'
import { markAnswered, markDraftSent } from './mutations'
import { chooseJointNote } from './panel-note'
import { planInterviewDrafts } from './plan-drafts'
import { getDraft } from './queries'
import { createDraftInput } from './schema'

useTestDatabase()
const now = new Date('2026-11-24T18:00:00Z')
const canary = 'canary-for-me-alone'
const secret = { privateNote: canary, noteForMe: canary, rapport: 'good' as const }

it('lets nothing written for me alone into any draft, its page or its reminders', async () => {
  const my = await plantInterview(
    [
      {
        name: 'Ana Osei',
        kind: 'hiring_manager',
        email: 'ana@northlight.example',
        noteForThem: 'You said hello',
        ...secret,
      },
      { name: 'Ben Roth', ...secret },
      { name: 'Cora Diaz', kind: 'coordinator', email: 'cora@northlight.example', ...secret },
      { name: 'Dev Shah', kind: 'agency_recruiter', email: 'dev@agency.example', ...secret },
    ],
    { pipeline: { privateNote: canary, source: 'agency' } },
  )
  await my.as(async tx => {
    await tx.update(pipelines).set({ recruiterId: my.id('Dev Shah') })
    await tx
      .insert(vents)
      .values({ userId: my.userId, pipelineId: my.pipelineId, text: canary, expiresAt: now })
    await planInterviewDrafts(tx, my.userId, my.interviewId, now)
  })
  for (const kind of draftKinds)
    await my.as(async tx => {
      for (const contactId of Object.values(my.people)) {
        const input = createDraftInput.safeParse({ kind, contactId, pipelineId: my.pipelineId })
        if (input.success) await createDraft(tx, my.userId, input.data, now)
      }
    })
  await my.as(tx => chooseJointNote(tx, my.userId, my.interviewId, now))
  const planned = await my.as(tx => tx.select().from(drafts).where(isNotNull(drafts.planKey)))
  for (const { id } of planned) await my.as(tx => markDraftSent(tx, my.userId, id, now))
  await my.as(tx => markAnswered(tx, my.userId, planned[0]?.id ?? '', now))
  const made = await my.as(tx => tx.select().from(drafts))
  expect(made.length).toBeGreaterThan(60)
  expect(made.map(draft => draft.kind)).toContain('nudge_second')
  expect(JSON.stringify(made)).not.toContain(canary)
  expect(JSON.stringify(await my.as(tx => tx.select().from(reminders)))).not.toContain(canary)
  const pages = await my.as(tx => Promise.all(made.map(({ id }) => getDraft(tx, id, now))))
  expect(JSON.stringify(pages)).not.toContain(canary)
})
