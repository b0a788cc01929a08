'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/**
 * What turns the typed into a sentence is large: it comes when somebody is about to type, or where something typed stands
 * in sight already. Null until it has come, and where it does not come.
 */
export function useWhenTyped<T>(
  load: () => Promise<T | null>,
  around: RefObject<HTMLElement | null>,
  given: string,
): [T | null, () => void] {
  const [loaded, setLoaded] = useState<T | null>(null)
  const isHere = useRef(true)
  const ask = useCallback(() => {
    void load().then(found => isHere.current && setLoaded(() => found))
  }, [load])
  const hasText = useRef(given.trim() !== '')
  useEffect(() => {
    isHere.current = true
    if (hasText.current && !around.current?.closest('details:not([open])')) ask()
    return () => {
      isHere.current = false
    }
  }, [ask, around])
  return [loaded, ask]
}
