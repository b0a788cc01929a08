import { randomUUID } from 'node:crypto'
import { Keys } from './idempotency'
import { type Journal, openJournal } from './journal'
import type { LogEntry, Mail, MailEvent } from './mail'
import type { SendPayload } from './validation'

type Acceptance = { key: string | null; hash: string; now: number }

/** Everything the mailbox knows: mails, keys, the log, and who waits for a mail. All in memory, journalled when asked. */
export class Store {
  readonly keys = new Keys()
  readonly #mails = new Map<string, { mail: Mail; files: string[] }>()
  readonly #log: LogEntry[] = []
  readonly #listeners = new Set<(mail: Mail) => void>()
  readonly #onClear = new Set<() => void>()
  readonly #journal: Journal | null

  /** `keep`: how many of the newest mails stay readable; the log and the keys always stay. */
  constructor(
    readonly keep: number,
    persistTo?: string,
  ) {
    this.#journal = persistTo
      ? openJournal(persistTo, line => {
          if (line.type === 'accept') this.#remember(line.items, line.key, line.hash, line.answer, line.at)
          else this.#setEvent(line.id, line.event)
        })
      : null
  }

  /**
   * Accepts mails, all or none: once this returns they are sent, logged, journalled and their key is taken.
   * Returns the mails and the answer, which is the same for every repetition.
   */
  accept(
    payloads: SendPayload[],
    { key, hash, now }: Acceptance,
    answerOf: (ids: string[]) => object,
  ): { mails: Mail[]; answer: string } {
    const items = payloads.map(payload => toMail(payload, key, now))
    const answer = JSON.stringify(answerOf(items.map(item => item.mail.id)))
    this.#journal?.write({ type: 'accept', key, hash, answer, at: now, items })
    this.#remember(items, key, hash, answer, now)
    const mails = items.map(item => item.mail)
    for (const mail of mails) for (const listener of [...this.#listeners]) listener(mail)
    return { mails, answer }
  }

  get(id: string): Mail | undefined {
    return this.#mails.get(id)?.mail
  }

  /** Newest first. */
  mails(): Mail[] {
    return [...this.#mails.values()].map(item => item.mail).reverse()
  }

  file(id: string, attachmentId: string): Buffer | undefined {
    const item = this.#mails.get(id)
    const index = item?.mail.attachments.findIndex(attachment => attachment.id === attachmentId) ?? -1
    const content = item?.files[index]
    return content === undefined ? undefined : Buffer.from(content, 'base64')
  }

  /** Every mail ever accepted, oldest first, also those no longer kept. */
  log(): LogEntry[] {
    return [...this.#log]
  }

  record(id: string, event: MailEvent): void {
    this.#journal?.write({ type: 'event', id, event })
    this.#setEvent(id, event)
  }

  /** Calls back for each mail accepted from now on. Returns how to stop. */
  onMail(listener: (mail: Mail) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls back when the mailbox is emptied. Returns how to stop. */
  onClear(listener: () => void): () => void {
    this.#onClear.add(listener)
    return () => this.#onClear.delete(listener)
  }

  clear(): void {
    this.#journal?.clear()
    this.#mails.clear()
    this.#log.length = 0
    this.keys.clear()
    for (const listener of [...this.#onClear]) listener()
  }

  close(): void {
    this.#journal?.close()
  }

  #remember(
    items: { mail: Mail; files: string[] }[],
    key: string | null,
    hash: string,
    answer: string,
    at: number,
  ): void {
    for (const item of items) {
      const { id, to, subject, created_at } = item.mail
      this.#mails.set(id, item)
      this.#log.push({ seq: this.#log.length + 1, id, key, to, subject, at: created_at })
    }
    if (key !== null) this.keys.finish(key, hash, answer, at)
    for (const id of this.#mails.keys()) {
      if (this.#mails.size <= this.keep) break
      this.#mails.delete(id)
    }
  }

  #setEvent(id: string, event: MailEvent): void {
    const item = this.#mails.get(id)
    if (item) item.mail.last_event = event
  }
}

function toMail(payload: SendPayload, key: string | null, now: number): { mail: Mail; files: string[] } {
  const id = randomUUID()
  const { attachments, ...fields } = payload
  const mail: Mail = {
    object: 'email',
    id,
    message_id: `<${id}@mailbox.localhost>`,
    ...fields,
    attachments: attachments.map(({ filename, content, content_type, content_id }, index) => ({
      id: String(index + 1),
      filename,
      content_type,
      content_id,
      size: content.length,
      download_url: `/mail/${id}/attachments/${index + 1}`,
    })),
    created_at: new Date(writtenAt(payload.headers, now)).toISOString(),
    last_event: payload.scheduled_at === null ? 'sent' : 'scheduled',
    idempotency_key: key,
  }
  return { mail, files: attachments.map(file => file.content.toString('base64')) }
}

/** A mail that says when it was written, and that this was before now, lies where it belongs. */
function writtenAt(headers: Record<string, string>, now: number): number {
  const said = Object.entries(headers).find(([name]) => name.toLowerCase() === 'date')?.[1]
  const at = said ? Date.parse(said) : Number.NaN
  return Number.isNaN(at) ? now : Math.min(at, now)
}
