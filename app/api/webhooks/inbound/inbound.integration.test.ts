import { createServer } from 'node:http'
import { type Incoming, type Mailbox, startMailbox } from '@afterword/local-mailbox'
import { signature } from '@afterword/local-mailbox/webhooks'
import { eq, ne } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { users } from '@/db/schema/users'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { getDraft } from '@/features/drafts/queries'
import { answerArrived } from '@/features/inbound/answer'
import { arrivedRows, listArrived } from '@/features/inbound/queries'
import { offeredBy } from '@/features/inbound/suggestion-of'
import { becameInterview, becameNothing } from '@/features/interviews/became-interview'
import { sentOf } from '@/features/interviews/invitation/sent-of'
import { createInterview } from '@/features/interviews/mutations'
import { createInterviewInput, updateInterviewInput } from '@/features/interviews/schema'
import { emlText } from '@/features/letters/eml'
import { gmailLink, mailtoLink, outlookLink } from '@/features/letters/ways-out'
import {
  bccOf,
  frozenBcc,
  getInboundAddress,
  makeInboundAddress,
  saveBcc,
} from '@/features/own-address/own-address'
import { POST } from './route'

useTestDatabase()
const secret = `whsec_${Buffer.from('a secret of the mail service').toString('base64')}`
let mailbox: Mailbox
let door: ReturnType<typeof createServer>

beforeAll(async () => {
  // The route itself behind a plain server, so that what is posted is what a mail service posts.
  door = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const headers = new Headers(request.headers as Record<string, string>)
    const answer = await POST(
      new Request('http://app.localhost/api/webhooks/inbound', {
        ...{ method: 'POST', headers, body: Buffer.concat(parts) },
      }),
    )
    response.writeHead(answer.status).end()
  })
  await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve))
  const { port } = door.address() as { port: number }
  mailbox = await startMailbox({ inbound: { url: `http://127.0.0.1:${port}/`, secret } })
  Object.assign(process.env, {
    AUTH_SECRET: 'x'.repeat(40),
    ...{ RESEND_WEBHOOK_SECRET: secret, RESEND_API_KEY: 're_test', RESEND_BASE_URL: mailbox.url },
    ...{ INBOUND_DOMAIN: 'in.afterword.example', MAIL_FROM: 'Afterword <afterword@afterword.example>' },
    LOG_LEVEL: 'silent',
  })
})
afterAll(async () => {
  await mailbox.close()
  door.close()
})

/** Somebody with an address of their own, and a process at Northlight with Ana. */
async function somebody() {
  const { userId } = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }], {
    interview: { startsAt: new Date('2026-11-24T15:00:00Z') },
  })
  const now = new Date()
  const address = await asUser(userId, async tx => {
    await makeInboundAddress(tx, userId, now)
    return (await getInboundAddress(tx))?.address ?? ''
  })
  const [user] = await asSystem('test', tx => tx.select().from(users).where(eq(users.id, userId)))
  const email = user?.email ?? ''
  return {
    userId,
    address,
    email,
    /** The status, and what is kept of it. */
    forward: async (mail: Partial<Incoming>, id?: string) => {
      const sent = await mailbox.receive(
        { from: `Robin Marsh <${email}>`, to: [address], subject: 'Fwd: Interview', text: '', ...mail },
        id,
      )
      const kept = await asUser(userId, tx => tx.select().from(inboundMails))
      return { status: sent.status, row: kept.find(row => row.providerId === sent.id), count: kept.length }
    },
    rounds: () => asUser(userId, tx => tx.select().from(interviews)),
  }
}

const later = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
const invitation = (time = '15:00', words = 'Interview confirmation') =>
  [
    ...['---------- Forwarded message ---------', 'From: Rosa Lind <rosa@northlight.example>'],
    ...[
      'Date: Fri, 20 Nov 2026 09:12:00 +0000',
      `Subject: ${words}`,
      'To: Robin <robin@mailbox.example>',
      '',
    ],
    ...['Hi Robin,', `${words}: your technical interview with Northlight for the Data Analyst role`],
    ...[
      `Date: ${later}`,
      `Time: ${time} - 15:45 (London time)`,
      '',
      'Best,',
      'Rosa Lind',
      'Recruiting Coordinator',
    ],
  ].join('\n')

