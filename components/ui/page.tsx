'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { PlaceTabs } from '../desk/place-tabs'
import { Link } from './link'

/**
 * The page's column. Every page begins at the same left edge; `read` keeps one thread of text or a form to a length
 * that can be read, `desk` uses the width.
 */
export function Page({
  width = 'read',
  className,
  children,
}: {
  width?: 'read' | 'desk'
  className?: string
  children: ReactNode
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={clsx(
        'mx-auto w-full max-w-[72rem] px-4 pt-6 pb-16 outline-none sm:px-8 sm:pt-10',
        className,
      )}
    >
      {width === 'read' ? <div className="max-w-[42rem] print:max-w-none">{children}</div> : children}
    </main>
  )
}

/**
 * At a desk what is read stands on the left and what one looks up on the right; on a phone `aside` comes after `children`
 * and before `after`, or, `asideFirst`, before both.
 */
export function Columns({
  aside,
  asideFirst,
  after,
  children,
}: {
  aside: ReactNode
  asideFirst?: boolean
  after?: ReactNode
  children: ReactNode
}) {
  const beside = <div className="parts-aside">{aside}</div>
  return (
    <div className="parts">
      {asideFirst && beside}
      <div>{children}</div>
      {!asideFirst && beside}
      {after && <div>{after}</div>}
    </div>
  )
}

export function PageHeader<T extends string>({
  title,
  eyebrow,
  lead,
  back,
  actions,
}: {
  title: ReactNode
  /** A line above: the company of a round, the date of today. */
  eyebrow?: ReactNode
  lead?: ReactNode
  back?: { href: Route<T>; label: string }
  actions?: ReactNode
}) {
  return (
    <header className="mb-8 print:mb-4">
      {back && (
        <Link
          href={back.href}
          className="-ml-2 mb-1 inline-flex min-h-thumb items-center gap-1.5 rounded px-2 text-ink-soft text-sm hover:text-ink print:hidden"
        >
          <span aria-hidden="true">←</span>
          <span className="wrap-anywhere line-clamp-1">{back.label}</span>
        </Link>
      )}
      {/* On a phone no grid: its words flow around the search in the corner, and are as wide as the page below it. */}
      <div className="items-end gap-x-6 gap-y-4 sm:grid sm:grid-cols-[minmax(16rem,1fr)_auto]">
        <div className="min-w-0">
          {eyebrow && <p className="mb-1 text-ink-soft text-sm">{eyebrow}</p>}
          <h1 tabIndex={-1} className="rounded font-bold text-2xl">
            {title}
          </h1>
        </div>
        {lead && (
          <div className="mt-3 sm:order-last sm:col-span-2 sm:-mt-1">
            <p className="max-w-read text-ink-soft">{lead}</p>
          </div>
        )}
        {actions && (
          <div className="flex flex-wrap items-center gap-2 max-sm:mt-4 sm:justify-end print:hidden">
            {actions}
          </div>
        )}
      </div>
      <PlaceTabs />
    </header>
  )
}
