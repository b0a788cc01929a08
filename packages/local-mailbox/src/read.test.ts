import { Resend } from 'resend'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from './server'

let mailbox: Mailbox
let resend: Resend
const ids: string[] = []

beforeAll(async () => {
  mailbox = await startMailbox({ keep: 3 })
  resend = new Resend('re_x', { baseUrl: mailbox.url })
  for (const subject of ['0', '1', '2', '3']) {
    const { data } = await resend.emails.send({
      from: 'a@b.localhost',
      to: 'Ada <ada@b.localhost>',
      subject,
      text: subject,
      attachments: [{ filename: 'a.txt', content: Buffer.from(subject) }],
      scheduledAt: subject === '3' ? '2030-01-01T00:00:00Z' : undefined,
    })
    ids.push(data?.id ?? '')
  }
})
afterAll(() => mailbox.close())

const listed = async (options?: object) => {
  const { data } = await resend.emails.list(options)
  return { subjects: data?.data.map(mail => mail.subject), more: data?.has_more }
}

test('the SDK lists the newest first, in pages; old ones go, the log stays', async () => {
  expect(await listed()).toEqual({ subjects: ['3', '2', '1'], more: false })
  expect(await listed({ limit: 2 })).toEqual({ subjects: ['3', '2'], more: true })
  expect(await listed({ limit: 2, after: ids[2] })).toEqual({ subjects: ['1'], more: false })
  expect(await listed({ limit: 1, before: ids[1] })).toEqual({ subjects: ['2'], more: true })
  expect(mailbox.log().map(entry => entry.id)).toEqual(ids)
})

test('the SDK gets one, and its file', async () => {
  const id = ids[2] ?? ''
  expect((await resend.emails.get(id)).data).toMatchObject({ id, subject: '2', last_event: 'delivered' })
  expect((await resend.emails.get(ids[0] ?? '')).error).toMatchObject({ statusCode: 404, name: 'not_found' })
  const { data } = await resend.emails.attachments.get({ emailId: id, id: '1' })
  expect(await (await fetch(data?.download_url ?? '')).text()).toBe('2')
  expect((await resend.emails.attachments.list({ emailId: id })).data?.data).toHaveLength(1)
})

test('only what is still scheduled can be cancelled', async () => {
  expect((await resend.emails.cancel(ids[2] ?? '')).error).toMatchObject({ statusCode: 422 })
  expect((await resend.emails.cancel(ids[3] ?? '')).data).toEqual({ object: 'email', id: ids[3] })
  expect((await resend.emails.get(ids[3] ?? '')).data).toMatchObject({ last_event: 'canceled' })
  expect((await resend.emails.cancel(ids[3] ?? '')).error).toMatchObject({ statusCode: 422 })
})

test('the SDK sends a batch', async () => {
  const mail = { from: 'a@b.localhost', to: 'eve@b.localhost', subject: 's', text: 't' }
  const { data } = await resend.batch.send([mail, mail], { idempotencyKey: 'batch' })
  expect(data?.data).toHaveLength(2)
  const permissive = { batchValidation: 'permissive' } as const
  const some = await resend.batch.send([mail, { ...mail, to: 'nobody' }], permissive)
  expect(some.data).toMatchObject({ data: [{}], errors: [{ index: 1 }] })
  expect(mailbox.mailsTo('eve@b.localhost')).toHaveLength(3)
})

test('what Resend has and the mailbox has not is not there', async () => {
  expect((await resend.domains.list()).error).toMatchObject({ statusCode: 404 })
})
