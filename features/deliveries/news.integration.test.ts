import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { settings } from '@/db/schema/settings'
import { newPerson } from '@/e2e/support/deliveries'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import type { MailNews } from '@/lib/mail-news'
import { choiceOf, chooseMail } from './choose-mail'
import { applyNews, takeNews } from './news'

useTestDatabase()
const now = new Date('2026-11-23T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function delivered(providerId: string | null) {
  const user = await newPerson()
  await asUser(user.id, tx =>
    tx.insert(deliveries).values({
      userId: user.id,
      kind: 'minute',
      state: 'sent',
      subject: 's',
      idempotencyKey: user.id,
      nextTryAt: now,
      providerId,
    }),
  )
  return user
}

const state = (userId: string) =>
  asUser(userId, async tx => {
    const [mail] = await tx
      .select({
        deliveredAt: deliveries.deliveredAt,
        bouncedAt: deliveries.bouncedAt,
        complainedAt: deliveries.complainedAt,
      })
      .from(deliveries)
    const [own] = await tx
      .select({ suppressedAt: settings.suppressedAt, suppressedBy: settings.suppressedBy })
      .from(settings)
    return { ...mail, ...own }
  })

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]]
  return list.flatMap((one, index) => permutations(list.toSpliced(index, 1)).map(rest => [one, ...rest]))
}

const story = (user: { id: string; email: string }): MailNews[] =>
  (['sent', 'delivered', 'bounced', 'complained'] as const).map((kind, index) => ({
    id: `${kind}:${user.id}`,
    kind,
    mailId: `mail-of-${user.id}`,
    to: [user.email],
    at: later(index),
    permanent: true,
  }))

it('comes to the same in any order, and however often it is told', async () => {
  const ends = new Set<string>()
  for (const order of permutations([0, 1, 2, 3])) {
    const user = await delivered(null)
    await asSystem('test', tx =>
      tx
        .update(deliveries)
        .set({ providerId: `mail-of-${user.id}` })
        .where(eq(deliveries.userId, user.id)),
    )
    const news = story(user)
    for (const index of [...order, ...order]) {
      const one = news[index]
      if (one) await takeNews(one, now)
    }
    ends.add(JSON.stringify(await state(user.id)))
  }
  expect(ends.size).toBe(1)
  expect([...ends][0]).toContain(later(2).toISOString())
})

it('is not lost when it comes before the answer to the send', async () => {
  const user = await delivered(null)
  for (const news of story(user)) await takeNews(news, now)
  await asSystem('test', async tx => {
    await tx
      .update(deliveries)
      .set({ providerId: `mail-of-${user.id}` })
      .where(eq(deliveries.userId, user.id))
    await applyNews(tx, [`mail-of-${user.id}`])
  })
  expect(await state(user.id)).toMatchObject({ deliveredAt: later(1), complainedAt: later(3) })
})

it('a passing bounce stops nothing; a complaint holds until the person lifts it', async () => {
  const user = await delivered('p-1')
  const news = { mailId: 'p-1', to: [user.email], at: now, permanent: false }
  await takeNews({ ...news, id: 'b-1', kind: 'bounced' }, now)
  expect(await state(user.id)).toMatchObject({ suppressedAt: null })
  await takeNews({ ...news, id: 'c-1', kind: 'complained' }, now)
  await takeNews({ ...news, id: 'd-1', kind: 'delivered' }, now)
  await asUser(user.id, tx => chooseMail(tx, user.id, { stop: 'none' }, now))
  expect(await state(user.id)).toMatchObject({ suppressedAt: now, suppressedBy: 'complaint' })
})

it("a mail program's one click stops all mail, and the page starts it again", async () => {
  const user = await delivered('p-2')
  const click = new FormData()
  click.set('List-Unsubscribe', 'One-Click')
  await asUser(user.id, tx => chooseMail(tx, user.id, choiceOf(click), now))
  expect(await state(user.id)).toMatchObject({ suppressedAt: now, suppressedBy: 'unsubscribed' })
  await asUser(user.id, tx => chooseMail(tx, user.id, { stop: 'none' }, now))
  expect(await state(user.id)).toMatchObject({ suppressedAt: null })
})
