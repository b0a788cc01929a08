import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { AndMore, More } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import type { Paged } from '@/lib/paging'
import { type DraftGroup, type DraftOnList, draftGroups } from '../list-drafts'
import { DraftRows } from './draft-rows'

const titles: Record<DraftGroup, string> = {
  now: 'To send',
  waiting: 'Waiting for a reply',
  later: 'Later',
  done: 'Done',
}

interface Clock {
  zone: string
  now: Date
}

/** The first few of each group. Empty groups are left out, but what is to send always speaks. */
export function DraftList({ rows, ...clock }: Clock & { rows: readonly DraftOnList[] }) {
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
      <Section key={group} title={titles[group]} note={total || undefined}>
        {total === 0 && <p className="py-4 text-ink-soft">Nothing to send today.</p>}
        <DraftRows group={group} rows={here} {...clock} />
        <AndMore href={`/drafts?show=${group}`} count={total - here.length} of={`under ${titles[group]}`} />
      </Section>
    )
  })
}

/** One group from its beginning to its end. */
export function DraftGroupList({
  group,
  page,
  ...clock
}: Clock & { group: DraftGroup; page: Paged<DraftOnList> }) {
  const total = page.isFirst ? (page.rows[0]?.total ?? 0) : undefined
  return (
    <Section title={titles[group]} note={total || undefined}>
      {page.rows.length === 0 && <p className="py-4 text-ink-soft">None.</p>}
      <DraftRows group={group} rows={page.rows} {...clock} />
      <More path="/drafts" keep={{ show: group }} page={page} total={total} />
    </Section>
  )
}
