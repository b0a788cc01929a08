import { and, eq, inArray } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { mergeContacts } from '@/features/contacts/merge'
import { acceptOffer, declineOffer } from './answer-offer'
import { findOffer, recordOffer, updateOffer } from './mutations'
import { listMakers } from './queries'
import { requestOfferLetter } from './request-letters'

useTestDatabase()
const now = new Date('2026-11-25T15:00:00Z')
const rosa = { name: 'Rosa Bell', kind: 'coordinator', email: 'rosa@northlight.example' } as const
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const
const ben = { name: 'Ben Ito', kind: 'interviewer', email: 'ben@northlight.example' } as const
const terms = {
  inWriting: 'yes' as const,
  ...{ receivedOn: '2026-11-25', answerBy: '2026-12-04' },
  ...{ title: null, pay: null, terms: null, startDate: null },
}

const seeded = async (met: (typeof rosa | typeof ana | typeof ben)[], madeBy?: string) => {
  const my = await seedInterview(met)
  const offer = async (tx: Tx) => {
    const madeById = madeBy ? my.id(madeBy) : undefined
    const id = await recordOffer(tx, my.userId, { pipelineId: my.pipelineId, ...terms, madeById }, now)
    return (await findOffer(tx, id ?? '')) ?? Promise.reject(new Error('no offer'))
  }
  const about = inArray(drafts.kind, ['more_time', 'accept_offer', 'decline'])
  /** Who gets the letter, and how it greets them. */
  const letter = () =>
    my.as(async tx => {
      const [row, ...more] = await tx
        .select({ to: contacts.name, body: drafts.body, kind: drafts.kind })
        .from(drafts)
        .leftJoin(contacts, eq(contacts.id, drafts.contactId))
        .where(and(about, eq(drafts.state, 'open')))
      expect(more).toEqual([])
      return row && { ...row, greeting: row.body.split('\n')[0] }
    })
  return { ...my, offer, letter }
}

it.each(['more time', 'yes', 'no'])(
  '%s goes to the manager, not to whoever arranged the day',
  async answer => {
    const my = await seeded([rosa, ana, ben])
    await my.change(now, async tx => {
      const offer = await my.offer(tx)
      if (answer === 'yes') await acceptOffer(tx, my.userId, offer, [], now)
      else if (answer === 'no') await declineOffer(tx, my.userId, offer, null, now)
      else await requestOfferLetter(tx, my.userId, offer, 'more_time', { newDate: '2026-12-08' }, now)
    })
    expect(await my.letter()).toMatchObject({ to: 'Ana Osei', greeting: expect.stringContaining('Ana') })
    // Who arranged it hears of a yes in the thanks to helpers; the manager is not told twice.
    const thanks = await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'thank_helper')))
    expect(thanks.map(({ contactId }) => contactId)).toEqual(answer === 'yes' ? [my.id('Rosa Bell')] : [])
  },
)

it('goes to the agency where one stands between, whoever was met', async () => {
  const my = await seeded([ana, ben])
  await my.change(now, async tx => {
    const person = { userId: my.userId, name: 'Dev Rao', kind: 'agency_recruiter' } as const
    const [dev] = await tx.insert(contacts).values(person).returning()
    await tx.update(pipelines).set({ source: 'agency', recruiterId: dev?.id })
    await acceptOffer(tx, my.userId, await my.offer(tx), [], now)
  })
  expect(await my.letter()).toMatchObject({ to: 'Dev Rao' })
})

it('goes to the person named, follows when another is named, and keeps a choice made for the letter', async () => {
  const my = await seeded([rosa, ana, ben], 'Ben Ito')
  expect((await my.as(tx => listMakers(tx, my.pipelineId))).likely).toBe(my.id('Ana Osei'))
  const offer = await my.change(now, async tx => {
    const made = await my.offer(tx)
    await acceptOffer(tx, my.userId, made, [], now)
    return made
  })
  expect(await my.letter()).toMatchObject({ to: 'Ben Ito' })
  const name = (who: string) =>
    my.change(now, tx => updateOffer(tx, { ...terms, id: offer.id, madeById: my.id(who) }, now))
  await name('Ana Osei')
  expect(await my.letter()).toMatchObject({ to: 'Ana Osei', greeting: expect.stringContaining('Ana') })
  // A form that does not ask leaves it as it was.
  await my.change(now, tx => updateOffer(tx, { ...terms, id: offer.id }, now))
  expect((await my.as(tx => tx.select().from(offers)))[0]?.madeById).toBe(my.id('Ana Osei'))
  await my.change(now, tx =>
    tx
      .update(drafts)
      .set({ contactId: my.id('Rosa Bell'), recipientChosen: true })
      .where(eq(drafts.origin, 'accept_offer')),
  )
  await name('Ben Ito')
  expect(await my.letter()).toMatchObject({ to: 'Rosa Bell' })
})

it('made one of two, the one who stays made it', async () => {
  const my = await seeded([ana, ben], 'Ben Ito')
  await my.change(now, async tx =>
    requestOfferLetter(tx, my.userId, await my.offer(tx), 'more_time', {}, now),
  )
  const ids = { keepId: my.id('Ana Osei'), otherId: my.id('Ben Ito') }
  await my.change(now, tx => mergeContacts(tx, ids, now))
  expect((await my.as(tx => tx.select().from(offers)))[0]?.madeById).toBe(ids.keepId)
  expect(await my.letter()).toMatchObject({ to: 'Ana Osei' })
})
