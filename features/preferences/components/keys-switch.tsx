'use client'

import type { ChangeEvent } from 'react'
import { keysCookie } from '@/components/desk/keys'
import { Checkbox } from '@/components/ui/choice'

const year = 365 * 86_400

/** Whether single keys do something at the desk; kept by this browser, at once. */
export function KeysSwitch({ on }: { on: boolean }) {
  function keep(event: ChangeEvent<HTMLInputElement>) {
    const word = event.target.checked ? 'on' : 'off'
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere yet
    document.cookie = `${keysCookie}=${word}; path=/; max-age=${year}; samesite=lax`
  }
  return (
    <div onChange={keep}>
      <Checkbox
        name="keys"
        label="Single keys do something"
        hint="Press ? anywhere to see them. Ctrl K for the search stays either way."
        defaultChecked={on}
      />
    </div>
  )
}
