'use client'

import type { ChangeEvent } from 'react'
import { keepWord, keysCookie } from '@/components/desk/desk-cookies'
import { Checkbox } from '@/components/ui/choice'

/** Whether single keys do something at the desk; kept by this browser, at once. */
export function KeysSwitch({ on }: { on: boolean }) {
  function keep(event: ChangeEvent<HTMLInputElement>) {
    keepWord(keysCookie, event.target.checked ? 'on' : 'off')
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
