import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'

export async function getMailPreferences(tx: Tx, userId: string) {
  const [own] = await tx.select().from(settings).where(eq(settings.userId, userId))
  if (!own) throw new Error('A person without settings')
  return own
}

export type MailPreferences = Awaited<ReturnType<typeof getMailPreferences>>
