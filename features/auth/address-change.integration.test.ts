import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { asSystem } from '@/db/doors'
import { addressChanges } from '@/db/schema/address-changes'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { hashToken } from '@/db/token-hash'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { createAccount } from '@/features/account/create-account'
import { confirmAddressChange, wishAddressChange } from './address-change'
import { endSession, endSessions, listSessions } from './own-sessions'
import { sessionSeconds } from './session-cookie'
import { sessionOf } from './session-of'

useTestDatabase()
const now = new Date('2026-11-24T10:00:00Z')
const day = 24 * 60 * 60 * 1000
let n = 0
let ada = ''
let email = ''

beforeEach(async () => {
  email = `ada-${++n}@example.com`
  await asSystem('test', async tx => {
    ada = (await createAccount(tx, { email })).id
    await tx
      .insert(sessions)
      .values({ sessionToken: `hash-${n}`, userId: ada, expires: new Date(now.getTime() + day) })
  })
})

const system = <T>(fn: (tx: Parameters<Parameters<typeof asSystem>[1]>[0]) => Promise<T>) =>
  asSystem('test', fn) as Promise<T>
const addressOf = async () => (await system(tx => tx.select().from(users).where(eq(users.id, ada))))[0]?.email

it('moves an account when both addresses have said yes, and signs it out everywhere', async () => {
  const tokens = await system(tx => wishAddressChange(tx, ada, `new-${n}@example.com`, now))
  const stored = JSON.stringify(await system(tx => tx.select().from(addressChanges)))
  expect(stored).not.toContain(tokens.old)
  expect(await system(tx => confirmAddressChange(tx, tokens.new, now))).toBe('waits')
  expect(await system(tx => confirmAddressChange(tx, tokens.new, now))).toBe('waits')
  expect(await addressOf()).toBe(email)
  expect(await system(tx => confirmAddressChange(tx, tokens.old, now))).toBe('moved')
  expect(await addressOf()).toBe(`new-${n}@example.com`)
  expect(await system(tx => listSessions(tx, ada, now))).toEqual([])
  expect(await system(tx => confirmAddressChange(tx, tokens.old, now))).toBe('refused')
})

it('does not move for a link that is old, replaced or unknown, or to an address in use', async () => {
  const first = await system(tx => wishAddressChange(tx, ada, `other-${n}@example.com`, now))
  expect(await system(tx => confirmAddressChange(tx, first.old, new Date(now.getTime() + day)))).toBe(
    'refused',
  )
  await system(tx => createAccount(tx, { email: `taken-${n}@example.com` }))
  const second = await system(tx => wishAddressChange(tx, ada, `taken-${n}@example.com`, now))
  expect(await system(tx => confirmAddressChange(tx, first.old, now))).toBe('refused')
  expect(await system(tx => confirmAddressChange(tx, 'unknown', now))).toBe('refused')
  expect(await system(tx => confirmAddressChange(tx, second.old, now))).toBe('waits')
  expect(await system(tx => confirmAddressChange(tx, second.new, now))).toBe('refused')
  expect(await addressOf()).toBe(email)
})

it('lists a person’s own sessions by the day they were used, and ends one, the others, or all', async () => {
  const used = new Date(now.getTime() - 3 * day)
  const [other] = await system(tx =>
    tx
      .insert(sessions)
      .values({
        sessionToken: `other-${n}`,
        userId: ada,
        createdAt: new Date(now.getTime() - 9 * day),
        expires: new Date(used.getTime() + sessionSeconds * 1000),
        device: 'Firefox on Linux',
      })
      .returning(),
  )
  const eve = await system(tx => createAccount(tx, { email: `eve-${n}@example.com` }))
  const list = await system(tx => listSessions(tx, ada, now))
  expect(list.map(s => [s.device, s.usedAt])).toContainEqual(['Firefox on Linux', used])
  expect(await system(tx => endSession(tx, eve.id, other?.id ?? ''))).toBe(false)
  expect(await system(tx => endSessions(tx, ada, other?.id))).toBe(1)
  expect(await system(tx => endSession(tx, ada, other?.id ?? ''))).toBe(true)
  expect(await system(tx => endSessions(tx, ada))).toBe(0)
})

it('keeps a session for 90 days from its last day of use, and writes that down once a day', async () => {
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const life = 90 * 24
  await system(tx =>
    tx.insert(sessions).values({ sessionToken: hashToken(`raw-${n}`), userId: ada, expires: at(life) }),
  )
  const lookAt = async (hours: number) => {
    const found = await sessionOf(`raw-${n}`, at(hours))
    const [row] = await system(tx =>
      tx
        .select()
        .from(sessions)
        .where(eq(sessions.sessionToken, hashToken(`raw-${n}`))),
    )
    return [found?.id, row?.expires]
  }
  for (const [hours, until] of [
    [23, life],
    [25, 25 + life],
    [48, 25 + life],
    [50, 50 + life],
  ] as const)
    expect(await lookAt(hours)).toEqual([ada, at(until)])
  expect(await lookAt(50 + life)).toEqual([undefined, at(50 + life)])
  expect(sessionSeconds).toBe(life * 3600)
})

it('asks for a new sign-in after a year, however often the session was used', async () => {
  const at = (days: number) => new Date(now.getTime() + days * day)
  await system(tx =>
    tx.insert(sessions).values({
      sessionToken: hashToken(`raw-${n}`),
      userId: ada,
      createdAt: at(-364),
      expires: at(80),
    }),
  )
  expect((await sessionOf(`raw-${n}`, now))?.id).toBe(ada)
  expect(await sessionOf(`raw-${n}`, at(2))).toBeNull()
})