it('an invitation that the person forwards becomes an interview of its process, once', async () => {
  const { forward, rounds } = await somebody()
  const first = await forward({ text: invitation() }, 'same-mail')
  expect(first).toMatchObject({ status: 200, row: { state: 'done', kind: 'invitation', body: null } })
  const again = await forward({ text: invitation() }, 'same-mail')
  expect(again).toMatchObject({ status: 200, count: 1 })
  const made = (await rounds()).filter(({ startWall }) => startWall === `${later}T15:00`)
  expect(made).toMatchObject([{ zone: 'Europe/London', kind: 'technical', lengthMinutes: 45 }])
})

it('an employer’s answer is offered as a reply on its process, and a yes begins the waiting anew', async () => {
  const { userId, forward } = await somebody()
  const { row } = await forward({
    subject: 'Fwd: Your application',
    text: [
      ...['---------- Forwarded message ---------', 'From: Ana Osei <ana@northlight.example>'],
      ...['Date: Fri, 20 Nov 2026 09:12:00 +0000', 'Subject: Your application', ''],
      ...['Hi Robin,', 'Thank you for your patience. We are still talking to other candidates.', ''],
      ...['Best,', 'Ana Osei', 'Northlight'],
    ].join('\n'),
  })
  const process = async () => (await asUser(userId, tx => tx.select().from(pipelines)))[0]
  expect(row).toMatchObject({ kind: 'reply', state: 'waiting', pipelineId: (await process())?.id })
  expect((await process())?.lastHeardAt, 'nothing is taken for granted').toBeNull()
  const answered = await asUser(userId, tx =>
    answerArrived(tx, userId, { id: row?.id ?? '', answer: 'yes' }, new Date()),
  )
  expect(answered).toBe(true)
  expect((await process())?.lastHeardAt).toEqual(row?.receivedAt)
})

it('an update moves it, a cancellation cancels it', async () => {
  const { forward, rounds } = await somebody()
  const { row } = await forward({ text: invitation() })
  const moved = await forward({
    subject: 'Fwd: Rescheduled',
    text: `From: Rosa Lind <rosa@northlight.example>\nSubject: Rescheduled\n\nYour interview with Northlight has been moved to ${later} at 11:00 (London time).`,
  })
  expect(moved.row).toMatchObject({ kind: 'moved' })
  const round = async () => (await rounds()).find(({ id }) => id === row?.interviewId)
  // Of two interviews ahead nobody can say which one is meant, unless it is told.
  if (moved.row?.state === 'done') expect(await round()).toMatchObject({ startWall: `${later}T11:00` })
  const time = (await round())?.startWall.slice(11)
  const off = await forward({
    subject: 'Fwd: Cancelled',
    text: `From: Rosa Lind <rosa@northlight.example>\nSubject: Cancelled: interview with Northlight\n\nYour interview with Northlight on ${later} at ${time} (London time) has been cancelled.`,
  })
  expect(off.row).toMatchObject({ kind: 'cancelled', state: 'done' })
  expect(await round()).toMatchObject({ state: 'cancelled' })
})

it.each([
  ['a stranger', { from: 'Mallory <mallory@evil.example>' }, 'stranger'],
  ['their address, with nothing that shows it', { authentication: '' }, 'unproven'],
  ['their address, and a failed check', { authentication: 'amazonses.com; dmarc=fail' }, 'unproven'],
  ['their address, and another server’s word', { authentication: 'evil.example; dmarc=pass' }, 'unproven'],
])('holds mail from %s, obeys none of it, and a yes does not change that', async (_, mail, heldFor) => {
  const { forward, rounds, userId } = await somebody()
  const before = await rounds()
  const { row, status } = await forward({ text: invitation(), ...mail })
  expect({ status, ...row }).toMatchObject({ status: 200, state: 'held', heldFor, interviewId: null })
  const answer = { id: row?.id ?? '', answer: 'yes' as const }
  expect(await asUser(userId, tx => answerArrived(tx, userId, answer, new Date()))).toBe(false)
  expect(await rounds()).toEqual(before)
})

