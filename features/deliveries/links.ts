import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { FrozenRequest } from '@/db/schema/deliveries'
import { tokens } from '@/db/schema/tokens'
import { hashToken } from '@/db/token-hash'
import type { MailRequest } from '@/lib/mail'
import { deriveToken, inboundLocalPart } from '@/lib/tokens'
import type { MailLinks, Recipient } from './mail-kind'

type TokenUse = FrozenRequest['tokens'][string]

const day = 24 * 60 * 60 * 1000
const lifeMs: Record<TokenUse['purpose'], number | null> = {
  act: 30 * day,
  capture: 2 * day,
  unsubscribe: null,
  inbound: null,
}

/** The links of one mail, and the tokens they will need: placeholder → what it opens. */
export function startLinks(appUrl: string, user: Recipient) {
  const origin = appUrl.replace(/\/+$/, '')
  const used: FrozenRequest['tokens'] = {}
  const placeholder = (purpose: TokenUse['purpose'], rowId: string, generation: number): string => {
    const known = Object.entries(used).find(
      ([, use]) => use.purpose === purpose && use.rowId === rowId && use.generation === generation,
    )
    if (known) return known[0]
    const name = `zzTOKEN${Object.keys(used).length}zz`
    used[name] = { purpose, rowId, generation }
    return name
  }
  const links: MailLinks = {
    page: path => `${origin}${path}`,
    act: (reminder, what) => `${origin}/act/${placeholder('act', reminder.id, reminder.snoozes)}?do=${what}`,
    capture: interviewId => `${origin}/capture/${placeholder('capture', interviewId, 0)}`,
    unsubscribe: () => `${origin}/unsubscribe/${placeholder('unsubscribe', user.id, 0)}`,
    ownAddress: ({ id, generation, domain }) => `${placeholder('inbound', id, generation)}@${domain}`,
  }
  return {
    links,
    used,
    oneClick: () => `${origin}/api/unsubscribe/${placeholder('unsubscribe', user.id, 0)}`,
  }
}

/** Keeps only the hashes, so that the links of this mail can be looked up. */
export function keepTokens(tx: Tx, userId: string, used: FrozenRequest['tokens'], now: Date) {
  // A person's own address has its hash since it was made.
  const links = Object.values(used).filter(({ purpose }) => purpose !== 'inbound')
  const rows = links.map(({ purpose, rowId, generation }) => {
    const life = lifeMs[purpose]
    return {
      userId,
      purpose,
      rowId,
      generation,
      hash: hashToken(deriveToken(purpose, rowId, generation)),
      expiresAt: life === null ? null : new Date(now.getTime() + life),
      createdAt: now,
    }
  })
  return tx
    .insert(tokens)
    .values(rows)
    .onConflictDoUpdate({
      target: [tokens.userId, tokens.purpose, tokens.rowId, tokens.generation],
      set: { expiresAt: sql`excluded.expires_at` },
    })
}

/** The request as it goes out: every placeholder filled with its token, the same bytes at every try. */
export function fillTokens(frozen: FrozenRequest): MailRequest {
  const tokenOf = new Map(
    Object.entries(frozen.tokens).map(([name, use]) => [
      name,
      use.purpose === 'inbound'
        ? inboundLocalPart(use.rowId, use.generation)
        : deriveToken(use.purpose, use.rowId, use.generation),
    ]),
  )
  const fill = (text: string) => text.replace(/zzTOKEN\d+zz/g, name => tokenOf.get(name) ?? name)
  const { tokens: _, headers = {}, ...rest } = frozen
  return {
    ...rest,
    html: fill(frozen.html),
    text: fill(frozen.text),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)])),
  }
}
