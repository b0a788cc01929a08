import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { markDraftSent } from '@/features/drafts/mutations'
import { planEverything } from './plan-everything'

useTestDatabase()
const day = (date: string) => new Date(`2026-${date}T16:00:00Z`)

it('a nudge goes on in the thread of my thank-you, once that was sent', async () => {
  const my = await seedInterview([
    { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' },
    { name: 'Ben Ito', email: 'ben@northlight.example' },
  ])
  await my.change(day('11-24'), tx => planEverything(tx, my.userId, day('11-24')))
  const nudge = () =>
    my.as(
      async tx =>
        (
          await tx
            .select()
            .from(drafts)
            .where(and(eq(drafts.origin, 'nudge'), eq(drafts.state, 'open')))
        )[0],
    )
  const thanks = await my.as(tx =>
    tx
      .select()
      .from(drafts)
      .where(and(eq(drafts.origin, 'thank_you'), eq(drafts.contactId, my.id('Ana Osei')))),
  )
  const [note] = thanks
  expect(note?.subject).toBeTruthy()
  expect((await nudge())?.subject).not.toMatch(/^Re:/)
  await my.change(day('11-25'), tx => markDraftSent(tx, my.userId, note?.id ?? '', day('11-25')))
  const first = await nudge()
  expect(first).toMatchObject({ contactId: my.id('Ana Osei'), subject: `Re: ${note?.subject}` })
  await my.change(day('12-02'), tx => markDraftSent(tx, my.userId, first?.id ?? '', day('12-02')))
  expect(await nudge()).toMatchObject({ kind: 'nudge_second', subject: `Re: ${note?.subject}` })
})

it('a subject of their own version stands', async () => {
  const my = await seedInterview([
    { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' },
  ])
  await my.change(day('11-24'), tx =>
    tx.insert(draftTemplates).values({
      userId: my.userId,
      kind: 'nudge_undated',
      subject: 'My own line',
      body: 'Hi {recipient_first},\n\nAny news?\n\n{my_signature}',
    }),
  )
  const [note] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'thank_you')))
  await my.change(day('11-25'), tx => markDraftSent(tx, my.userId, note?.id ?? '', day('11-25')))
  const [nudge] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'nudge')))
  expect(nudge?.subject).toBe('My own line')
})
