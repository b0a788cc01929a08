'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { saveDraftAction } from '../actions'
import { type Current, type Held, isSame, readBackup, type Words, whatCame } from '../newer-text'

export type Saving =
  | { is: 'idle' | 'typing' | 'saving' | 'saved' }
  | { is: 'refused'; message: string }
  | { is: 'changed'; current: Current }

const pauseMs = 1200
const backupKey = (id: string) => `draft:${id}`

const backUp = (id: string, { words, saved, sent }: Held) =>
  sessionStorage.setItem(backupKey(id), JSON.stringify({ ...words, saved, sent }))

function formOf(id: string, words: Words, version: number): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ id, version: String(version), ...words }))
    form.set(name, value)
  return form
}

/**
 * Keeps what is typed: a second after the last key, when the page is left or hidden, and in this tab until the server
 * has it, so that neither a lost network nor a reload loses a word. `show` puts another text into the fields.
 */
export function useAutosave(id: string, words: Words, page: Current, show: (words: Words) => void) {
  const [saving, setSaving] = useState<Saving>({ is: 'idle' })
  const held = useRef<Held & { page: Current; busy: boolean; late: boolean; asks: boolean }>({
    ...{ words, saved: page, sent: [], page },
    ...{ busy: false, late: false, asks: false },
  })
  held.current.words = words
  held.current.page = page

  /** Until they have chosen, nothing is sent: the question stays. */
  const ask = useCallback((current: Current) => {
    held.current.asks = true
    setSaving({ is: 'changed', current })
  }, [])

  /** What came from the server anew (a note was added, another tab saved) never goes over words that wait. */
  const weigh = useCallback(() => {
    const now = held.current
    const came = whatCame(now.page, now)
    if (came === 'apart' && !now.busy) ask(now.page)
    if (came !== 'own' && came !== 'news') return
    now.saved = now.page
    if (came === 'own') return
    now.words = { subject: now.page.subject, body: now.page.body }
    show(now.words)
    if (now.asks) setSaving({ is: 'idle' })
    now.asks = false
  }, [show, ask])

  const save = useCallback(async (): Promise<void> => {
    const now = held.current
    // What was typed while a text travels goes after it.
    if (now.busy) now.late = true
    if (now.busy || now.asks || isSame(now.words, now.saved)) return
    now.busy = true
    try {
      do {
        now.late = false
        setSaving({ is: 'saving' })
        const { words } = now
        now.sent = [...now.sent, words]
        backUp(id, now)
        const answer = await saveDraftAction(null, formOf(id, words, now.saved.version))
        if (!answer?.ok)
          return setSaving({
            is: 'refused',
            message: answer?.message ?? 'That wasn’t saved. Your text is still here.',
          })
        const current = answer.data?.current as Current | undefined
        // Its answer was lost, not the save: the text there is one's own.
        if (current && whatCame(current, { ...now, words }) !== 'own') return ask(current)
        now.late ||= Boolean(current)
        now.saved = current ?? { ...words, version: Number(answer.data?.version) }
        now.sent = []
      } while (now.late && !isSame(now.words, now.saved))
      const isAll = isSame(now.words, now.saved)
      if (isAll) sessionStorage.removeItem(backupKey(id))
      else backUp(id, now)
      setSaving({ is: isAll ? 'saved' : 'typing' })
    } catch {
      setSaving({
        is: 'refused',
        message: 'No connection. Your text is kept here, and saved when you continue.',
      })
    } finally {
      now.busy = false
      if (!now.asks) weigh()
    }
  }, [id, ask, weigh])

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a newer text came
  useEffect(weigh, [page.version, weigh])

  useEffect(() => {
    const kept = sessionStorage.getItem(backupKey(id))
    if (!kept) return
    Object.assign(held.current, readBackup(kept, held.current.page))
    show(held.current.words)
    weigh()
  }, [id, show, weigh])

  useEffect(() => {
    const now = held.current
    // Another text is about to stand here.
    if (words !== now.words) return
    if (isSame(words, now.saved) && !now.busy) {
      // Typed and taken back: nothing waits any more.
      sessionStorage.removeItem(backupKey(id))
      setSaving(now => (now.is === 'typing' ? { is: 'saved' } : now))
      return
    }
    backUp(id, now)
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
      Object.assign(held.current, { saved: current, sent: [], asks: false })
      setSaving({ is: 'idle' })
    },
    savedVersion: held.current.saved.version,
  }
}
