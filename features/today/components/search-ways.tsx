import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'

const ways = [
  ['/week', 'Your week'],
  ['/companies', 'Compare companies'],
  ['/offers', 'Offers'],
  ['/people/bridges', 'Stay in touch'],
  ['/questions', 'Questions'],
  ['/insights', 'Insights'],
] as const

/** Where one looks at the search as a whole rather than at one process. */
export function SearchWays({ className }: { className?: string }) {
  return (
    <nav aria-labelledby="search-ways" className={className}>
      <h2 id="search-ways" className="mb-3 text-ink-soft text-sm">
        The search as a whole
      </h2>
      <ul className="flex flex-wrap gap-2">
        {ways.map(([href, label]) => (
          <li key={href}>
            <LinkButton href={href as Route} look="quiet" size="sm">
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
    </nav>
  )
}
