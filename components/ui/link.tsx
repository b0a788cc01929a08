'use client'

import NextLink, { type LinkProps, useLinkStatus } from 'next/link'
import { useEffect } from 'react'
import { setOut } from './going'

/**
 * Next's link, which asks for nothing before it is followed. No page has a part that could be shown ahead of the
 * rest, so what Next asks for each link in sight, twice, would cost a phone and the server half their work unseen.
 * Followed, it says so at once: it carries a mark until the page is there (`.going` in globals.css).
 */
export function Link<To>({ children, ...rest }: LinkProps<To>) {
  return (
    <NextLink prefetch={false} {...(rest as LinkProps<To>)}>
      {children}
      <Going />
    </NextLink>
  )
}

function Going() {
  const { pending } = useLinkStatus()
  useEffect(() => (pending ? setOut() : undefined), [pending])
  return pending ? <span aria-hidden="true" className="going" /> : null
}
