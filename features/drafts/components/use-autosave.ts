'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { saveDraftAction } from '../actions'

export interface Words {
  subject: string
  body: string
}
type Current = Words & { version: number }
export type Saving =
  | { is: 'idle' | 'typing' | 'saving' | 'saved' }
  | { is: 'refused'; message: string }
  | { is: 'changed'; current: Current }

const pauseMs = 1200
const backupKey = (id: string) => `draft:${id}`

/**
 * Keeps what is typed: a second after the last key, when the page is left or hidden, and in this tab until the server
 * has it, so that neither a lost network nor a reload loses a word.
 */
export function useAutosave(id: string, words: Words, saved: Current, onBackup: (words: Words) => void) {
  const [saving, setSaving] = useState<Saving>({ is: 'idle' })
  const held = useRef({ words, saved, busy: false })
  held.current.words = words

  const save = useCallback(async (): Promise<void> => {
    const { words, saved, busy } = held.current
    if (busy || (words.subject === saved.subject && words.body === saved.body)) return
    held.current.busy = true
    setSaving({ is: 'saving' })
    const form = new FormData()
    const fields = { id, version: String(saved.version), ...words }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    try {
      const answer = await saveDraftAction(null, form)
      if (!answer?.ok) {
        setSaving({ is: 'refused', message: answer?.message ?? 'It was not saved. Your text is still here.' })
      } else if (answer.data?.current) {
        setSaving({ is: 'changed', current: answer.data.current as Current })
      } else {
        held.current.saved = { ...words, version: Number(answer.data?.version) }
        sessionStorage.removeItem(backupKey(id))
        setSaving({ is: 'saved' })
      }
    } catch {
      setSaving({
        is: 'refused',
        message: 'No connection. Your text is kept here, and saved when you go on.',
      })
    } finally {
      held.current.busy = false
    }
  }, [id])

  // What came from the server anew (a note was added, another tab saved) is the new ground to compare with.
  const version = saved.version
  useEffect(() => {
    if (version > held.current.saved.version) held.current.saved = saved
  }, [version, saved])

  useEffect(() => {
    const kept = sessionStorage.getItem(backupKey(id))
    if (kept) onBackup(JSON.parse(kept) as Words)
  }, [id, onBackup])

  useEffect(() => {
    const { saved } = held.current
    if (words.subject === saved.subject && words.body === saved.body) return
    sessionStorage.setItem(backupKey(id), JSON.stringify(words))
    setSaving(now => (now.is === 'changed' ? now : { is: 'typing' }))
    const timer = setTimeout(save, pauseMs)
    return () => clearTimeout(timer)
  }, [id, words, save])

  useEffect(() => {
    const leaving = () => document.visibilityState === 'hidden' && void save()
    document.addEventListener('visibilitychange', leaving)
    return () => {
      document.removeEventListener('visibilitychange', leaving)
      void save()
    }
  }, [save])

  return {
    saving,
    save,
    /** Goes on from the newer version: with one's own text over it, or with theirs. */
    settle: (current: Current) => {
      held.current.saved = current
      setSaving({ is: 'idle' })
    },
    savedVersion: held.current.saved.version,
  }
}
