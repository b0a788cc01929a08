import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { startMailbox } from './server'
import { signature } from './webhooks'

const secret = `whsec_${Buffer.from('secret').toString('base64')}`

it('announces a mail, signed, and hands out its words; a page forwards with a form', async () => {
  const told: { headers: Record<string, unknown>; body: string }[] = []
  const app = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    told.push({ headers: request.headers, body })
    response.writeHead(204).end()
  })
  await new Promise<void>(resolve => app.listen(0, '127.0.0.1', resolve))
  const { port } = app.address() as { port: number }
  const mailbox = await startMailbox({ inbound: { url: `http://127.0.0.1:${port}/`, secret } })
  try {
    const { id, status } = await mailbox.receive({
      from: 'Ada <ada@b.example>',
      to: ['x@in.example'],
      subject: 'Zoë’s invitation',
      text: 'Hello',
      attachments: [
        {
          filename: 'a.ics',
          contentType: 'text/calendar',
          content: Buffer.from('BEGIN:VCALENDAR').toString('base64'),
        },
      ],
    })
    expect(status).toBe(204)
    const [{ headers, body } = { headers: {}, body: '' }] = told
    expect(JSON.parse(body)).toMatchObject({
      type: 'email.received',
      data: {
        email_id: id,
        received_for: ['x@in.example'],
        attachments: [{ content_type: 'text/calendar' }],
      },
    })
    expect(headers['svix-signature']).toBe(
      signature(secret, String(headers['svix-id']), Number(headers['svix-timestamp']), body),
    )
    const got = (await (await fetch(`${mailbox.url}/emails/receiving/${id}`)).json()) as {
      raw: { download_url: string }
    }
    const raw = await (await fetch(got.raw.download_url)).text()
    expect(raw).toMatch(/^Authentication-Results: amazonses\.com;/)
    expect(raw).toContain('text/calendar')
    expect((await fetch(`${mailbox.url}/emails/receiving/other`)).status).toBe(404)

    const sent = await fetch(`${mailbox.url}/emails`, {
      method: 'POST',
      headers: { authorization: 'Bearer re_x' },
      body: JSON.stringify({ from: 'a@b.example', to: 'ada@b.example', subject: 'S', text: 'T' }),
    })
    const { id: mailId } = (await sent.json()) as { id: string }
    const page = await (await fetch(`${mailbox.url}/mail/${mailId}`)).text()
    expect(page).toContain(`action="/mail/${mailId}/forward"`)
    const forward = (to: string, origin = mailbox.url) =>
      fetch(`${mailbox.url}/mail/${mailId}/forward`, {
        ...{ method: 'POST', headers: { origin }, body: new URLSearchParams({ to }), redirect: 'manual' },
      })
    expect((await forward('x@in.example')).status).toBe(303)
    expect(JSON.parse(told[1]?.body ?? '')).toMatchObject({
      data: { from: 'ada@b.example', subject: 'Fwd: S' },
    })
    expect((await forward('nobody')).status).toBe(422)
    expect((await forward('x@in.example', 'https://evil.example')).status).toBe(403)
  } finally {
    await mailbox.close()
    app.close()
  }
})

it('offers nothing of it without a place for what comes in', async () => {
  const mailbox = await startMailbox()
  await expect(
    mailbox.receive({ from: 'a@b.example', to: ['x@in.example'], subject: '', text: '' }),
  ).rejects.toThrow()
  await mailbox.close()
})
