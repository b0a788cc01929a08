'use client'

import { useRouter } from 'next/navigation'
import {
  type MouseEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useTransition,
} from 'react'
import { createPortal } from 'react-dom'
import { idInAddress } from '../message-address'

/** From here on there is room for a list and a message; the same as `lg`, where globals.css parts the page. */
const roomForBoth = '(min-width: 64rem)'

const linkTo = (root: HTMLElement | null, id: string) =>
  root?.querySelector<HTMLElement>(`a.row-link[href="/drafts/${id}"]`) ?? null

/**
 * Around the list of messages: at a desk a message that is clicked opens beside it, and the address says which. Without
 * script, on a phone, or in another tab the same link is the message's own page.
 */
export function Beside({ open, children }: { open: string | undefined; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const [going, go] = useTransition()
  const [to, setTo] = useState<HTMLElement | null>(null)
  // What has to be right once it is there: where the row stood on the screen, and whether the focus goes along.
  const before = useRef<{ id: string; top: number | undefined; follow: boolean } | null>(null)
  const last = useRef(open)

  function openBeside(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element).closest('a')
    const id = idInAddress(link?.getAttribute('href'))
    if (!link || !id || link.target || !matchMedia(roomForBoth).matches) return
    event.preventDefault()
    // A key that steps through the list clicks, too, and stays in it.
    const follow = event.isTrusted
    if (id === open) {
      if (follow) document.getElementById('open-message')?.focus()
      return
    }
    before.current = { id, top: link.getBoundingClientRect().top, follow }
    const asked = new URLSearchParams(location.search)
    asked.set('open', id)
    setTo(link)
    // Going back leads to the list, however many were looked at.
    go(() => router[open ? 'replace' : 'push'](`/drafts?${asked}`, { scroll: false }))
  }

  useLayoutEffect(() => {
    const left = last.current
    last.current = open
    const was = before.current
    before.current = null
    const row = linkTo(root.current, open ?? left ?? '')
    if (was && was.id === open && was.top !== undefined && row)
      scrollBy({ top: row.getBoundingClientRect().top - was.top, behavior: 'instant' })
    if (open && was?.follow) document.getElementById('open-message')?.focus({ preventScroll: true })
    if (!open && left && document.activeElement === document.body) row?.focus({ preventScroll: true })
  }, [open])

  useEffect(() => {
    if (!going) setTo(null)
  }, [going])

  return (
    <div ref={root} className="beside" data-open={open ? '' : undefined} onClickCapture={openBeside}>
      {children}
      {going && (
        <div aria-hidden="true" className="arriving fixed inset-x-0 top-0 z-50 border-act border-t-3" />
      )}
      {going && to?.isConnected && createPortal(<span aria-hidden="true" className="going" />, to)}
    </div>
  )
}