it('a mail that is too large to read is not lost in silence', async () => {
  const { forward, rounds } = await somebody()
  const before = await rounds()
  const { status, row } = await forward({ text: `${invitation()}\n${'x '.repeat(600_000)}` })
  expect({ status, ...row }).toMatchObject({ status: 200, state: 'held', heldFor: 'unreadable', body: null })
  expect(row?.subject).toBe('Fwd: Interview')
  expect(await rounds()).toEqual(before)
})

it('a mail with characters that nobody can keep is not lost in silence', async () => {
  const { forward } = await somebody()
  const { status, row } = await forward({ text: `${invitation()}\nCode \u0000 ${'x'.repeat(20)}` })
  expect({ status, ...row }).toMatchObject({ status: 200, state: 'held', heldFor: 'unreadable', body: null })
})

it('what a machine answered, our own mail, and mail to nobody leave no trace', async () => {
  const { forward, address } = await somebody()
  const automatic: Record<string, string>[] = [
    { 'Auto-Submitted': 'auto-replied' },
    { Precedence: 'bulk' },
    { 'List-Id': '<x>' },
  ]
  for (const headers of automatic)
    expect(await forward({ text: invitation(), headers })).toMatchObject({ status: 200, count: 0 })
  expect(await forward({ from: 'afterword@afterword.example', text: invitation() })).toMatchObject({
    count: 0,
  })
  const unknown = `${'0'.repeat(40)}@in.afterword.example`
  expect(await forward({ to: [unknown], text: invitation() })).toMatchObject({ status: 200, count: 0 })
  expect(await forward({ to: [address.toUpperCase()], text: 'Lunch?' })).toMatchObject({ count: 1 })
})

it('the old address opens nothing once there is a new one', async () => {
  const { forward, userId, address } = await somebody()
  await asUser(userId, tx => makeInboundAddress(tx, userId, new Date()))
  const fresh = await asUser(userId, tx => getInboundAddress(tx))
  expect(fresh?.address).not.toBe(address)
  expect(await forward({ text: invitation() })).toMatchObject({ status: 200, count: 0 })
  expect(await forward({ to: [fresh?.address ?? ''], text: invitation() })).toMatchObject({ count: 1 })
})

it('is refused without the right signature, and beyond sixty an hour', async () => {
  const { forward, address } = await somebody()
  const body = JSON.stringify({ type: 'email.received', data: { to: [address] } })
  const unsigned = await POST(new Request('http://app.localhost/api', { method: 'POST', body }))
  expect(unsigned.status).toBe(401)
  for (let turn = 0; turn < 60; turn++) await forward({ text: 'Lunch?' }, 'one-and-the-same')
  expect(await forward({ text: 'Lunch?' })).toMatchObject({ status: 429, count: 1 })
})

it('what is announced of a mail has a limit, whoever signs it', async () => {
  const { address, userId } = await somebody()
  const announce = async (characters: number) => {
    const seconds = Math.floor(Date.now() / 1000)
    const data = {
      ...{ email_id: `of-${characters}`, created_at: new Date().toISOString(), to: [address] },
      ...{ from: 'Robin <robin@x.example>', subject: '' },
    }
    const around = JSON.stringify({ type: 'email.received', data }).length
    const body = JSON.stringify({
      type: 'email.received',
      data: { ...data, subject: 'x'.repeat(characters - around) },
    })
    const headers = {
      ...{ 'svix-id': 'msg_1', 'svix-timestamp': String(seconds) },
      'svix-signature': signature(secret, 'msg_1', seconds, body),
    }
    const url = 'http://app.localhost/api/webhooks/inbound'
    return (await POST(new Request(url, { method: 'POST', headers, body }))).status
  }
  expect(await announce(256 * 1024)).toBe(200)
  expect(await announce(256 * 1024 + 1)).toBe(413)
  expect(await announce(1024 * 1024)).toBe(413)
  expect(await asUser(userId, tx => tx.select().from(inboundMails))).toEqual([])
})

