import { useEffect, useRef, useState } from 'react'

const restMs = 120

/**
 * What an address answers for what is typed, a moment after the last key. An older question is given up as soon as
 * there is a newer one, so no answer ever comes out of its turn; what was found before stays in sight meanwhile.
 */
export function useAnswers<T>(
  address: string | null,
  empty: T,
): { answer: T; isAsking: boolean; failed: boolean } {
  const [got, setGot] = useState<{ address: string | null; answer: T; failed: boolean }>({
    address: null,
    answer: empty,
    failed: false,
  })
  const none = useRef(empty)
  useEffect(() => {
    if (address === null) return
    const asked = new AbortController()
    const wait = setTimeout(async () => {
      try {
        const response = await fetch(address, { signal: asked.signal })
        const answer = response.ok ? ((await response.json()) as T) : none.current
        if (!asked.signal.aborted) setGot({ address, answer, failed: !response.ok })
      } catch {
        if (!asked.signal.aborted) setGot({ address, answer: none.current, failed: true })
      }
    }, restMs)
    return () => {
      clearTimeout(wait)
      asked.abort()
    }
  }, [address])
  if (address === null) return { answer: empty, isAsking: false, failed: false }
  return {
    answer: got.answer,
    isAsking: got.address !== address,
    failed: got.failed && got.address === address,
  }
}
