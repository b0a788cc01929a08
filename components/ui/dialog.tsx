'use client'

import { clsx } from 'clsx'
import { type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type ButtonLook, buttonStyle } from './button-style'

/**
 * A native dialog behind a button: a sheet on a phone, centred on a desk. Escape, the backdrop and "Close" shut it. What
 * it holds is drawn when it is first opened, and stays: most dialogs of a page never are.
 */
export function Dialog({
  trigger,
  title,
  children,
  look = 'quiet',
  size,
  wide,
  className,
}: ButtonLook & {
  trigger: ReactNode
  title: string
  children: ReactNode
  className?: string
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [wasOpened, setWasOpened] = useState(false)
  const id = useId()
  function open() {
    flushSync(() => setWasOpened(true))
    dialog.current?.showModal()
  }
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={clsx(buttonStyle({ look, size, wide }), className)}
        onClick={open}
      >
        {trigger}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="sheet px-5 pt-4 text-left font-normal text-base"
        onPointerDown={event =>
          event.target === event.currentTarget &&
          outside(event.currentTarget, event) &&
          event.currentTarget.close()
        }
      >
        {wasOpened && (
          <>
            <DialogHead id={id} title={title} />
            {children}
          </>
        )}
      </dialog>
    </>
  )
}

/** Its name, by `id` for `aria-labelledby`, and the button that shuts it. */
export function DialogHead({ id, title }: { id: string; title: string }) {
  return (
    <div className="mb-3 flex items-center justify-between gap-4">
      <h2 id={id} className="font-bold text-lg">
        {title}
      </h2>
      <form method="dialog">
        <button type="submit" className={buttonStyle({ look: 'bare', size: 'sm' })}>
          Close
        </button>
      </form>
    </div>
  )
}

function outside(element: HTMLElement, { clientX: x, clientY: y }: { clientX: number; clientY: number }) {
  const box = element.getBoundingClientRect()
  return x < box.left || x > box.right || y < box.top || y > box.bottom
}
