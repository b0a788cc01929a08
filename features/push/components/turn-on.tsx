'use client'

import { useSyncExternalStore } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-state'
import { tellDeviceAction } from '../actions'

const never = () => () => {}
const canBeTold = () => 'PushManager' in window && 'serviceWorker' in navigator && 'Notification' in window
const refusal = (message: string): FormState => ({ ok: false, message })

/** Asks the browser, and only when it was asked for. A subscription from before, perhaps somebody else's, ends. */
async function subscribe(publicKey: string): Promise<PushSubscriptionJSON> {
  await navigator.serviceWorker.register('/sw.js')
  const { pushManager } = await navigator.serviceWorker.ready
  await (await pushManager.getSubscription())?.unsubscribe()
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  })
  return subscription.toJSON()
}

export function TurnOn({ publicKey }: { publicKey: string }) {
  const can = useSyncExternalStore<boolean | null>(never, canBeTold, () => null)
  if (can === false)
    return (
      <p className="py-3 text-ink-soft">
        This browser can’t show them. On an iPhone or iPad, add Afterword to the Home Screen first.
      </p>
    )

  async function turnOn(previous: FormState, form: FormData): Promise<FormState> {
    if ((await Notification.requestPermission()) !== 'granted')
      return refusal(
        'Your browser doesn’t allow notifications from Afterword. You can change that in its settings.',
      )
    try {
      const { endpoint = '', keys } = await subscribe(publicKey)
      form.set('endpoint', endpoint)
      form.set('p256dh', keys?.p256dh ?? '')
      form.set('auth', keys?.auth ?? '')
    } catch {
      return refusal('Your browser couldn’t turn them on just now. Please try again later.')
    }
    return tellDeviceAction(previous, form)
  }
  return (
    <ActionForm action={turnOn} className={can ? 'grid justify-items-start gap-3 py-3' : 'invisible py-3'}>
      <SubmitButton look="quiet" pending="Asking your browser">
        Turn on for this device
      </SubmitButton>
    </ActionForm>
  )
}
