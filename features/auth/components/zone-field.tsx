'use client'

import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}
const read = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Tells the server where the person's clock is; empty without script. */
export function ZoneField() {
  const zone = useSyncExternalStore(subscribe, read, () => '')
  return <input type="hidden" name="zone" value={zone} />
}
