import { eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { asSystem, type Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { tokens } from '@/db/schema/tokens'
import { hashToken } from '@/db/token-hash'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planEverything } from '@/features/planning/plan-everything'
import { randomToken } from '@/lib/tokens'
import type { Sending, Taken } from './answers'
import { takeCapture } from './take-capture'

useTestDatabase()
process.env.AUTH_SECRET ??= 'a secret for this test only'
const minutesAfter = new Date('2026-11-24T16:12:00Z')
const later = new Date('2026-11-24T18:00:00Z')
const people = [
  { name: 'Ana Osei', kind: 'hiring_manager' },
  { name: 'Ben Roth' },
  { name: 'Cleo Park' },
] as const
const words = {
  ana: 'You told me how the ledger migration failed twice before the team froze the old system',
  ben: 'You drew the whole billing flow on a napkin and asked where I would cut it',
}

async function seed() {
  const my = await seedInterview(people)
  await my.as(tx => planEverything(tx, my.userId, new Date('2026-11-23T12:00:00Z')))
  const token = randomToken()
  await asSystem('test', tx =>
    tx.insert(tokens).values({
      userId: my.userId,
      purpose: 'capture',
      rowId: my.interviewId,
      hash: hashToken(token),
      expiresAt: new Date('2026-11-26T16:00:00Z'),
    }),
  )
  const sending = (over: Partial<Sending> = {}): Sending => ({
    token,
    deviceKey: 'phone-0123456789abcdef',
    revision: 1,
    ageSeconds: 2,
    minute: { gut: 4, likelihood: 6, strengths: ['calm'], wentWell: 'I slowed down' },
    facts: {
      decision_date: { state: 'answered', date: '2026-12-04', saidBy: my.id('Ana Osei') },
      who_contacts: { state: 'answered', who: 'they', person: my.id('Ana Osei') },
      channel: { state: 'answered', channel: 'email' },
      rounds: { state: 'not_asked' },
    },
    people: people.map(({ name }) => ({
      key: my.id(name),
      id: my.id(name),
      name,
      forThem: name === 'Ana Osei' ? words.ana : name === 'Ben Roth' ? words.ben : null,
    })),
    question: { text: 'Why are you leaving?', type: 'motivation', difficulty: 'stumped' },
    ...over,
  })
  return { my, sending, send: (over?: Partial<Sending>, now = minutesAfter) => take(sending(over), now) }
}

const take = (body: unknown, now = minutesAfter) => takeCapture(body, '127.0.0.1', now)
const rows = async (tx: Tx) => ({
  minutes: await tx.select().from(reflections),
  facts: await tx.select().from(nextSteps),
  asked: await tx.select().from(questions).where(isNull(questions.deletedAt)),
  met: await tx.select().from(interviewPeople),
  known: await tx.select().from(contacts),
})
const noteTo = (taken: Taken, name: string) =>
  taken.ok ? taken.drafts.find(draft => draft.to === name) : null

describe('what a capture page sends', () => {
  it('is kept whole, ends the minute, and is in the notes word for word', async () => {
    const { my, send } = await seed()
    const taken = await send()
    expect(taken).toMatchObject({ ok: true, next: { promised: 'Fri 4 December' } })
    const kept = await my.as(rows)
    expect(kept.minutes).toMatchObject([{ gut: 4, likelihood: 6, wentWell: 'I slowed down', revision: 1 }])
    expect(kept.facts).toHaveLength(4)
    expect(kept.facts.find(row => row.fact === 'who_contacts')?.contactId).toBe(my.id('Ana Osei'))
    expect(kept.asked).toMatchObject([{ text: 'Why are you leaving?', difficulty: 'stumped' }])
    const minute = await my.as(tx => tx.select().from(reminders).where(eq(reminders.kind, 'minute')))
    expect(minute.map(reminder => reminder.state)).toEqual(['done'])
    expect(noteTo(taken, 'Ana Osei')).toMatchObject({ ready: true, reasons: [] })
    expect(noteTo(taken, 'Ana Osei')?.body).toContain(words.ana.replace('You told me ', ''))
    expect(noteTo(taken, 'Ben Roth')?.body).toContain('the whole billing flow on a napkin')
    expect(noteTo(taken, 'Cleo Park')?.ready).toBe(false)
  })

  it('keeps how a note begins with it; two that differ from two devices are read by rule', async () => {
    const { my, sending, send } = await seed()
    const about = (forThem: string, stem: Sending['people'][number]['stem']) =>
      sending().people.map(person => ({ ...person, ...(person.name === 'Ana Osei' && { forThem, stem }) }))
    const kept = async () => {
      const { met } = await my.as(rows)
      return met.find(row => row.contactId === my.id('Ana Osei'))
    }
    const taken = await send({ people: about('the new control room', 'showed_me') })
    expect(await kept()).toMatchObject({ noteStem: 'showed_me', noteForThem: 'the new control room' })
    expect(noteTo(taken, 'Ana Osei')?.body).toMatch(/(?:see(?:ing)?|show\w*|look)\b.*control room/)
    await send({ revision: 2, people: about('the new control room', null) })
    expect(await kept()).toMatchObject({ noteStem: null })
    await send({ revision: 3, people: about('the new control room', 'showed_me') })
    const tablet = { deviceKey: 'tablet-0123456789abcdef', revision: 1 }
    await send({ ...tablet, people: about('ambiguous briefs', 'asked_me_about') })
    expect(await kept()).toMatchObject({
      noteStem: null,
      noteForThem: 'the new control room\nambiguous briefs',
    })
  })

  it('points to the word an agency waits for, until that is sent', async () => {
    const { my, send } = await seed()
    await my.as(async tx => {
      await tx.update(pipelines).set({ source: 'agency' })
      await planEverything(tx, my.userId, minutesAfter)
    })
    const [debrief] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.kind, 'debrief')))
    expect(await send()).toMatchObject({ ok: true, next: { debrief: debrief?.id } })
    await my.as(tx => tx.update(drafts).set({ state: 'sent' }).where(eq(drafts.kind, 'debrief')))
    expect(await send({ revision: 2 })).toMatchObject({ ok: true, next: { debrief: null } })
  })

  it('is taken once, however often and in whatever order it comes', async () => {
    const { my, send } = await seed()
    await send({ revision: 5, minute: { gut: 5 } })
    await Promise.all([
      send({ revision: 5 }),
      send({ revision: 2, minute: { gut: 1 } }),
      send({ revision: 5 }),
    ])
    await send({
      revision: 6,
      minute: { gut: 3 },
      people: [{ key: 'new', name: 'Dana Iqbal', forThem: 'You laughed' }],
    })
    await send({ revision: 6, people: [{ key: 'new', name: 'Dana Iqbal', forThem: 'You laughed' }] })
    const kept = await my.as(rows)
    expect(kept.minutes).toMatchObject([{ gut: 3, revision: 6 }])
    expect(kept.asked).toHaveLength(1)
    expect(kept.met).toHaveLength(4)
    expect(kept.known.map(person => person.name)).toContain('Dana Iqbal')
  })

  it('loses nothing when a second device sends', async () => {
    const { my, send } = await seed()
    await send()
    const other = { deviceKey: 'tablet-0123456789abcd', revision: 1, ageSeconds: 7200 }
    for (let time = 0; time < 2; time++)
      await send(
        {
          ...other,
          minute: { gut: 1, theyCaredAbout: 'Speed', wentWell: 'I asked about the roof' },
          facts: { decision_date: { state: 'not_asked' }, what_next: { state: 'answered', text: 'A task' } },
          people: [{ key: 'a', name: 'ana osei', forThem: 'The dog' }],
          question: undefined,
        },
        later,
      )
    const kept = await my.as(rows)
    expect(kept.minutes).toMatchObject([
      { gut: 4, theyCaredAbout: 'Speed', wentWell: 'I slowed down\nI asked about the roof' },
    ])
    expect(kept.facts.find(row => row.fact === 'decision_date')?.answerDate).toBe('2026-12-04')
    expect(kept.facts.find(row => row.fact === 'what_next')?.answerText).toBe('A task')
    expect(kept.met.find(row => row.contactId === my.id('Ana Osei'))?.noteForThem).toBe(
      `${words.ana}\nThe dog`,
    )
  })

  it('keeps what they promised when the link is opened again elsewhere and the facts are passed over', async () => {
    const { my, send } = await seed()
    await send()
    const passedOver = { state: 'not_asked' } as const
    await send(
      {
        deviceKey: 'tablet-0123456789abcd',
        facts: {
          decision_date: passedOver,
          who_contacts: passedOver,
          channel: { state: 'answered', channel: 'phone' },
        },
      },
      later,
    )
    const { facts } = await my.as(rows)
    const fact = (name: string) => facts.find(row => row.fact === name)
    expect(fact('decision_date')?.answerDate).toBe('2026-12-04')
    expect(fact('who_contacts')?.contactId).toBe(my.id('Ana Osei'))
    expect(fact('channel')?.answerChannel, 'what was said later stands').toBe('phone')
  })

  it('shows nobody who came by the link what was typed elsewhere', async () => {
    const { my, send } = await seed()
    await my.as(tx =>
      tx.update(interviewPeople).set({ noteForThem: 'CANARY typed at the desk, with four content words' }),
    )
    const blank = await send({ people: [], facts: {}, minute: { gut: 3 } })
    expect(JSON.stringify(blank)).not.toContain('CANARY')
    expect(noteTo(blank, 'Ana Osei')).toMatchObject({ ready: true, body: null })
    await my.as(tx =>
      tx.insert(nextSteps).values({
        userId: my.userId,
        interviewId: my.interviewId,
        fact: 'what_next',
        state: 'answered',
        answerText: 'CANARY step',
      }),
    )
    expect(JSON.stringify(await send({ revision: 2 }))).not.toContain('CANARY')
  })

  it('keeps what is for me alone out of every draft and answer', async () => {
    const { my, send, sending } = await seed()
    const secret = 'CANARY he talked over everybody and never once looked up from his phone'
    const taken = await send({ people: sending().people.map(person => ({ ...person, forMe: secret })) })
    expect(JSON.stringify(taken)).not.toContain('CANARY')
    expect((await my.as(rows)).met.every(row => row.noteForMe === secret)).toBe(true)
    expect(JSON.stringify(await my.as(tx => tx.select().from(drafts)))).not.toContain('CANARY')
    expect(JSON.stringify(await my.as(tx => tx.select().from(reminders)))).not.toContain('CANARY')
  })

  it('keeps an address that was typed, lets it be put right, and another device only fills what is missing', async () => {
    const { my, send } = await seed()
    const ana = { key: my.id('Ana Osei'), id: my.id('Ana Osei'), name: 'Ana Osei' }
    const email = async () => (await my.as(rows)).known.find(row => row.id === ana.id)?.email
    await send({ people: [{ ...ana, email: 'ana@northlight.exampel' }] })
    await send({ revision: 2, people: [{ ...ana, email: 'ana@northlight.example' }] })
    expect(await email()).toBe('ana@northlight.example')
    await send({
      revision: 1,
      deviceKey: 'tablet-0123456789abcd',
      ageSeconds: 7200,
      people: [{ ...ana, email: 'old@northlight.example' }],
    })
    expect(await email()).toBe('ana@northlight.example')
  })

  it('takes a title for a title, and two names for two people', async () => {
    const { my, send } = await seed()
    const typed = [
      { key: 'one', name: 'Tom Lind (Head of Data)', forThem: 'You laughed' },
      { key: 'two', name: 'Kim Adair, recruiter, and Lou' },
    ]
    const taken = await send({ people: typed })
    expect(taken.ok && taken.people).toHaveLength(2)
    await send({ revision: 2, people: typed })
    const fresh = (await my.as(rows)).known.filter(({ name }) => !people.some(person => person.name === name))
    expect(fresh.map(({ name, jobTitle, kind }) => [name, jobTitle, kind]).toSorted()).toEqual([
      ['Kim Adair', 'recruiter', 'in_house_recruiter'],
      ['Lou', null, 'interviewer'],
      ['Tom Lind', 'Head of Data', 'interviewer'],
    ])
  })

  it('keeps somebody a fact names who was not in the room, and nobody else', async () => {
    const { my, send } = await seed()
    const [desk, stranger] = await my.as(tx =>
      tx
        .insert(contacts)
        .values(['Cora Desk', 'Old Friend'].map(name => ({ userId: my.userId, name })))
        .returning(),
    )
    await my.as(tx =>
      tx.insert(nextSteps).values({
        userId: my.userId,
        interviewId: my.interviewId,
        fact: 'who_contacts',
        state: 'answered',
        answerWho: 'they',
        contactId: desk?.id,
        saidById: my.id('Ben Roth'),
      }),
    )
    const fact = (person: string | undefined) => ({
      who_contacts: { state: 'answered', who: 'they', person, saidBy: my.id('Ben Roth') } as const,
    })
    await send({ facts: fact(desk?.id) })
    expect((await my.as(rows)).facts).toMatchObject([{ contactId: desk?.id, saidById: my.id('Ben Roth') }])
    await send({ revision: 2, facts: fact(stranger?.id) })
    expect((await my.as(rows)).facts).toMatchObject([{ contactId: null }])
  })

  it('reaches nobody but the people of this interview', async () => {
    const { my, send } = await seed()
    const [stranger] = await my.as(tx =>
      tx.insert(contacts).values({ userId: my.userId, name: 'Old Friend', company: 'Elsewhere' }).returning(),
    )
    await send({ people: [{ key: 'x', id: stranger?.id, name: 'Nobody Known', forThem: 'hello' }] })
    const kept = await my.as(rows)
    expect(kept.met.some(row => row.contactId === stranger?.id)).toBe(false)
    expect(kept.known.find(person => person.id === stranger?.id)?.name).toBe('Old Friend')
  })

  it.each([
    ['nothing', null, 'invalid'],
    ['a list', [], 'invalid'],
    ['an unknown word', { surprise: 1 }, 'invalid'],
    ['a feeling of nine', { minute: { gut: 9 } }, 'invalid'],
    [
      'a day that does not exist',
      { facts: { decision_date: { state: 'answered', date: '2026-02-30' } } },
      'invalid',
    ],
    ['NUL', { minute: { wentWell: 'a\0b' } }, 'invalid'],
    ['half a character', { minute: { wentWell: 'a\ud800b' } }, 'invalid'],
    ['a novel', { minute: { wentWell: 'word '.repeat(2000) } }, 'invalid'],
    ['no interview', { token: undefined }, 'invalid'],
    ['two interviews', { interviewId: '7b0e8a3e-55a4-4f0c-9d6e-0a3f6f0f8f11' }, 'invalid'],
    ['a token nobody made', { token: randomToken() }, 'gone'],
  ])('is refused with %s', async (_, over, reason) => {
    const { my, sending } = await seed()
    const body = over === null || Array.isArray(over) ? over : { ...sending(), ...over }
    const taken = await take(body)
    expect(taken).toMatchObject({ ok: false, reason, message: expect.stringMatching(/\w{3}/) })
    expect((await my.as(rows)).minutes).toEqual([])
  })

  it('ends with the link', async () => {
    const { send } = await seed()
    expect(await send({}, new Date('2026-11-26T16:00:01Z'))).toMatchObject({ ok: false, reason: 'gone' })
  })
})
