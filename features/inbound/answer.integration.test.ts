import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { drafts } from '@/db/schema/drafts'
import { inboundMails } from '@/db/schema/inbound-mails'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { answerArrived } from './answer'

useTestDatabase()
const evening = new Date('2026-11-24T18:00:00Z')
const guessed = new Date('2026-11-24T22:00:00Z')
const arrived = new Date('2026-11-25T09:30:00Z')
const later = new Date('2026-11-28T12:00:00Z')

it('a yes to a copy says when the letter went: when the copy came, not when it was guessed or answered', async () => {
  const my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
  await my.change(evening, async () => {})
  const [draft] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'thank_you')))
  const draftId = draft?.id ?? ''
  const [mail] = await my.as(async tx => {
    await tx
      .update(drafts)
      .set({ state: 'probably_sent', probablySentAt: guessed })
      .where(eq(drafts.id, draftId))
    return tx
      .insert(inboundMails)
      .values({
        ...{ userId: my.userId, providerId: 'copy', kind: 'sent', state: 'waiting', draftId },
        ...{ receivedAt: arrived, createdAt: arrived },
      })
      .returning()
  })
  expect(
    await my.change(later, tx => answerArrived(tx, my.userId, { id: mail?.id ?? '', answer: 'yes' }, later)),
  ).toBe(true)
  const [now] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.id, draftId)))
  expect(now).toMatchObject({ state: 'sent', sentAt: arrived, probablySentAt: null })
})
