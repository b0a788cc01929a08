import { eq } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { users } from '@/db/schema/users'
import { recordAudit } from '@/features/account/audit'
import { normalizeAddress } from '@/lib/address'

export type Account = typeof users.$inferSelect

/** Something to tell whoever asked, and nothing to be done. */
export class NotDone extends Error {}

/** The account with this address, or this id. */
export async function findAccount(addressOrId: string): Promise<Account> {
  const email = normalizeAddress(addressOrId)
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(addressOrId)
  if (!email && !isId) throw new NotDone('Say an address, or the id of an account.')
  const [found] = await asSystem('admin', tx =>
    tx
      .select()
      .from(users)
      .where(email ? eq(users.email, email) : eq(users.id, addressOrId)),
  )
  if (!found) throw new NotDone('There is no such account.')
  return found
}

/** Whatever an operator does with an account, looking included, stands in the log that its person takes with them. */
export const leaveLine = (userId: string, action: string, now: Date) =>
  asSystem('admin', tx => recordAudit(tx, { userId, action: `operator.${action}`, by: 'system', now }))