it('a copy by BCC marks the one letter sent, with the words really sent; another is only asked about', async () => {
  const { forward, address, userId } = await somebody()
  const [letter] = await asUser(userId, async tx => {
    const [process_] = await tx.select({ id: pipelines.id }).from(pipelines)
    const [ana] = await tx.select({ id: contacts.id }).from(contacts)
    return tx
      .insert(drafts)
      .values({
        ...{ userId, pipelineId: process_?.id, contactId: ana?.id, kind: 'thank_you_panel', edited: true },
        subject: 'Thank you, and the data platform',
        body: 'Hi Ana, thank you for your time. What you said about moving the platform stayed with me.',
      })
      .returning()
  })
  if (!letter) throw new Error('Nothing to send')
  const copy = { to: ['ana@northlight.example'], bcc: [address] }
  const of = async () =>
    (await asUser(userId, tx => tx.select().from(drafts))).find(({ id }) => id === letter.id)
  const other = await forward({
    ...copy,
    subject: 'Lunch on Friday?',
    text: 'There is a new place by the river.',
  })
  expect(other.row).toMatchObject({ kind: 'sent', state: 'waiting', draftId: expect.any(String) })
  expect(await of()).toMatchObject({ state: 'open' })
  const sent = await forward({
    ...copy,
    subject: letter.subject,
    text: `${letter.body}\n\nPS: my own words.`,
  })
  expect(sent.row).toMatchObject({ kind: 'sent', state: 'done' })
  expect(await of()).toMatchObject({
    ...{ state: 'sent', sentAt: sent.row?.receivedAt },
    body: expect.stringContaining('PS: my own words.'),
  })
  const nobody = await forward({
    ...copy,
    to: ['mum@family.example'],
    subject: 'Hello',
    text: 'How are you?',
  })
  expect(nobody.row).toMatchObject({ kind: 'unclear', state: 'waiting' })
})

it('the switch takes the address out of every way a letter leaves, and a new one is the one that stands there', async () => {
  const { userId, address, letter } = await letterToAna()
  /** What stands as BCC in whatever opens or carries the letter. */
  const copied = async () => {
    const page = await asUser(userId, tx => getDraft(tx, letter.id, new Date()))
    if (!page) throw new Error('No letter')
    const words = { to: ['ana@northlight.example'], subject: letter.subject, body: letter.body }
    const bcc = bccOf(page.ownAddress)
    const links = { ownAddress: ({ generation }: { generation: number }) => `mail-${generation}@x.example` }
    const ways = [
      ...[mailtoLink, gmailLink].map(link => link({ ...words, bcc }).href),
      ...(['personal', 'work'] as const).map(kind => outlookLink(kind, { ...words, bcc }).href),
      emlText({ ...words, to: words.to[0] ?? '', toName: 'Ana Osei', bcc }),
    ].map(way => decodeURIComponent(way))
    return { ways, mailed: frozenBcc(page.ownAddress, links) }
  }
  const before = await copied()
  for (const way of before.ways) expect(way).toContain(address)
  expect(before.mailed).toBe('mail-1@x.example')

  await asUser(userId, tx => saveBcc(tx, false))
  await asUser(userId, tx => makeInboundAddress(tx, userId, new Date()))
  const off = await copied()
  // A new address leaves the switch where it is.
  for (const way of off.ways) expect(way).not.toMatch(/bcc|in\.afterword\.example/i)
  expect(off.mailed).toBeNull()

  await asUser(userId, tx => saveBcc(tx, true))
  const fresh = (await asUser(userId, tx => getInboundAddress(tx)))?.address ?? ''
  const on = await copied()
  for (const way of on.ways) {
    expect(way).toContain(fresh)
    expect(way).not.toContain(address)
  }
  expect(on.mailed).toBe('mail-2@x.example')
})

