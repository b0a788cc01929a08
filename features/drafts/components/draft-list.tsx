import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { AndMore, More } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import type { Paged } from '@/lib/paging'
import type { DraftOnList } from '../list-drafts'
import { type DraftGroup, draftGroups } from '../sorted-drafts'
import { DraftRows } from './draft-rows'

const titles: Record<DraftGroup, string> = {
  now: 'To send',
  waiting: 'Waiting for a reply',
  later: 'Later',
  done: 'Done',
}

interface Shown {
  zone: string
  now: Date
  /** The one that stands open beside the list. */
  open?: string | undefined
}

/** Several can be marked at once where they stand open. */
const canChoose = (group: DraftGroup) => group === 'now' || group === 'later'

/** The first few of each group. Empty groups are left out, but what is to send always speaks. */
export function DraftList({ rows, ...shown }: Shown & { rows: readonly DraftOnList[] }) {
  if (rows.length === 0)
    return (
      <EmptyState
        title="No messages yet"
        action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
      >
        After an interview you’ll find a thank-you here for each person, and later a nudge if they stay quiet.
        You send them from your own mailbox.
      </EmptyState>
    )
  return draftGroups.map(group => {
    const here = rows.filter(row => row.group === group)
    const total = here[0]?.total ?? 0
    if (total === 0 && group !== 'now') return null
    return (
      <Section
        key={group}
        title={titles[group]}
        note={total || undefined}
        action={canChoose(group) && total > 1 && <ChooseLink group={group} />}
      >
        {total === 0 && <p className="py-4 text-ink-soft">Nothing to send today.</p>}
        <DraftRows group={group} rows={here} {...shown} />
        <AndMore
          href={`/drafts?${new URLSearchParams({ show: group, ...keptOpen(shown.open) })}`}
          count={total - here.length}
          of={`under ${titles[group]}`}
        />
      </Section>
    )
  })
}

const keptOpen = (open: string | undefined): Record<string, string> => (open ? { open } : {})

const ChooseLink = ({ group }: { group: DraftGroup }) => (
  <Link href={`/drafts?show=${group}&choose` as Route} className="row-more">
    Choose several
  </Link>
)

/** One group from its beginning to its end. */
export function DraftGroupList({
  group,
  page,
  isChoosing,
  ...shown
}: Shown & { group: DraftGroup; page: Paged<DraftOnList>; isChoosing: boolean }) {
  const total = page.isFirst ? (page.rows[0]?.total ?? 0) : undefined
  const chooses = isChoosing && canChoose(group) && page.rows.length > 0
  const keep = { show: group, ...(chooses && { choose: '' }), ...keptOpen(shown.open) }
  return (
    <Section
      title={titles[group]}
      note={total || undefined}
      action={canChoose(group) && !chooses && page.rows.length > 1 && <ChooseLink group={group} />}
    >
      {page.rows.length === 0 && <p className="py-4 text-ink-soft">None.</p>}
      <DraftRows group={group} rows={page.rows} isChoosing={chooses} {...shown} />
      <More path="/drafts" keep={keep} page={page} total={total} />
    </Section>
  )
}
