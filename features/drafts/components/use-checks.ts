'use client'

import { useCallback, useEffect, useState } from 'react'
import type { DraftToCheck } from '@/features/letters/readiness'
import type { Checked, checkText, PanelNotes } from '../check-text'

type Check = typeof checkText

/**
 * What can be said about the text as it stands: as the page said it, until somebody changes the text; from then on as it
 * is typed. Where what says it does not come, the last word stands.
 */
export function useChecks(
  id: string,
  draft: DraftToCheck,
  panel: PanelNotes,
  { given, isChanged }: { given: Checked; isChanged: boolean },
): [Checked, () => void] {
  const [check, setCheck] = useState<Check | null>(null)
  const ask = useCallback(() => {
    import('../check-text').then(
      loaded => setCheck(() => loaded.checkText),
      () => {},
    )
  }, [])
  useEffect(() => {
    if (isChanged) ask()
  }, [isChanged, ask])
  return [check && isChanged ? check(id, draft, panel) : given, ask]
}
