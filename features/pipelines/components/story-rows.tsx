'use client'

import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Face } from '@/components/ui/faces'
import { Link } from '@/components/ui/link'
import { Quote } from '@/components/ui/quote'
import { StageDoor } from '@/components/ui/stage-mark'
import type { StoryRow } from '../story-words'

/** Days and what was on them, sent once as HTML and once as a few words. */
export function StoryRows({
  label,
  className,
  rows,
}: {
  label: string
  className: string
  rows: readonly StoryRow[]
}) {
  return (
    <ol aria-label={label} className={className}>
      {rows.map(row => (
        <li key={row.key} className={`story story-${row.when}`}>
          <time dateTime={row.date} className="story-day">
            {row.day}
          </time>
          <div className="story-what">
            <span aria-hidden="true" className={row.big ? 'story-dot story-big' : 'story-dot'} />
            <What row={row} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function What({ row }: { row: StoryRow }) {
  const { move, quote, way, end } = row
  if (move)
    return (
      <p className="flex items-center gap-2 text-ink-soft text-sm">
        <StageDoor stage={move.stage} className="h-4 w-3.5 shrink-0" />
        {move.words}
      </p>
    )
  if (!way && !end)
    return (
      <>
        <Line row={row} />
        {quote && (
          <Quote by={quote.by} className="mt-1 text-sm">
            {quote.text}
          </Quote>
        )}
      </>
    )
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
      <div className="min-w-0">
        <Line row={row} />
      </div>
      {way && (
        <LinkButton href={way.href as Route} look="quiet" size="sm">
          {way.label}
        </LinkButton>
      )}
      {end && (
        <span className="inline-flex items-center gap-1.5 text-ink-soft text-sm">
          {end.face && <Face level={end.face} className="size-6" />}
          {end.words}
        </span>
      )}
    </div>
  )
}

function Line({ row: { title, href, below } }: { row: StoryRow }) {
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
      {below && <div>{below}</div>}
    </>
  )
}
