import 'server-only'
import { createHmac } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { askAsSystem } from '@/db/doors'
import { rateLimits } from '@/db/schema/rate-limits'
import { type At, wordedOnce } from '@/db/worded-once'
import { derivedKey } from '@/lib/tokens'

interface Limit {
  name: string
  points: number
  seconds: number
}

/** Points per window; settings, never switched off. */
export const limits = {
  signInAddress: { name: 'sign-in-address', points: 3, seconds: 15 * 60 },
  signInSource: { name: 'sign-in-source', points: 20, seconds: 60 * 60 },
  signInTry: { name: 'sign-in-try', points: 20, seconds: 15 * 60 },
  /** One for each look at the page with the form. */
  passkeyAsk: { name: 'passkey-ask', points: 60, seconds: 60 * 60 },
  addressWish: { name: 'address-wish', points: 5, seconds: 60 * 60 },
  share: { name: 'share', points: 60, seconds: 60 },
  sharePasscode: { name: 'share-passcode', points: 5, seconds: 15 * 60 },
  action: { name: 'action', points: 120, seconds: 60 },
  /** A letter each: nobody types faster than five a second for long. */
  search: { name: 'search', points: 240, seconds: 60 },
  inbound: { name: 'inbound', points: 60, seconds: 60 * 60 },
  token: { name: 'token', points: 120, seconds: 60 },
  takeOut: { name: 'take-out', points: 120, seconds: 10 * 60 },
  feed: { name: 'feed', points: 120, seconds: 60 * 60 },
  feedSource: { name: 'feed-source', points: 120, seconds: 60 },
} as const satisfies Record<string, Limit>

/**
 * Takes one point in one atomic upsert; false when the window's points are used up.
 * Throws when the store is away, so that whoever guards sign-in or mail with it fails closed.
 */
export async function consume(limit: Limit, who: string, now: Date): Promise<boolean> {
  return (await takePoint(limit, who, now, {})) === true
}

type Taken = { key: string; expire: number; nowMs: number; most: number }

/**
 * The same, and in the same breath what is asked beside it: its answer, or null when the points are used up (then it
 * is not looked for). The statement is worded once.
 */
export function consumeAnd<Asked extends Record<string, string>, T>(question: (value: At<Asked>) => SQL<T>) {
  const take = wordedOnce((tx, value: At<Taken & Asked>) => {
    const isOver = sql`${rateLimits.expire} <= ${value('nowMs')}`
    return tx
      .insert(rateLimits)
      .values({ key: value('key'), points: 1, expire: value('expire') })
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: {
          points: sql`case when ${isOver} then 1 else ${rateLimits.points} + 1 end`,
          expire: sql`case when ${isOver} then excluded.expire else ${rateLimits.expire} end`,
        },
      })
      .returning({
        answer: sql<T | null>`case when ${rateLimits.points} <= ${value('most')} then ${question(value)} end`,
      })
  })
  return async (limit: Limit, who: string, now: Date, asked: Asked): Promise<T | null> => {
    const key = `${limit.name}:${createHmac('sha256', derivedKey('rate-limit')).update(who).digest('base64url')}`
    const nowMs = now.getTime()
    const expire = nowMs + limit.seconds * 1000
    const [row] = await askAsSystem('rate-limit', db =>
      take(db, { ...asked, key, expire, nowMs, most: limit.points }),
    )
    return row?.answer ?? null
  }
}

const takePoint = consumeAnd(() => sql<boolean>`true`)
