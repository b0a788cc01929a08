'use client'

import { type MouseEvent, useState } from 'react'
import { OutsideButton } from '@/components/ui/button'

const file = '/settings/data/afterword.json'
type State = { at: 'rest' | 'kept' | 'failed' } | { at: 'work'; tables: number }

/** The whole export, table by table, so that a long one is seen to move. Without script it is a plain download. */
export function TakeEverything({ tables }: { tables: number }) {
  const [state, setState] = useState<State>({ at: 'rest' })
  async function take(event: MouseEvent) {
    event.preventDefault()
    if (state.at === 'work') return
    setState({ at: 'work', tables: 0 })
    try {
      save(await read(done => setState({ at: 'work', tables: done })))
      setState({ at: 'kept' })
    } catch {
      setState({ at: 'failed' })
    }
  }
  return (
    <>
      <OutsideButton
        href={file}
        download
        look="quiet"
        size="sm"
        onClick={take}
        aria-label="Download: Everything"
      >
        Download
      </OutsideButton>
      <div role="status" className="mt-1 grid justify-items-end gap-1">
        {state.at === 'work' && (
          <>
            <progress
              max={tables}
              value={state.tables}
              aria-label="Progress"
              className="h-1.5 w-24 accent-act"
            />
            <span>
              {state.tables} of {tables}
            </span>
          </>
        )}
        {state.at === 'kept' && 'Saved to your downloads.'}
        {state.at === 'failed' && 'The download was interrupted. Please try again.'}
      </div>
    </>
  )
}

async function read(onTable: (done: number) => void): Promise<string> {
  const answer = await fetch(file)
  if (!answer.ok || !answer.body) throw new Error(`The export answered ${answer.status}`)
  const reader = answer.body.getReader()
  const text = new TextDecoder()
  let [all, tables] = ['', 0]
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    const piece = text.decode(value, { stream: true })
    all += piece
    tables += piece.split('\n  "').length - 1
    onTable(tables)
  }
  JSON.parse(all) // what broke off half way must not look whole
  return all
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: 'afterword.json' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
