'use client'

import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { StageDoor } from '@/components/ui/stage-mark'
import type { LocalDate } from '@/lib/time'
import type { Mark } from '../next-days'

type DrawnMark = Pick<Mark, 'kind' | 'href' | 'company' | 'what'> & { time?: string }

/** A day as it is sent: in words already, and no more of it than is shown. */
export interface DrawnDay {
  date: LocalDate
  label: string
  /** How it looks: today, or shut. */
  look: string
  holiday?: boolean
  marks: readonly DrawnMark[]
  more?: number
}

/** Drawn on the server like all else; here so that a day is sent once as HTML and once as a few words. */
export function DaysGrid({ days }: { days: readonly DrawnDay[] }) {
  return (
    <ol className="days">
      {days.map(({ date, label, look, holiday, marks, more }) => (
        <li key={date} className={look}>
          <p>
            <time dateTime={date}>{label}</time>
            {holiday && ' · holiday'}
          </p>
          {marks.length > 0 && (
            <ul>
              {marks.map(mark => (
                <OneMark key={mark.kind + mark.href + mark.company} mark={mark} />
              ))}
            </ul>
          )}
          {more && <p>{`${more} more`}</p>}
        </li>
      ))}
    </ol>
  )
}

function OneMark({ mark: { kind, href, company, what, time } }: { mark: DrawnMark }) {
  return (
    <li>
      <Link href={href as Route} title={`${what}: ${company}`} className={`day-mark day-${kind}`}>
        {kind === 'answer' && <StageDoor stage="offer" className="h-3.5 w-3 shrink-0" />}
        {(kind === 'message' || kind === 'promise') && (
          <svg aria-hidden="true">
            <use href={`#sign-${kind}`} />
          </svg>
        )}
        <span className="sr-only">{`${what}, `}</span>
        {time && <time>{time}</time>}
        <span>{company}</span>
      </Link>
    </li>
  )
}

/** An envelope and an hourglass, drawn once. */
export function Signs() {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinejoin: 'round' } as const
  return (
    <svg aria-hidden="true" className="hidden">
      <symbol id="sign-message" viewBox="0 0 16 16">
        <path d="M1.75 3.5h12.5v9H1.75zm0 .5L8 8.75 14.25 4" {...line} />
      </symbol>
      <symbol id="sign-promise" viewBox="0 0 16 16">
        <path d="M4 1.75h8M4 14.25h8M5 2v2.5L8 8l3-3.5V2M5 14v-2.5L8 8l3 3.5V14" {...line} />
      </symbol>
    </svg>
  )
}
