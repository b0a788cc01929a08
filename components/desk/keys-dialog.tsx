import type { Route } from 'next'
import { useEffect, useRef } from 'react'
import { DialogHead } from '../ui/dialog'
import { Link } from '../ui/link'
import { keyLines } from './keys'

/** All keys, made from the registry. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose} className="sheet px-5 pt-4 text-base">
      <DialogHead id="keys-title" title="Keys" />
      <KeyTable />
      <p className="mt-4 mb-2 text-ink-soft text-sm">
        They rest while you type. You can switch them off in{' '}
        <Link href={'/settings#keys' as Route} onClick={() => dialog.current?.close()} className="underline">
          Settings
        </Link>
        .
      </p>
    </dialog>
  )
}

export const KeyTable = () => (
  <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
    {keyLines.map(({ title, lines }) => (
      <section key={title} aria-label={title}>
        <h3 className="mb-1 font-semibold text-sm">{title}</h3>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
          {lines.map(({ keys, does }) => (
            <div key={keys} className="contents">
              <dt>
                {keys.split(' ').map(key => (
                  <kbd
                    key={key}
                    className="mr-1 inline-grid min-w-7 place-items-center rounded-sm bg-sunken px-1.5 font-sans text-sm"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd className="text-ink-soft text-sm">{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
)
