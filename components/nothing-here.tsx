'use client'

import { Lost } from './lost'
import { LinkButton } from './ui/button'

/** What every page carries for a door that leads nowhere: a word for it, drawn where it is needed. */
export function NothingHere() {
  return (
    <Lost
      title="There is nothing behind this door"
      actions={
        <>
          <LinkButton href="/today">Go to Today</LinkButton>
          <LinkButton href="/" look="quiet">
            Start page
          </LinkButton>
        </>
      }
    >
      <p>The address may have changed, or what was here has been deleted.</p>
    </Lost>
  )
}
