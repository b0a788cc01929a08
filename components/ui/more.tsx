import type { Route } from 'next'
import { pageRows } from '@/lib/page-rows'
import type { Paged } from '@/lib/paging'
import { buttonStyle } from './button-style'
import { Link } from './link'

/**
 * How a list goes on. With script the rows are added where one is; without, the page comes again with more of them
 * and stands at the first new one. The address keeps the place, so that going back finds it.
 */
export function More({
  path,
  keep = {},
  page: { rows, more, isFirst },
  total,
}: {
  path: string
  /** What else the address says: a filter. */
  keep?: Record<string, string>
  page: Paged<unknown>
  /** Of the whole list, where it is known. */
  total?: number
}) {
  if (!more && isFirst) return null
  const to = (params: Record<string, string>) => {
    const query = new URLSearchParams({ ...keep, ...params }).toString()
    return (query ? `${path}?${query}` : path) as Route
  }
  const grows = more?.rows !== undefined
  const step = grows ? Number(more.rows) - rows.length : pageRows
  const left = total === undefined || !isFirst ? step : total - rows.length
  return (
    <nav aria-label="More of this list" className="mt-4 flex flex-wrap gap-3">
      {!isFirst && (
        <Link href={to({})} className={buttonStyle({ look: 'bare' })}>
          Back to the start
        </Link>
      )}
      {more && (
        <Link
          href={`${to(more)}${grows ? `#row-${rows.length}` : ''}` as Route}
          scroll={!grows}
          replace={grows}
          className={buttonStyle({ look: 'quiet' })}
        >
          {grows ? `Show ${Math.min(step, left)} more` : `Continue after these ${rows.length}`}
        </Link>
      )}
    </nav>
  )
}

/** Below the first few of a list: how many there are beside them, and where. */
export function AndMore({ href, count, of }: { href: string; count: number; of?: string }) {
  if (count <= 0) return null
  return (
    <Link href={href as Route} className="row-more">
      {`${count.toLocaleString('en-GB')} more`}
      {of && <span className="sr-only">{` ${of}`}</span>}
    </Link>
  )
}
