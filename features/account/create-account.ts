import 'server-only'
import type { Tx } from '@/db/doors'
import { firstSteps } from '@/db/enums'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'

/**
 * A new person: their identity row and their settings, in one transaction. Notes are signed with the account's name. The
 * demo has nothing to set up.
 */
export async function createAccount(
  tx: Tx,
  person: { email: string; name?: string | null; emailVerified?: Date | null; isDemo?: boolean },
) {
  const [user] = await tx
    .insert(users)
    .values({
      email: person.email,
      name: person.name ?? null,
      emailVerified: person.emailVerified ?? null,
      isDemo: person.isDemo ?? false,
    })
    .returning()
  if (!user) throw new Error('The account was not made')
  await tx.insert(settings).values({
    userId: user.id,
    signature: user.name,
    firstStepsLeft: user.isDemo ? [] : [...firstSteps],
  })
  return user
}
