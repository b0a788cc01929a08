'use client'

import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

interface Props {
  when: string
  date: string
  day: string
  big?: boolean
  children: ReactNode
}

/** A day and what was on it; here, like the line below, so that it is sent once as HTML and once as a few words. */
export function StoryItem({ when, date, day, big, children }: Props) {
  return (
    <li className={`story story-${when}`}>
      <time dateTime={date} className="story-day">
        {day}
      </time>
      <div className="story-what">
        <span aria-hidden="true" className={big ? 'story-dot story-big' : 'story-dot'} />
        {children}
      </div>
    </li>
  )
}

export function Line({ title, href, children }: { title: string; href?: string; children?: ReactNode }) {
  return (
    <>
      <p className="story-line">
        {href ? (
          <Link href={href as Route} className="story-link">
            {title}
          </Link>
        ) : (
          title
        )}
      </p>
      {children && <div>{children}</div>}
    </>
  )
}
