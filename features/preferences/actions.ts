'use server'

import { userAction } from '@/features/auth/user-action'
import { liftSuppression, planTestMail, saveMailPreferences } from './mutations'
import { mailPreferencesInput, nothingInput } from './schema'

export const saveMailPreferencesAction = userAction(
  'settings.mail_saved',
  mailPreferencesInput,
  async ({ tx, user, input, now }) => {
    await saveMailPreferences(tx, user.id, input, now)
    return { ok: true, message: 'Saved. Everything ahead has been rescheduled to match.' }
  },
)

export const sendTestAction = userAction('settings.test_mail', nothingInput, async ({ tx, user, now }) => {
  await planTestMail(tx, user.id, now)
  return {
    ok: true,
    message: 'It goes out within a minute, unless it’s your quiet hours now. You can watch it here.',
  }
})

export const liftSuppressionAction = userAction(
  'settings.mail_started',
  nothingInput,
  async ({ tx, user }) => {
    await liftSuppression(tx, user.id)
    return { ok: true, message: 'You’ll get emails again.' }
  },
)