/** The thank-you to Ana, and its copies by BCC. */
async function letterToAna(state: 'open' | 'sent' | 'probably_sent' = 'open') {
  const me = await somebody()
  const { userId, address, forward } = me
  const at = new Date(Date.now() - 60_000)
  const [letter] = await asUser(userId, async tx => {
    const [process_] = await tx.select({ id: pipelines.id }).from(pipelines)
    const [ana] = await tx.select({ id: contacts.id }).from(contacts)
    return tx
      .insert(drafts)
      .values({
        ...{ userId, pipelineId: process_?.id, contactId: ana?.id, kind: 'thank_you_panel', edited: true },
        ...{ state, ...(state === 'sent' && { sentAt: at }) },
        ...(state === 'probably_sent' && { probablySentAt: at }),
        subject: 'Thank you, and the data platform',
        body: 'Hi Ana, thank you for your time. What you said about moving the platform stayed with me.',
      })
      .returning()
  })
  if (!letter) throw new Error('Nothing to send')
  const copy = (more: Partial<Incoming> = {}) =>
    forward({
      ...{ to: ['ana@northlight.example'], bcc: [address], subject: letter.subject },
      ...{ text: `${letter.body}\n\nPS: my own words.`, ...more },
    })
  const kept = async () =>
    (await asUser(userId, tx => tx.select().from(drafts))).find(({ id }) => id === letter.id)
  return { ...me, letter, copy, kept }
}

const ownWords = { state: 'sent', body: expect.stringContaining('PS: my own words.') }

it.each(['sent', 'probably_sent'] as const)(
  'a copy of a letter that counts as %s by then is that letter, with its words',
  async state => {
    const { copy, kept } = await letterToAna(state)
    expect((await copy()).row).toMatchObject({ kind: 'sent', state: 'done' })
    expect(await kept()).toMatchObject({ ...ownWords, probablySentAt: null })
  },
)

it('the letter’s words to somebody else are asked about; a yes keeps them', async () => {
  const { copy, kept, userId } = await letterToAna()
  const { row } = await copy({ to: ['ben@elsewhere.example'] })
  expect(row).toMatchObject({ kind: 'sent', state: 'waiting' })
  expect(await kept()).toMatchObject({ state: 'open' })
  const yes = { id: row?.id ?? '', answer: 'yes' as const }
  expect(await asUser(userId, tx => answerArrived(tx, userId, yes, new Date()))).toBe(true)
  expect(await kept()).toMatchObject(ownWords)
})

it('an answer with the invitation below it is a letter that went out, and no invitation', async () => {
  const { copy, rounds } = await letterToAna()
  const before = await rounds()
  const { row } = await copy({
    subject: 'Re: Interview confirmation',
    text: [
      ...['Hi Ana, thank you!', '', 'From: Ana Osei <ana@northlight.example>'],
      ...['Sent: Friday, November 20, 2026 9:12 AM', 'To: Robin Marsh <robin@mailbox.example>'],
      ...['Subject: Interview confirmation', '', ...invitation().split('\n').slice(6)],
    ].join('\n'),
  })
  expect(row).toMatchObject({ kind: 'sent', state: 'waiting', body: 'Hi Ana, thank you!' })
  expect(await rounds()).toEqual(before)
})

it('a second sender, and a DMARC that failed, are held', async () => {
  const { forward, email } = await somebody()
  const domain = email.split('@')[1]
  const signed = `amazonses.com; dkim=pass header.d=${domain}`
  const from = `Robin Marsh <${email}>, Mallory <mallory@evil.example>`
  expect((await forward({ from, text: invitation(), authentication: signed })).row).toMatchObject({
    heldFor: 'stranger',
  })
  const failed = `${signed}; dmarc=fail header.from=${domain}`
  expect((await forward({ text: invitation(), authentication: failed })).row).toMatchObject({
    heldFor: 'unproven',
  })
})

