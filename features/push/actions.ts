'use server'

import { headers } from 'next/headers'
import { deviceWords } from '@/features/auth/device-words'
import { accountAction } from '@/features/auth/user-action'
import { pushKeys } from '@/lib/push'
import { stopTellingInput, tellDeviceInput } from './schema'
import { stopTelling, tellDevice } from './subscriptions'

export const tellDeviceAction = accountAction(
  'push.began',
  tellDeviceInput,
  async ({ tx, user, input, now }) => {
    if (!pushKeys()) return { ok: false, message: 'This server sends no notifications.' }
    const device = deviceWords((await headers()).get('user-agent'))
    const who = { userId: user.id, sessionId: user.sessionId }
    const entityId = (await tellDevice(tx, who, { ...input, device }, now)) ?? undefined
    return { ok: true, entityId, message: 'Notifications are on for this device.' }
  },
)

export const stopTellingAction = accountAction('push.ended', stopTellingInput, async ({ tx, user, input }) =>
  (await stopTelling(tx, user.id, input.id))
    ? { ok: true, entityId: input.id, message: 'Notifications are off for that device.' }
    : { ok: false, message: 'They were off already.' },
)
