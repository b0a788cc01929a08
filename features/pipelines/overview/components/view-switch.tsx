'use client'

import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { type Ask, addressOf, type View, views } from '../ask'
import { viewCookie } from '../remembered-view'

const year = 365 * 86_400
const words: Record<View, string> = { board: 'Board', list: 'List', timeline: 'Timeline' }

/** The same processes, looked at in another way; the one chosen is there again next time. */
export function ViewSwitch({ ask }: { ask: Ask }) {
  return (
    <nav aria-label="View">
      <ul className="switch">
        {views.map(view => (
          <li key={view}>
            <Link
              href={addressOf(ask, { view }) as Route}
              aria-current={view === ask.view ? 'page' : undefined}
              onClick={() => {
                // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere yet
                document.cookie = `${viewCookie}=${view}; path=/; max-age=${year}; samesite=lax`
              }}
            >
              {words[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
