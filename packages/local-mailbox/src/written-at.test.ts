import { expect, it } from 'vitest'
import { startMailbox } from './server'

const send = (url: string, headers: Record<string, string>) =>
  fetch(`${url}/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_any', 'content-type': 'application/json' },
    body: JSON.stringify({
      from: 'a@a.example',
      to: 'b@b.example',
      subject: 'Hello',
      text: 'Hello',
      headers,
    }),
  })

it('lays a mail where its Date says, and never after now', async () => {
  const mailbox = await startMailbox()
  try {
    const before = Date.now()
    for (const date of ['Tue, 24 Nov 2020 10:00:00 GMT', 'Tue, 24 Nov 2099 10:00:00 GMT', 'some day'])
      expect((await send(mailbox.url, { Date: date })).status).toBe(200)
    const [never, later, earlier] = mailbox.mails().map(mail => Date.parse(mail.created_at))
    expect(earlier).toBe(Date.parse('2020-11-24T10:00:00Z'))
    for (const at of [later, never]) expect(at).toBeGreaterThanOrEqual(before)
    for (const at of [later, never]) expect(at).toBeLessThanOrEqual(Date.now())
  } finally {
    await mailbox.close()
  }
})
