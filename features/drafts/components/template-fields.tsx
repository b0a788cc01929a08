'use client'

import { Fragment, type ReactNode, useState } from 'react'

/** What was typed stays after a save, and goes when one's own version is given up: the original is to be seen then. */
export function TemplateFields({ isOwn, children }: { isOwn: boolean; children: ReactNode }) {
  const [before, setBefore] = useState({ isOwn, givenUp: 0 })
  if (before.isOwn !== isOwn) setBefore({ isOwn, givenUp: before.givenUp + (isOwn ? 0 : 1) })
  return <Fragment key={before.givenUp}>{children}</Fragment>
}
