import { and, eq, isNull } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { forgetContact } from '@/features/contacts/forget'
import { saveDraft } from '@/features/drafts/edit-draft'
import { markDraftSent, reopenDraft, skipDraft } from '@/features/drafts/mutations'
import { planEverything } from './plan-everything'

useTestDatabase()
const now = new Date('2026-11-24T18:00:00Z')
const later = new Date('2026-11-24T19:00:00Z')
const rosa = { name: 'Rosa Bell', kind: 'coordinator', email: 'rosa@northlight.example' } as const
const ana = { name: 'Ana Osei', kind: 'hiring_manager', noteForThem: 'how the ledger froze twice' } as const
const ben = {
  name: 'Ben Ito',
  kind: 'interviewer',
  noteForThem: 'how the whole system fits on a napkin',
} as const
type Someone = Parameters<typeof seedInterview>[0][number]

async function seeded(people: readonly Someone[], more: Parameters<typeof seedInterview>[1] = {}) {
  const my = await seedInterview(people, more)
  const thanks = () =>
    my.as(async tx => {
      const rows = await tx
        .select({ draft: drafts, to: contacts.name })
        .from(drafts)
        .innerJoin(contacts, eq(contacts.id, drafts.contactId))
        .where(and(eq(drafts.origin, 'thank_you'), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
        .orderBy(contacts.name)
      return rows.map(({ draft, to }) => ({ to, ...draft }))
    })
  const plan = (at: Date) => my.change(at, tx => planEverything(tx, my.userId, at))
  await plan(now)
  return { ...my, thanks, plan }
}

it('the notes a coordinator hands on and the thanks to her are one mail', async () => {
  const my = await seeded([rosa, ana, ben])
  const [mail, ...more] = await my.thanks()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ to: 'Rosa Bell', kind: 'thank_you_coordinator' })
  expect(mail?.subject).toMatch(/thank you/i)
  const [own = '', toAna = '', toBen = ''] = mail?.body.split('\n\n* * *\n\n') ?? []
  expect(own).toMatch(
    /^(Hi|Hello) Rosa,\n\n[\s\S]*\n\nCould you pass the notes below on to Ana Osei and Ben Ito\?\n\n/,
  )
  expect(own).toMatch(/Robin Marsh$/)
  expect(own).not.toContain('address')
  expect(toAna).toMatch(/^(Hi|Hello|Dear) Ana,[\s\S]*froze twice[\s\S]*Robin Marsh$/)
  expect(toBen).toMatch(/^(Hi|Hello|Dear) Ben,[\s\S]*napkin[\s\S]*Robin Marsh$/)
  expect(`${toAna}${toBen}`).not.toMatch(/reply here|this address/)
})

it('speaks to her in the manner of the process', async () => {
  const my = await seeded([{ ...rosa, name: 'Ms Rosa Bell' }, ana], { pipeline: { formality: 'formal' } })
  const [mail] = await my.thanks()
  expect(mail?.body).toMatch(/^Dear Ms\. Bell,/)
  expect(mail?.body).toContain('Would you be so kind as to pass the note below on to Ana Osei?')
})

it('sent once, nobody is thanked again: not when an address is found, and on LinkedIn both were thanked', async () => {
  const my = await seeded([rosa, { ...ana, rapport: 'good' }, ben])
  const [mail] = await my.thanks()
  await my.change(later, tx => markDraftSent(tx, my.userId, mail?.id ?? '', later))
  await my.change(later, tx =>
    tx
      .update(contacts)
      .set({ email: 'ana@northlight.example' })
      .where(eq(contacts.id, my.id('Ana Osei'))),
  )
  expect(await my.thanks()).toEqual([])
  const asked = await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'linkedin')))
  expect(asked.map(({ contactId }) => contactId)).toContain(my.id('Ana Osei'))
  await my.change(later, tx => reopenDraft(tx, my.userId, mail?.id ?? '', later))
  expect((await my.thanks()).map(({ to }) => to)).toEqual(['Ana Osei', 'Rosa Bell'])
})

