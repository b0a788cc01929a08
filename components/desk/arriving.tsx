'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useGoing } from '../ui/going'

const patience = 300

/**
 * What is seen between a click and the page: a thin line at once, an outline of a page when it takes longer. It needs
 * nothing from the server, where a `loading.tsx` would: that comes with the answer, makes each "not here" a 200, and
 * leaves somebody without script looking at grey bars.
 */
export function Arriving() {
  const going = useGoing()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!going) return
    const timer = setTimeout(() => setSlow(true), patience)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [going])
  useFocusOnArrival(going)
  return (
    <>
      {going && (
        <div aria-hidden="true" className="arriving fixed inset-x-0 top-0 z-50 border-act border-t-3" />
      )}
      <p role="status" className="sr-only">
        {slow && 'Opening the page'}
      </p>
      {slow && <Outline />}
    </>
  )
}

/** After a click the focus would be nowhere: it goes to the new page's heading, unless the page has its own idea. */
function useFocusOnArrival(going: boolean) {
  const path = usePathname()
  const followed = useRef(false)
  const before = useRef(path)
  if (going) followed.current = true
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    if (!followed.current) return
    followed.current = false
    const main = document.getElementById('main')
    if (main?.contains(document.activeElement)) return
    const heading = main?.querySelector<HTMLElement>('h1[tabindex]') ?? main
    heading?.focus({ preventScroll: true })
  }, [path])
}

function Outline() {
  return (
    <div aria-hidden="true" className="absolute inset-0 z-20 bg-ground">
      <div className="sticky top-0 mx-auto w-full max-w-[72rem] px-4 pt-10 motion-safe:animate-[breathe_1.6s_infinite] sm:px-8 sm:pt-14">
        <div className="h-9 w-56 max-w-full rounded bg-glow" />
        <div className="mt-4 h-4 w-80 max-w-full rounded bg-sunken" />
        <div className="mt-10 grid max-w-[42rem] gap-4">
          {['w-3/5', 'w-2/5', 'w-1/2', 'w-3/5', 'w-1/3'].map((width, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: five bars that never move
            <div key={at} className="grid gap-2 border-line border-b pb-4">
              <div className={`h-4 rounded bg-glow ${width}`} />
              <div className="h-3 w-1/4 rounded bg-sunken" />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