it('a calendar that is forwarded adds, moves and cancels, and each is told as what it was', async () => {
  const { forward, rounds } = await somebody()
  const event = (method: string, sequence: number, hour: string, title = 'Data Analyst at Northlight') =>
    forward({
      subject: `Fwd: ${method}`,
      text: 'See the attached.',
      attachments: [
        {
          filename: 'invite.ics',
          contentType: 'text/calendar',
          content: Buffer.from(
            [
              ...['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', 'UID:forwarded@acme'],
              ...[`SEQUENCE:${sequence}`, `SUMMARY:Interview: ${title}`],
              ...[`DTSTART;TZID=Europe/London:${later.replaceAll('-', '')}T${hour}0000`, 'DURATION:PT1H'],
              ...(method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
              ...['ORGANIZER:mailto:rosa@northlight.example', 'END:VEVENT', 'END:VCALENDAR'],
            ].join('\r\n'),
          ).toString('base64'),
        },
      ],
    })
  const { row: added } = await event('REQUEST', 0, '10')
  expect(added).toMatchObject({ kind: 'invitation', state: 'done', interviewId: expect.any(String) })
  const same = { state: 'done', interviewId: added?.interviewId }
  expect((await event('REQUEST', 1, '14')).row).toMatchObject({ kind: 'moved', ...same })
  const round = async () => (await rounds()).find(({ id }) => id === added?.interviewId)
  expect(await round()).toMatchObject({ startWall: `${later}T14:00`, state: 'scheduled' })
  // Whatever its title names now.
  const renamed = await event('REQUEST', 2, '16', 'Data Analyst at Northlight Holding')
  expect(renamed.row).toMatchObject({ kind: 'moved', pipelineId: null, ...same })
  expect(await round()).toMatchObject({ startWall: `${later}T16:00`, pipelineId: added?.pipelineId })
  expect((await event('CANCEL', 3, '16')).row).toMatchObject({ kind: 'cancelled', ...same })
  expect(await round()).toMatchObject({ state: 'cancelled' })
})

it('of several appointments in one mail each waits, and one that is added leaves the others waiting', async () => {
  const { userId, forward, rounds } = await somebody()
  const before = (await rounds()).length
  const text = invitation().replace(
    /Date: \d{4}[\s\S]*?time\)/,
    `1. Interview: ${later} at 10:00\n2. Interview: ${later} at 15:00`,
  )
  const { row } = await forward({ text })
  expect(row).toMatchObject({ state: 'waiting', kind: 'invitation', interviewId: null })
  expect((await rounds()).length).toBe(before)
  const now = new Date()
  const waiting = () => asUser(userId, async tx => (await offeredBy(tx, row?.id ?? '', now)).suggestions)
  const [first, second] = await waiting()
  expect([first?.startWall, second?.startWall]).toEqual([`${later}T10:00`, `${later}T15:00`])
  const add = (one: typeof first) =>
    asUser(userId, async tx => {
      if (!one) throw new Error('nothing waits')
      const { arrivedKey, ...input } = await createInterviewInput.parseAsync({
        ...sentOf(one),
        role: 'Analyst',
      })
      const made = await createInterview(tx, userId, input, now)
      await becameInterview(tx, row?.id ?? '', made.ok ? made.id : '', arrivedKey, 'invitation', now)
    })
  await add(first)
  expect((await waiting()).map(({ startWall }) => startWall)).toEqual([`${later}T15:00`])
  await add(second)
  expect(await waiting()).toEqual([])
  expect((await rounds()).length).toBe(before + 2)
})

it('of several the one that was cancelled comes back into its mail when that is undone', async () => {
  const { userId, forward, rounds } = await somebody()
  const [round] = await rounds()
  const id = round?.id ?? ''
  const text = invitation().replace(
    /Date: \d{4}[\s\S]*?time\)/,
    `1. Interview: ${later} at 10:00\n2. Interview: ${later} at 15:00`,
  )
  const { row } = await forward({ text })
  const arrivedId = row?.id ?? ''
  const now = new Date()
  const hours = () =>
    asUser(userId, async tx => (await offeredBy(tx, arrivedId, now)).suggestions.map(one => one.startWall))
  await asUser(userId, tx => becameInterview(tx, arrivedId, id, 'arrived-0', 'cancelled', now))
  expect(await hours()).toEqual([`${later}T15:00`])
  // Another one's undo takes back nothing here.
  await asUser(userId, tx => becameNothing(tx, arrivedId, crypto.randomUUID()))
  expect(await hours()).toEqual([`${later}T15:00`])
  await asUser(userId, tx => becameNothing(tx, arrivedId, id))
  expect(await hours()).toEqual([`${later}T15:00`, `${later}T10:00`])
  // Done with, each of the two that were cancelled comes back by itself.
  const other = crypto.randomUUID()
  await asUser(userId, async tx => {
    const [inserted] = await tx.select().from(interviews).where(eq(interviews.id, id))
    if (inserted) await tx.insert(interviews).values({ ...inserted, id: other, calendarUid: null })
  })
  await asUser(userId, tx => becameInterview(tx, arrivedId, other, 'arrived-1', 'cancelled', now))
  await asUser(userId, tx => becameInterview(tx, arrivedId, id, 'arrived-0', 'cancelled', now))
  expect(await hours()).toEqual([])
  await asUser(userId, tx => becameNothing(tx, arrivedId, other))
  expect(await hours()).toEqual([`${later}T15:00`])
  // And so does one beside another that was added.
  await asUser(userId, tx => becameInterview(tx, arrivedId, other, 'arrived-1', 'invitation', now))
  await asUser(userId, tx => becameNothing(tx, arrivedId, id))
  expect(await hours()).toEqual([`${later}T10:00`])
})

