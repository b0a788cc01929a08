'use client'

import { useEffect, useRef } from 'react'
import { type SharedIn, takeShared } from '@/lib/shared-in'

/** Calls `take` with what another app shared, when this page was opened for it. */
export function useShared(take: (shared: SharedIn) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('shared')) return
    takeShared()
      .then(shared => shared && latest.current(shared))
      .catch(() => {})
  }, [])
}

/** Puts files where a person would have chosen them: as many as fit there. */
export function chooseFiles(input: HTMLInputElement, files: readonly File[]): void {
  const chosen = new DataTransfer()
  for (const file of input.multiple ? files : files.slice(0, 1)) chosen.items.add(file)
  input.files = chosen.files
}
