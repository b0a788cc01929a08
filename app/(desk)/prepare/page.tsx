import type { Metadata, Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Columns, Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { People } from '@/features/briefs/components/brief-parts'
import { PocketCard } from '@/features/briefs/components/pocket-card'
import { composeBrief } from '@/features/briefs/compose-brief'
import { listAhead, loadBrief } from '@/features/briefs/queries'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { formatWhen, localDate, relativeDay } from '@/lib/time'

export const metadata: Metadata = { title: 'Next interview' }

export default async function PreparePage() {
  const user = await requireUser('/prepare')
  const now = new Date()
  const { ahead, loaded } = await asUser(user.id, tx => load(tx, now))
  const [next, ...later] = ahead
  if (!next || !loaded)
    return (
      <Page>
        <PageHeader
          title="Next interview"
          lead="What to ask, who you’re meeting, and what you’ll say this time."
        />
        <EmptyState
          title="No interview ahead"
          action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
        >
          As soon as there is a date, its brief is ready here.
        </EmptyState>
      </Page>
    )
  const brief = composeBrief(loaded)
  const today = localDate(now, loaded.readerZone)
  const when = (at: Date, zone: string) => formatWhen(at, zone, { readerZone: loaded.readerZone, today })
  return (
    <Page width="desk">
      <PageHeader
        title="Next interview"
        eyebrow={
          <span className="wrap-anywhere">{`${next.company}, ${interviewKindWords[next.kind].toLowerCase()}`}</span>
        }
        lead={`${when(next.startsAt, next.zone)}, ${relativeDay(localDate(next.startsAt, loaded.readerZone), today)}. Read this page before it.`}
        actions={
          <LinkButton href={`/interviews/${next.id}/brief` as Route} look="quiet">
            Brief to print
          </LinkButton>
        }
      />
      <Columns
        aside={<People brief={brief} />}
        after={
          later.length > 0 && (
            <Section title="After that" note={later.length}>
              <List>
                {later.map(({ id, company, kind, startsAt, zone }) => (
                  <ListRow
                    key={id}
                    href={`/interviews/${id}/brief` as Route}
                    title={
                      <span className="wrap-anywhere">{`${company}, ${interviewKindWords[kind].toLowerCase()}`}</span>
                    }
                    meta={when(startsAt, zone)}
                  />
                ))}
              </List>
            </Section>
          )
        }
      >
        <PocketCard brief={brief} />
      </Columns>
    </Page>
  )
}

async function load(tx: Tx, now: Date) {
  const ahead = await listAhead(tx, now)
  return { ahead, loaded: ahead[0] ? await loadBrief(tx, ahead[0].id) : null }
}
