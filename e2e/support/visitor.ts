import { asSystem } from '../../db/doors'
import { sessions } from '../../db/schema/sessions'
import { hashToken } from '../../db/token-hash'
import { sessionCookie } from '../../features/auth/session-cookie'
import { randomToken } from '../../lib/tokens'
import type { ServerAction } from './endpoints'

export interface Answer {
  status: number
  headers: Headers
  text: string
}

let visitors = 0

/** Somebody without a browser: sends what it is told, with or without a session. */
export class Visitor {
  readonly #address = `198.18.${++visitors >> 8}.${visitors & 255}`
  readonly url: string
  readonly token: string | null

  constructor(url: string, token: string | null = null) {
    this.url = url
    this.token = token
  }

  static async signedIn(url: string, userId: string, expires = new Date(Date.now() + 90 * 86_400_000)) {
    const token = randomToken()
    await asSystem('test', tx =>
      tx.insert(sessions).values({ sessionToken: hashToken(token), userId, expires }),
    )
    return new Visitor(url, token)
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers)
    if (this.token) headers.set('cookie', `${sessionCookie(this.url).name}=${this.token}`)
    if (!headers.has('x-forwarded-for')) headers.set('x-forwarded-for', this.#address)
    const answer = await fetch(this.url + path, { redirect: 'manual', ...init, headers })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  get = (path: string, headers: Record<string, string> = {}) => this.send(path, { headers })

  /** As React encodes a form's action: the state before, and the form. */
  act(
    action: ServerAction,
    path: string,
    values: Record<string, string | Blob>,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new FormData()
    for (const [name, value] of Object.entries(values)) body.append(`_1_${name}`, value)
    body.append('0', '[null,"$K1"]') // last: it is read as it arrives
    const headers = { 'Next-Action': action.id, Accept: 'text/x-component', Origin: this.url, ...more }
    return this.send(path, { method: 'POST', headers, body })
  }
}
