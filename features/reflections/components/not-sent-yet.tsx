'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { isUnsent, listKept, readKept, writeKept } from '../kept-answers'
import { sendKept } from '../send-kept'

interface Waiting {
  key: string
  company: string
  why: string
}

/** What this device still holds: sent by itself when the page opens or the network is back, else in plain sight. */
export function NotSentYet() {
  const [waiting, setWaiting] = useState<Waiting[]>([])
  const router = useRouter()
  const busy = useRef(false)

  const sendAll = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    const left: Waiting[] = []
    const unsent = listKept(Date.now()).filter(({ kept }) => isUnsent(kept))
    for (const { key, kept } of unsent) {
      const sent = await sendKept(kept)
      const company = kept.company || 'your last interview'
      if (sent.ok) {
        // Another tab may have written on, or been signed out, while it travelled.
        const newest = readKept(key)
        if (newest) writeKept(key, { ...newest, sent: Math.max(newest.sent, kept.revision) })
        toast(`Sent: your reflection on ${company}`)
      } else left.push({ key, company, why: sent.message })
    }
    setWaiting(left)
    busy.current = false
    if (left.length < unsent.length) router.refresh()
  }, [router])

  useEffect(() => {
    const start = () => void sendAll()
    start()
    addEventListener('online', start)
    return () => removeEventListener('online', start)
  }, [sendAll])

  if (waiting.length === 0) return null
  return (
    <section aria-label="Not sent yet" className="mb-8 grid gap-3 rounded-lg bg-dusk-soft p-4 text-dusk">
      <h2 className="font-semibold">Not sent yet</h2>
      {waiting.map(({ key, company, why }) => (
        <p key={key} className="wrap-anywhere">
          Your reflection on {company}. {why}
        </p>
      ))}
      <Button look="quiet" onClick={() => void sendAll()} className="justify-self-start">
        Send now
      </Button>
    </section>
  )
}
