import { useSyncExternalStore } from 'react'

// Which links have been followed and not arrived yet. Kept outside React, so that a link tells whoever shows it
// without every page having to hand something down.
const underWay = new Set<symbol>()
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** A link was followed; call what comes back when it has arrived, or was given up. */
export function setOut(): () => void {
  const one = Symbol()
  underWay.add(one)
  tell()
  return () => {
    underWay.delete(one)
    tell()
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a page is on its way. */
export const useGoing = () =>
  useSyncExternalStore(
    subscribe,
    () => underWay.size > 0,
    () => false,
  )