const said = (subject: string, words: string) => ({
  subject: `Fwd: ${subject}`,
  text: `From: Rosa Lind <rosa@northlight.example>\nSubject: ${subject}\n\n${words}`,
})

it('of several times that are offered none is fixed before one is chosen', async () => {
  const { forward, rounds, userId } = await somebody()
  const before = await rounds()
  const { row } = await forward(
    said(
      'Interview with Northlight',
      `We would like to invite you to a technical interview with Northlight for the Data Analyst role. Which one suits you?\n\n- ${later}, 10:00 (London time)\n- ${later}, 14:00 (London time)\n- ${later}, 16:30 (London time)\n\nRosa Lind`,
    ),
  )
  expect(row).toMatchObject({ kind: 'invitation', state: 'waiting', interviewId: null })
  expect(await rounds()).toEqual(before)
  const { suggestions } = await asUser(userId, tx => offeredBy(tx, row?.id ?? '', new Date()))
  expect(suggestions.map(({ slots }) => slots.map(({ startWall }) => startWall.slice(11)))).toEqual([
    ['10:00', '14:00', '16:30'],
  ])
  const moved = await forward(
    said(
      'Rescheduled: Northlight interview',
      `We have to reschedule your interview with Northlight. Could you do one of these instead?\n- ${later}, 11:00 (London time)\n- ${later}, 15:30 (London time)`,
    ),
  )
  expect(moved.row).toMatchObject({ kind: 'moved', state: 'waiting', interviewId: null })
  const yes = { id: moved.row?.id ?? '', answer: 'yes' as const }
  expect(await asUser(userId, tx => answerArrived(tx, userId, yes, new Date()))).toBe(false)
  expect(await rounds()).toEqual(before)
})

it('an update finds the interview to come, though another ended within the day', async () => {
  const { forward, rounds, userId } = await somebody()
  const { row } = await forward({ text: invitation() })
  const hourAgo = new Date(Date.now() - 3_600_000)
  await asUser(userId, tx =>
    tx
      .update(interviews)
      .set({ startsAt: new Date(hourAgo.getTime() - 3_600_000), endsAt: hourAgo })
      .where(ne(interviews.id, row?.interviewId ?? '')),
  )
  const moved = await forward(
    said(
      'Rescheduled: Northlight interview',
      `Your interview with Northlight has been moved to ${later} at 11:00 (London time).`,
    ),
  )
  expect(moved.row).toMatchObject({ kind: 'moved', state: 'done', interviewId: row?.interviewId })
  expect((await rounds()).find(({ id }) => id === row?.interviewId)).toMatchObject({
    startWall: `${later}T11:00`,
  })
})

it('a change that fits no interview offers those it may be, and is dealt with once one is chosen', async () => {
  const { forward, rounds, userId } = await somebody()
  const [round] = await rounds()
  const { row } = await forward(
    said(
      'Rescheduled: Halden interview',
      `Your interview with Halden has been moved to ${later} at 11:00 (London time).`,
    ),
  )
  expect(row).toMatchObject({ kind: 'moved', state: 'waiting', interviewId: null })
  const now = new Date()
  await asUser(userId, tx =>
    tx.update(interviews).set({ startsAt: now, endsAt: new Date(now.getTime() + 3_600_000) }),
  )
  const { suggestions } = await asUser(userId, tx => offeredBy(tx, row?.id ?? '', now))
  expect(suggestions[0]).toMatchObject({ known: null, mayBe: [{ id: round?.id, company: 'Northlight' }] })
  const input = await updateInterviewInput.parseAsync({
    ...{ id: round?.id, kind: 'technical', date: later, time: '11:00', zone: 'Europe/London' },
    ...{ lengthMinutes: '60', place: '', url: '', arrivedId: row?.id, arrivedKey: 'arrived-0' },
  })
  expect(input.arrivedId).toBe(row?.id)
  await asUser(userId, tx => becameInterview(tx, row?.id ?? '', round?.id ?? '', 'arrived-0', 'moved', now))
  const [kept] = await asUser(userId, tx =>
    tx
      .select()
      .from(inboundMails)
      .where(eq(inboundMails.id, row?.id ?? '')),
  )
  expect(kept).toMatchObject({ kind: 'moved', state: 'done', interviewId: round?.id, suggestion: null })
})

