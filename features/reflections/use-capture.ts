'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answers, Taken } from './answers'
import { freshKept, isUnsent, type Kept, keptKey, openKept, writeKept } from './kept-answers'
import { saidLines } from './said-lines'
import { type Sent, sendKept } from './send-kept'

export interface CaptureStart {
  token?: string
  interviewId: string
  company: string
  /** As the person reads it: 'Tue 24 November, 10:00–11:00'. */
  when: string
  answers: Answers
}

type SendState = 'idle' | 'sending' | 'sent' | 'waiting'

/**
 * The answers of one visit: every change is on the device at once, and goes to the server when asked, when the page is
 * left, and when the network is back.
 */
export function useCapture(start: CaptureStart) {
  const key = keptKey(start)
  const [kept, setKept] = useState<Kept>(() => ({ ...emptyKept, ...start }))
  const [restored, setRestored] = useState(false)
  const [delivery, setDelivery] = useState<SendState>('idle')
  const [answer, setAnswer] = useState<Sent | null>(null)
  const current = useRef(kept)
  const flight = useRef<Promise<void> | null>(null)
  const startedAt = useRef(0)

  const put = useCallback(
    (next: Kept) => {
      current.current = next
      setKept(next)
      writeKept(key, { ...next, said: saidLines(next.answers) })
    },
    [key],
  )

  const change = useCallback(
    (how: (answers: Answers) => Answers) => {
      const now = current.current
      put({ ...now, answers: how(now.answers), revision: now.revision + 1, writtenAt: Date.now() })
      setDelivery('idle')
    },
    [put],
  )

  const send = useCallback(
    async (anyway = false) => {
      while (flight.current) await flight.current
      if (!anyway && !isUnsent(current.current)) return
      const run = async () => {
        const sending = current.current
        setDelivery('sending')
        const sent = await sendKept(sending)
        setAnswer(before => (sent.ok || !before?.ok ? sent : before))
        setDelivery(sent.ok ? 'sent' : 'waiting')
        if (sent.ok) put(withIds({ ...current.current, sent: sending.revision }, sending, sent))
      }
      flight.current = run().finally(() => {
        flight.current = null
      })
      await flight.current
    },
    [put],
  )

  const goTo = useCallback((step: string) => put({ ...current.current, step }), [put])
  /** Once, when the minute itself is over. */
  const stopClock = useCallback(() => {
    if (current.current.secondsTaken !== undefined) return
    const secondsTaken = Math.min(86_400, Math.round((Date.now() - startedAt.current) / 1000))
    put({ ...current.current, secondsTaken })
  }, [put])

  const opening = useRef(start)
  useEffect(() => {
    startedAt.current = Date.now()
    const found = openKept(key, opening.current)
    const { when } = opening.current
    put({ ...(found ?? freshKept(opening.current)), when, seenAt: Date.now() })
    setRestored(found !== null)
    // What was sent is sent again when it ends here: the answer brings the notes.
    if (found && (isUnsent(found) || found.step === 'done')) void send(true)
  }, [key, put, send])

  useEffect(() => {
    const again = () => void send()
    const whenHidden = () => document.visibilityState === 'hidden' && current.current.revision > 0 && again()
    addEventListener('online', again)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', whenHidden)
    }
  }, [send])

  return { kept, restored, delivery, answer, change, send, goTo, stopClock }
}

export type Capture = ReturnType<typeof useCapture>

const emptyKept = { v: 1 as const, deviceKey: '', revision: 0, sent: 0, writtenAt: 0 }

/** People who were new to the server are known by their id from now on, and an address is typed once. */
function withIds(kept: Kept, { answers }: Kept, taken: Extract<Taken, { ok: true }>): Kept {
  const ids = new Map(taken.people.map(({ key, id }) => [key, id]))
  const people = kept.answers.people.map(person => ({ ...person, id: person.id ?? ids.get(person.key) }))
  const known = new Map(kept.base?.people.map(person => [person.key, person]))
  const base = kept.base && {
    ...kept.base,
    people: answers.people.map(({ key, name, email }) => ({ key, name, ...known.get(key), email })),
  }
  return { ...kept, base, answers: { ...kept.answers, people } }
}
