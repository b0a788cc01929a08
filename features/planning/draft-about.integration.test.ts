import { expect, it } from 'vitest'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { draftAboutOf } from './draft-about'

useTestDatabase()
const nowhere = { contactId: null, pipelineId: null, interviewId: null }

it('a process that is deleted, or somebody else\u2019s, is gone: no message hangs on it', async () => {
  const [my, other] = [await seedInterview([{ name: 'Ana Osei' }]), await seedInterview([])]
  const place = (given: Partial<typeof nowhere> | Record<string, string>) =>
    my.as(tx => draftAboutOf(tx, { ...nowhere, ...given }))
  expect(await place({ pipelineId: my.pipelineId })).toMatchObject({ interviewId: my.interviewId })
  expect(await place({ contactId: my.id('Ana Osei') })).toMatchObject({ pipelineId: my.pipelineId })
  expect(await place({ pipelineId: other.pipelineId })).toBeNull()
  await my.as(tx => tx.update(pipelines).set({ deletedAt: new Date('2026-11-25T10:00:00Z') }))
  expect(await place({ pipelineId: my.pipelineId })).toBeNull()
  expect(await place({ contactId: my.id('Ana Osei') })).toMatchObject({ pipelineId: null, interviewId: null })
})