it('left out, the notes she would have handed on are asked for by themselves', async () => {
  const my = await seeded([rosa, ana, ben])
  const [mail] = await my.thanks()
  await my.change(later, tx => skipDraft(tx, my.userId, mail?.id ?? '', later))
  const [request, ...more] = await my.thanks()
  expect(more).toEqual([])
  expect(request?.subject).toBe('Could you pass this on to Ana Osei and Ben Ito?')
})

it('an address found before it goes makes a note of its own, and hers says only what is left', async () => {
  const my = await seeded([rosa, ana, ben])
  await my.change(later, tx =>
    tx
      .update(contacts)
      .set({ email: 'ana@northlight.example' })
      .where(eq(contacts.id, my.id('Ana Osei'))),
  )
  const mails = await my.thanks()
  expect(mails.map(({ to }) => to)).toEqual(['Ana Osei', 'Rosa Bell'])
  expect(mails[1]?.body).toContain('pass the note below on to Ben Ito?')
})

it('typed in, hers still holds the notes: nobody gets another', async () => {
  const my = await seeded([rosa, ana, ben])
  const [mail] = await my.thanks()
  if (!mail) throw new Error('no mail')
  const typed = { id: mail.id, version: mail.version, subject: mail.subject, body: `${mail.body}\nWarmly` }
  await my.change(later, tx => saveDraft(tx, typed, later))
  expect((await my.thanks()).map(({ to, body }) => [to, body])).toEqual([['Rosa Bell', typed.body]])
  await my.change(later, tx => markDraftSent(tx, my.userId, mail.id, later))
  expect(await my.thanks()).toEqual([])
})

it('typed before the others were named, hers stays, and they get a request of their own', async () => {
  const my = await seeded([rosa])
  const [mail] = await my.thanks()
  if (!mail) throw new Error('no mail')
  const own = { id: mail.id, version: mail.version, subject: mail.subject, body: 'Hi Rosa, thanks!' }
  await my.change(later, tx => saveDraft(tx, own, later))
  await my.change(later, async tx => {
    for (const [at, { noteForThem, ...person }] of [ana, ben].entries()) {
      const [made] = await tx
        .insert(contacts)
        .values({ ...person, userId: my.userId })
        .returning()
      const about = { userId: my.userId, interviewId: my.interviewId, contactId: made?.id ?? '' }
      const createdAt = new Date(+later + at)
      await tx.insert(interviewPeople).values({ ...about, noteForThem, createdAt })
    }
  })
  const [request, hers, ...more] = await my.thanks()
  expect(more).toEqual([])
  expect(hers?.body).toBe('Hi Rosa, thanks!')
  expect(request?.subject).toBe('Could you pass this on to Ana Osei and Ben Ito?')
  expect(request?.body).toMatch(
    /^Hi Rosa,\n\nI'd like to thank Ana Osei and Ben Ito and don't have an address\./,
  )
  expect(request?.body.split('\n\n* * *\n\n')).toHaveLength(3)
  const typed = { id: request?.id ?? '', version: request?.version ?? 0, subject: 'Notes', body: 'Hi Rosa' }
  await my.change(later, tx => saveDraft(tx, typed, later))
  // Typed in, it still holds them.
  expect((await my.thanks()).map(({ to }) => to)).toEqual(['Ana Osei', 'Rosa Bell'])
})

it('an agent in Japan is asked by custom: nobody claims to have no address', async () => {
  const dev = { name: 'Dev Rao', kind: 'agency_recruiter', email: 'dev@rao.example' } as const
  const my = await seeded([dev, { ...ana, email: 'ana@northlight.example' }], {
    pipeline: { source: 'agency', country: 'JP' },
  })
  const [note] = await my.thanks()
  expect(note?.body).toContain("I'd like to thank Ana Osei for their time.")
  expect(note?.body).not.toContain('have an address')
})

it('forgets one whose note stood in hers, and thanks her all the same', async () => {
  const my = await seeded([rosa, ana, ben])
  await my.change(later, tx => forgetContact(tx, my.id('Ana Osei'), later))
  const [mail, ...more] = await my.thanks()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ to: 'Rosa Bell' })
  expect(mail?.body).toContain('pass the note below on to Ben Ito?')
  expect(mail?.body).not.toMatch(/Ana|ledger/)
})
