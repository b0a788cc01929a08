import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { asSystem, asUser } from './doors'
import { erasedHash } from './erasure-guard'
import { contacts } from './schema/contacts'
import { erasureBlocks } from './schema/erasure-blocks'
import { users } from './schema/users'

useTestDatabase()
let ada = ''
beforeAll(async () => {
  await asSystem('test', async tx => {
    await tx.insert(erasureBlocks).values({ addressHash: erasedHash('gone@example.com') })
    const [row] = await tx.insert(users).values({ email: 'ada@example.com' }).returning()
    ada = row?.id ?? ''
  })
})

it('never keeps the address of somebody who asked to be forgotten, however it comes in', async () => {
  const saved = await asUser(ada, async tx => {
    const rows = [
      { userId: ada, name: 'Gone', email: 'Gone@example.com', phone: '1' },
      { userId: ada, name: 'There', email: 'there@example.com', phone: '2' },
    ]
    const [gone, there] = await tx.insert(contacts).values(rows).returning()
    const [moved] = await tx
      .update(contacts)
      .set({ email: 'gone@example.com' })
      .where(eq(contacts.id, there?.id ?? ''))
      .returning()
    return [gone, there, moved].map(row => [row?.email, row?.phone])
  })
  expect(saved).toEqual([
    [null, null],
    ['there@example.com', '2'],
    [null, null],
  ])
})
