'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import { Link } from './link'

// A row is sent fifty times, and twice: as HTML and for React. So its look stands in globals.css under a word or two.

/** Rows between hairlines. */
export function List({
  children,
  className,
}: {
  children: ReactNode
  className?: string | false | undefined
}) {
  return <ul className={clsx('rows', className)}>{children}</ul>
}

/** One row: the whole of it opens `href`; `trailing` may hold its own button and stays above the link. */
export function ListRow<T extends string>({
  id,
  href,
  title,
  meta,
  leading,
  trailing,
  current,
  children,
}: {
  id?: string | undefined
  href?: Route<T>
  title: ReactNode
  /** The second line. */
  meta?: ReactNode
  leading?: ReactNode
  trailing?: ReactNode
  /** What it opens stands open beside the list. */
  current?: boolean
  /** More under the row, such as a quote. */
  children?: ReactNode
}) {
  return (
    <li id={id} className="row">
      {leading}
      <div className="row-main">
        {href ? (
          <Link href={href} className="row-link" aria-current={current || undefined}>
            {title}
          </Link>
        ) : (
          <p className="row-title">{title}</p>
        )}
        {meta && <div className="row-meta">{meta}</div>}
      </div>
      {trailing && <div className="row-end">{trailing}</div>}
      {children && <div className="row-under">{children}</div>}
    </li>
  )
}

/**
 * An act on one row of a list: it sends the list's one form, by the form's id, with what the row is. `about` tells a
 * screen reader which.
 */
export function RowButton({
  form,
  name,
  value,
  about,
  children,
  ...rest
}: ComponentProps<'button'> & { form: string; name: string; value: string; about?: string }) {
  return (
    <button type="submit" form={form} name={name} value={value} className="row-act" {...rest}>
      {children}
      {about && <span className="sr-only">{`: ${about}`}</span>}
    </button>
  )
}
