'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'

/** What was typed, as it will stand in the letter; or what it needs, and the best guess at it. */
export type Said =
  | { ok: true; sentence: string; left?: readonly string[] }
  | { ok: false; needs: string; guess: string | null }

const quoted = (pieces: readonly string[]) => pieces.map(piece => `“${piece}”`).join(', ')

/** The sentence, and behind it what it leaves out, to be put into words. */
const withRest = (sentence: string, pieces: readonly string[]) =>
  [sentence, ...pieces.map(piece => `${piece.replace(/^\p{Ll}/u, first => first.toUpperCase())}.`)].join(' ')

/** Half a word is no mistake: only what still stands after a pause is asked about, and read out. */
const pauseMs = 700

/** Right under its field: the sentence as the reader will read it. `id` is for the field's `aria-describedby`. */
export function WovenPreview({
  id,
  said,
  onTake,
}: {
  id: string
  said: Said | null
  /** The guess was accepted. */
  onTake: (guess: string) => void
}) {
  const settled = useSettled(said)
  const shown = said?.ok ? said : settled
  const unsaid = (shown?.ok && shown.left) || []
  return (
    <>
      <div id={id}>
        {shown?.ok && (
          <figure className="border-leaf border-l-2 pl-3">
            <figcaption className="text-leaf text-xs">They will read</figcaption>
            <p className="wrap-anywhere">{shown.sentence}</p>
          </figure>
        )}
        {shown?.ok && unsaid.length > 0 && (
          <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pl-3.5 text-sm">
            <p className="wrap-anywhere min-w-48 flex-1">Left out: {quoted(unsaid)}</p>
            <Button look="quiet" onClick={() => onTake(withRest(shown.sentence, unsaid))}>
              Write it myself
            </Button>
          </div>
        )}
        {shown && !shown.ok && (
          <div className="rounded bg-sunken px-3 py-2.5 text-sm">
            <p>{shown.needs}</p>
            {shown.guess && (
              <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <p className="wrap-anywhere min-w-48 flex-1 text-base">“{shown.guess}”</p>
                <Button look="quiet" onClick={() => onTake(shown.guess ?? '')}>
                  Use this
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
      <p role="status" className="sr-only">
        {settled?.ok &&
          [
            `They will read: ${settled.sentence}`,
            settled.left?.length ? `Left out: ${quoted(settled.left)}` : '',
          ].join(' ')}
        {settled && !settled.ok && [settled.needs, settled.guess && `Perhaps: ${settled.guess}`].join(' ')}
      </p>
    </>
  )
}

function useSettled(said: Said | null): Said | null {
  const [settled, setSettled] = useState<Said | null>(null)
  const key = JSON.stringify(said)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(key)), pauseMs)
    return () => clearTimeout(timer)
  }, [key])
  // What was said of an empty field is gone with its words.
  return said && settled
}
