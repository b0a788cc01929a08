'use client'

import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type RowKey, rowKeyEvent } from '@/components/desk/rows'
import { buttonStyle } from '@/components/ui/button-style'
import { toast } from '@/components/ui/toast'
import { noConnection } from '@/lib/form-state'
import { markSentAction, putOffDraftAction, reopenDraftAction, undoPutOffAction } from '../actions'
import { idInAddress } from '../message-address'

const actions = { done: markSentAction, later: putOffDraftAction }
// Named here, so that a page that shows only this list knows them, too.
const waysBack = { done: reopenDraftAction, later: undoPutOffAction }
const words = { done: 'Sent', later: 'Later' }

const rowOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('.row') : null
const linkOf = (row: HTMLElement | null) => row?.querySelector<HTMLAnchorElement>('a.row-link') ?? null
const idOf = (row: HTMLElement | null) => idInAddress(linkOf(row)?.getAttribute('href'))

async function perform(key: RowKey, id: string, row: HTMLElement | null) {
  row?.setAttribute('data-leaving', '')
  // Beside its list, the open message makes room for the next.
  const isOpen = linkOf(row)?.ariaCurrent === 'true'
  const next = isOpen
    ? linkOf((row?.nextElementSibling ?? row?.previousElementSibling) as HTMLElement | null)
    : null
  const form = new FormData()
  form.set('id', id)
  const answer = await actions[key](null, form).catch(() => ({ ok: false, message: noConnection }) as const)
  if (answer?.ok) {
    next?.click()
    toast(answer.message ?? 'Done.', answer.undo && { action: waysBack[key], fields: answer.undo.fields })
  } else {
    row?.removeAttribute('data-leaving')
    if (answer) toast(answer.message)
  }
}

/**
 * Around a list of messages to send: what can be done with the row under the pointer or with the focus stands in it,
 * once for the whole list, so that no row carries its own buttons over the wire. The keys `e` and `z` do the same.
 */
export function RowActs({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const [row, setRow] = useState<HTMLElement | null>(null)
  const id = idOf(row)
  useEffect(() => {
    const here = list.current
    const listen = (event: Event) => {
      const pressed = rowOf(event.target)
      const which = idOf(pressed)
      if (!which) return
      event.preventDefault()
      startTransition(() => perform((event as CustomEvent<RowKey>).detail, which, pressed))
    }
    const find = ({ target }: Event) => setRow(rowOf(target))
    const leave = () => setRow(null)
    const heard: [string, (event: Event) => void][] = [
      [rowKeyEvent, listen],
      ['pointerover', find],
      ['focusin', find],
      ['pointerleave', leave],
    ]
    for (const [name, hear] of heard) here?.addEventListener(name, hear)
    return () => {
      for (const [name, hear] of heard) here?.removeEventListener(name, hear)
    }
  }, [])
  return (
    <div ref={list} data-row-keys>
      {children}
      {row &&
        id &&
        createPortal(
          <span className="row-bar">
            <ActButtons id={id} row={row} />
          </span>,
          row,
        )}
    </div>
  )
}

/** Later, or sent: for the one message that stands above the list. */
export const ActButtons = ({ id, row = null }: { id: string; row?: HTMLElement | null }) =>
  (['later', 'done'] as const).map(key => (
    <button
      key={key}
      type="button"
      {...(!row && { 'data-key': key })}
      className={row ? 'row-act' : buttonStyle({ look: 'bare' })}
      onClick={() => startTransition(() => perform(key, id, row))}
    >
      {words[key]}
    </button>
  ))
