import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { markAccepted, reopenDraft, takeAnswerBack } from './mutations'

useTestDatabase()
const now = new Date('2026-11-24T17:00:00Z')
const longAgo = new Date('2024-03-05T12:00:00Z')

it.each([
  ['who was connected before stays so', longAgo, longAgo],
  ['a connection the request brought goes with it', null, null],
])('undo of “they accepted”: %s', async (_, before, after) => {
  const my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
  const contactId = my.id('Ana Osei')
  for (const takeBack of [takeAnswerBack, reopenDraft]) {
    const left = await my.as(async tx => {
      await tx.update(contacts).set({ linkedinConnectedAt: before }).where(eq(contacts.id, contactId))
      const [draft] = await tx
        .insert(drafts)
        .values({
          ...{ userId: my.userId, pipelineId: my.pipelineId, contactId },
          ...{ kind: 'linkedin_request', channel: 'linkedin', state: 'sent', sentAt: now },
        })
        .returning({ id: drafts.id })
      expect(await markAccepted(tx, my.userId, draft?.id ?? '', now)).toMatchObject({ ok: true })
      expect(await takeBack(tx, my.userId, draft?.id ?? '', now)).toMatchObject({ ok: true })
      const [person] = await tx.select().from(contacts).where(eq(contacts.id, contactId))
      return person?.linkedinConnectedAt ?? null
    })
    expect(left).toEqual(after)
  }
})
