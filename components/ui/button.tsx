'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonStyle } from './button-style'
import { Link } from './link'

type Style = ButtonLook

export function Button({
  look,
  size,
  wide,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Style) {
  return <button type={type} className={clsx(buttonStyle({ look, size, wide }), className)} {...rest} />
}

export function LinkButton<T extends string>({
  href,
  look,
  size,
  wide,
  className,
  children,
  ...rest
}: Style & {
  href: Route<T>
  className?: string
  children: ReactNode
  'aria-label'?: string
}) {
  return (
    <Link href={href} className={clsx(buttonStyle({ look, size, wide }), className)} {...rest}>
      {children}
    </Link>
  )
}

/** A way out of the house: `mailto:`, `https:`, a download. Says nothing of where you came from. */
export function OutsideButton({
  look,
  size,
  wide,
  className,
  ...rest
}: Style & ComponentProps<'a'> & { href: string }) {
  return (
    <a rel="noreferrer noopener" className={clsx(buttonStyle({ look, size, wide }), className)} {...rest} />
  )
}
