import type { Route } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { mostRows, pageRows, rowMark } from '@/lib/page-rows'
import { type FoundKind, foundKindWords } from '../kinds'
import type { FoundItem } from '../present'
import type { Finds } from '../search'
import { Marked } from './marked'

interface Props {
  typed: string
  /** Null: too much was asked at once. */
  finds: Finds | null
  /** One kind to its end; null for the first few of each. */
  only: FoundKind | null
  each: number
}

export function SearchFinds({ typed, finds, only, each }: Props) {
  if (!finds)
    return (
      <p role="alert" className="mt-8 text-ink-soft">
        That’s too much at once. Wait a minute and try again.
      </p>
    )
  if (finds.groups.length === 0)
    return (
      <div className="mt-6">
        <EmptyState title={`Nothing found for “${typed}”`} light="none">
          Try fewer words, or only the beginning of one.
        </EmptyState>
      </div>
    )
  const address = (params: Record<string, string>) =>
    `/search?${new URLSearchParams({ q: typed, ...params })}` as Route
  return (
    <div className="mt-8">
      {finds.isNear && (
        <p role="status" className="mb-6 text-ink-soft">
          {`Nothing says exactly “${typed}”. This comes close:`}
        </p>
      )}
      {only && (
        <Link href={address({})} className="row-more">
          Everything found
        </Link>
      )}
      {finds.groups.map(({ kind, items, hasMore }) => (
        <Section key={kind} title={foundKindWords[kind]}>
          <List>
            {items.map((item, index) => (
              <FoundRow key={item.id} item={item} {...(only && { id: rowMark(index) })} />
            ))}
          </List>
          {hasMore && !only && (
            <Link href={address({ kind })} className="row-more">
              {`More ${foundKindWords[kind].toLowerCase()}`}
            </Link>
          )}
          {hasMore && only && each < mostRows && (
            <Link
              href={`${address({ kind, rows: String(each + pageRows) })}#row-${each}` as Route}
              replace
              scroll={false}
              className="row-more"
            >
              {`Show ${pageRows} more`}
            </Link>
          )}
          {hasMore && only && each >= mostRows && (
            <p className="py-4 text-ink-soft">These are the first. One more word narrows it down.</p>
          )}
        </Section>
      ))}
    </div>
  )
}

const FoundRow = ({
  item: { href, title, where, excerpt },
  id,
}: {
  item: FoundItem
  id?: string | undefined
}) => (
  <ListRow
    id={id}
    href={href as Route}
    title={<Marked pieces={title} />}
    meta={
      <>
        <Marked pieces={where} />
        {excerpt && (
          <span>
            <Marked pieces={excerpt} />
          </span>
        )}
      </>
    }
  />
)
