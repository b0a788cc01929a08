'use server'

import { eq } from 'drizzle-orm'
import { settings } from '@/db/schema/settings'
import { userAction } from '@/features/auth/user-action'
import { closeFeed, openFeed } from './feed-link'
import { feedInput, feedNamesInput } from './schema'

export const openFeedAction = userAction('calendar.opened', feedInput, async ({ tx, user, now }) => {
  await openFeed(tx, user.id, now)
  return { ok: true, message: 'Here is your link. Any earlier one has stopped working.' }
})

export const closeFeedAction = userAction('calendar.closed', feedInput, async ({ tx, now }) => {
  await closeFeed(tx, now)
  return { ok: true, message: 'The link has stopped working. You can delete the calendar from your app.' }
})

export const setFeedNamesAction = userAction(
  'calendar.names_set',
  feedNamesInput,
  async ({ tx, user, input, now }) => {
    await tx
      .update(settings)
      .set({ calendarHidesNames: input.hidesNames, calendarChangedAt: now })
      .where(eq(settings.userId, user.id))
    return { ok: true, message: 'Saved. Your calendar will show it when it next looks.' }
  },
)
