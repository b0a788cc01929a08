'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import {
  type ComponentProps,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useState,
  useTransition,
} from 'react'
import { setOut } from './going'

interface Props<To extends string> extends Omit<ComponentProps<'a'>, 'href'> {
  href: Route<To>
  /** Whether the page begins at its top; false: it stays where it is. */
  scroll?: boolean
  /** Takes the place of this page in the history. */
  replace?: boolean
}

/** Takes its mark off the link that was followed last: one goes to one place. */
let forget = () => {}

function LiveLink<To extends string>({ href, scroll, replace, onClick, children, ...rest }: Props<To>) {
  const router = useRouter()
  const [pending, go] = useTransition()
  const [isLast, setLast] = useState(false)
  useEffect(() => (pending ? setOut() : undefined), [pending])
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (event.defaultPrevented || isForTheBrowser(event)) return
    event.preventDefault()
    forget()
    forget = () => setLast(false)
    setLast(true)
    go(() => router[replace ? 'replace' : 'push'](href, { scroll: scroll ?? true }))
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
      {pending && isLast && <span aria-hidden="true" className="going" />}
    </a>
  )
}

/** The same where nobody can click: what following needs would be half of what a link costs the server. */
function DrawnLink<To extends string>({
  href,
  scroll: _scroll,
  replace: _replace,
  onClick: _onClick,
  children,
  ...rest
}: Props<To>) {
  return (
    <a {...rest} href={href}>
      {children}
      {false}
    </a>
  )
}

/**
 * A link to a page of ours, which asks for nothing before it is followed. No page has a part that could be shown ahead
 * of the rest, so what Next's own link asks for each one in sight, twice, would cost a phone and the server half their
 * work unseen; and drawn it costs three times this one, in a frame that has forty. Followed, it says so at once: it
 * carries a mark until the page is there (`.going` in globals.css).
 */
export const Link: <To extends string>(props: Props<To>) => ReactNode =
  typeof window === 'undefined' ? DrawnLink : LiveLink

/** In a tab of its own, saved, or leading out of the house. */
function isForTheBrowser({
  currentTarget: link,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: MouseEvent<HTMLAnchorElement>) {
  if (metaKey || ctrlKey || shiftKey || altKey || link.hasAttribute('download')) return true
  return (link.target !== '' && link.target !== '_self') || link.origin !== location.origin
}
