import type { SeenRequest } from './context'
import type { Chance, Fault } from './faults'
import { isFor, type LogEntry, type Mail, type MailEvent } from './mail'
import type { WebhookOptions } from './webhooks'

/** The same handle as `startMailbox` gives, for a mailbox that runs in another process (e2e). All asynchronous. */
export function mailboxAt(url: string) {
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${url}${path}`)
    if (!response.ok) throw new Error(`mailbox: ${response.status} for ${path}`)
    return (await response.json()) as T
  }
  const post = async <T>(path: string, body: object): Promise<T> => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`mailbox: ${response.status} for ${path}`)
    return (await response.json()) as T
  }
  const order = (orders: object) => post<object>('/_mailbox/faults', orders)
  const mails = async () => (await get<{ data: Mail[] }>('/emails')).data
  const mailsTo = async (address: string) =>
    (await get<{ data: Mail[] }>(`/emails?to=${encodeURIComponent(address)}`)).data

  return {
    url,
    /** The newest hundred, newest first. */
    mails,
    /** The newest hundred to this address, newest first. */
    mailsTo,
    /** The newest mail that matches, or the first to arrive. Rejects after `timeoutMs` (10 s). */
    waitForMail: (matches: (mail: Mail) => boolean, timeoutMs = 10_000) =>
      waitForMail(url, mails, matches, timeoutMs),
    waitForMailTo: (address: string, subject: RegExp, timeoutMs = 10_000) =>
      waitForMail(
        url,
        () => mailsTo(address),
        mail => isFor(mail, address) && subject.test(mail.subject),
        timeoutMs,
      ),
    log: () => get<LogEntry[]>('/_mailbox/log'),
    requests: () => get<SeenRequest[]>('/_mailbox/requests'),
    attachment: async (mail: Mail, id: string): Promise<Buffer> =>
      Buffer.from(await (await fetch(`${url}/mail/${mail.id}/attachments/${id}`)).arrayBuffer()),
    faults: {
      next: (...next: Fault[]) => order({ next }),
      always: (always: Fault | null) => order({ always }),
      chance: (chances: Chance[], seed?: number) => order({ chance: { chances, seed } }),
      latency: (from: number, to = from) => order({ latency: [from, to] }),
      pause: () => order({ pause: true }),
      release: () => order({ pause: false }),
      waitForHeld: (count = 1) => get<{ held: number }>(`/_mailbox/held?count=${count}`),
      /** Lifts the rate limit too. */
      clear: () => order({ clear: true }),
    },
    limitRate: (rate: number | null) => order({ rate }),
    sendEvent: (mail: Mail, event: MailEvent, options?: WebhookOptions) =>
      post<{ status: number | null }>('/_mailbox/event', { id: mail.id, event, options }),
    shiftClock: (ms: number) => post<{ now: number }>('/_mailbox/clock', { ms }),
    clear: () => post<object>('/_mailbox/clear', {}),
  }
}

async function waitForMail(
  url: string,
  list: () => Promise<Mail[]>,
  matches: (mail: Mail) => boolean,
  timeoutMs: number,
): Promise<Mail> {
  const signal = AbortSignal.timeout(timeoutMs)
  const stop = new AbortController()
  try {
    // Listen first, then look: a mail between the two is then seen, not missed.
    const stream = await fetch(`${url}/_mailbox/stream`, { signal: AbortSignal.any([signal, stop.signal]) })
    const there = (await list()).find(matches)
    if (there) return there
    for await (const chunk of stream.body ?? []) {
      for (const [, id] of Buffer.from(chunk)
        .toString()
        .matchAll(/^data: ([0-9a-f-]{36})$/gm)) {
        const mail = (await (await fetch(`${url}/emails/${id}`)).json()) as Mail
        if (matches(mail)) return mail
      }
    }
    throw new Error('The mailbox closed while a mail was awaited.')
  } catch (error) {
    if (!signal.aborted) throw error
    const seen = (await list()).map(mail => `\n  ${mail.to.join(', ')}: ${mail.subject}`)
    throw new Error(`No such mail within ${timeoutMs} ms. The mailbox holds:${seen.slice(0, 10).join('')}`)
  } finally {
    stop.abort()
  }
}
