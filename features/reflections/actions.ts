'use server'

import { eq } from 'drizzle-orm'
import { interviews } from '@/db/schema/interviews'
import { userAction } from '@/features/auth/user-action'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'
import { saveFactInput } from './fact-schema'

export const saveFactAction = userAction(
  'next-step.saved',
  saveFactInput,
  async ({ tx, user, input: { interviewId, fact, ...given }, now }) => {
    const [row] = await tx
      .select({ id: interviews.id })
      .from(interviews)
      .where(eq(interviews.id, interviewId))
    if (!row) return { ok: false, message: 'This interview no longer exists.' }
    await saveFacts(tx, user.id, interviewId, [settleFact(fact, given)], now)
    return { ok: true, entityId: interviewId, message: 'Saved. Your drafts will be updated.' }
  },
)