it('a calendar without a zone, or of a company that is nobody’s yet, waits with its notes and marks', async () => {
  const { forward, rounds, userId } = await somebody()
  const before = (await rounds()).length
  const calendar = (uid: string, title: string, start: string) =>
    forward({
      subject: 'Fwd: Invitation',
      text: 'See the attached.',
      attachments: [
        {
          filename: 'invite.ics',
          contentType: 'text/calendar',
          content: Buffer.from(
            [
              ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', `UID:${uid}`],
              ...[`SUMMARY:${title}`, start, 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR'],
            ].join('\r\n'),
          ).toString('base64'),
        },
      ],
    })
  const day = later.replaceAll('-', '')
  const floating = await calendar(
    'floating@x.example',
    'Interview: Data Analyst at Northlight',
    `DTSTART:${day}T100000`,
  )
  const unknown = await calendar(
    'unknown@x.example',
    'Interview: Analyst at Halden',
    `DTSTART;TZID=Europe/London:${day}T140000`,
  )
  expect([floating.row?.state, unknown.row?.state]).toEqual(['waiting', 'waiting'])
  expect((await rounds()).length).toBe(before)
  const offered = (id = '') => asUser(userId, tx => offeredBy(tx, id, new Date()))
  const first = await offered(floating.row?.id)
  expect(first.notes).toEqual([expect.stringContaining('names no time zone')])
  expect(first.suggestions[0]?.unsure).toContain('zone')
  const second = await offered(unknown.row?.id)
  expect(second).toMatchObject({ notes: [], suggestions: [{ company: 'Halden', role: 'Analyst' }] })
  expect(second.suggestions[0]?.unsure).toEqual(expect.arrayContaining(['company', 'role']))
})

it('what there is to say of a calendar that can’t be read is said, though nothing else was read', async () => {
  const { forward, userId } = await somebody()
  const { row } = await forward({
    subject: 'Fwd: Lunch',
    text: 'See the attached.',
    attachments: [
      {
        filename: 'invite.ics',
        contentType: 'text/calendar',
        content: Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR').toString('base64'),
      },
    ],
  })
  expect(row).toMatchObject({ kind: 'unclear', state: 'waiting' })

  const { rows } = await asUser(userId, tx => listArrived(tx, new Date(), { after: null, rows: arrivedRows }))
  expect(rows[0]).toMatchObject({ hasForm: false, notes: [expect.any(String)] })
})

it('the wrong one that was cancelled comes back, and the mail asks again', async () => {
  const { forward, rounds, userId } = await somebody()
  const [round] = await rounds()
  const id = round?.id ?? ''
  const { row } = await forward(
    said('Cancelled: Halden interview', 'Your interview with Halden has been cancelled.'),
  )
  expect(row).toMatchObject({ kind: 'cancelled', state: 'waiting', interviewId: null })
  const kept = () => asUser(userId, tx => tx.select().from(inboundMails))
  await asUser(userId, tx => becameInterview(tx, row?.id ?? '', id, 'arrived-0', 'cancelled', new Date()))
  expect(await kept()).toMatchObject([{ state: 'done', interviewId: id, body: null }])
  await asUser(userId, tx => becameNothing(tx, row?.id ?? '', id))
  expect(await kept()).toMatchObject([{ state: 'waiting', interviewId: null, handledAt: null }])
  const { suggestions } = await asUser(userId, tx => offeredBy(tx, row?.id ?? '', new Date()))
  expect(suggestions).toMatchObject([{ what: 'cancelled' }])
})
