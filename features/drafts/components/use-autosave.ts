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

const isSame = (a: Words, b: Words) => a.subject === b.subject && a.body === b.body

function formOf(id: string, words: Words, version: number): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ id, version: String(version), ...words }))
    form.set(name, value)
  return form
}

/**
 * Keeps what is typed: a second after the last key, when the page is left or hidden, and in this tab until the server
 * has it, so that neither a lost network nor a reload loses a word.
 */
export function useAutosave(id: string, words: Words, saved: Current, onBackup: (words: Words) => void) {
  const [saving, setSaving] = useState<Saving>({ is: 'idle' })
  const held = useRef({ words, saved, sent: null as Words | null, busy: false, late: false })
  held.current.words = words

  const save = useCallback(async (): Promise<void> => {
    const now = held.current
    // What was typed while a text travels goes after it.
    if (now.busy) now.late = true
    if (now.busy || isSame(now.words, now.saved)) return
    now.busy = true
    try {
      do {
        now.late = false
        setSaving({ is: 'saving' })
        const { words } = now
        now.sent = words
        const answer = await saveDraftAction(null, formOf(id, words, now.saved.version))
        if (!answer?.ok)
          return setSaving({
            is: 'refused',
            message: answer?.message ?? 'That wasn’t saved. Your text is still here.',
          })
        if (answer.data?.current) return setSaving({ is: 'changed', current: answer.data.current as Current })
        now.saved = { ...words, version: Number(answer.data?.version) }
      } while (now.late && !isSame(now.words, now.saved))
      const isAll = isSame(now.words, now.saved)
      if (isAll) sessionStorage.removeItem(backupKey(id))
      setSaving({ is: isAll ? 'saved' : 'typing' })
    } catch {
      setSaving({
        is: 'refused',
        message: 'No connection. Your text is kept here, and saved when you continue.',
      })
    } finally {
      now.busy = false
    }
  }, [id])

  // What came from the server anew (a note was added, another tab saved) is the new ground to compare with.
  const version = saved.version
  useEffect(() => {
    const now = held.current
    if (version > now.saved.version) now.saved = saved
    if (now.sent && isSame(now.sent, saved)) now.sent = null
  }, [version, saved])

  useEffect(() => {
    const kept = sessionStorage.getItem(backupKey(id))
    if (kept) onBackup(JSON.parse(kept) as Words)
  }, [id, onBackup])

  useEffect(() => {
    const { saved, busy } = held.current
    if (isSame(words, saved) && !busy) {
      // Typed and taken back: nothing waits any more.
      sessionStorage.removeItem(backupKey(id))
      setSaving(now => (now.is === 'typing' ? { is: 'saved' } : now))
      return
    }
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
    /** Whether a newer text from the server is only what was sent from here. */
    isOwn: (text: Words) => held.current.sent !== null && isSame(text, held.current.sent),
  }
}
