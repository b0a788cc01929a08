import type { Route } from 'next'
import { Avatar } from '@/components/ui/avatar'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Panel, Section } from '@/components/ui/section'
import { StageDoor } from '@/components/ui/stage-mark'
import { ActButtons, RowActs } from '@/features/drafts/components/row-acts'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { formatDay, formatWhen, type LocalDate, relativeDay } from '@/lib/time'
import type { ToDo, Today } from '../arrange-today'

const shown = 5

/** One thing in lamp light, the rest in order below it; beyond a handful, where all of it is. */
export function NowList({ today }: { today: Today }) {
  const [first, ...rest] = today.now
  if (!first)
    return (
      <Section title="Do now">
        <EmptyState title="You’re all caught up" light="none">
          What’s due will come to you, here and by email.
        </EmptyState>
      </Section>
    )
  const lead = labelsOf(first, today)
  return (
    <Section title="Do now" note={today.now.length > 1 ? today.now.length : undefined}>
      <Panel
        tone="now"
        className="mt-3 flex flex-wrap items-center justify-between gap-4 sm:flex-nowrap lg:flex-wrap"
      >
        <div className="min-w-0">
          <p className="wrap-anywhere text-ink-soft text-sm">{lead.meta}</p>
          <p className="wrap-anywhere mt-1 font-semibold text-xl">{lead.title}</p>
        </div>
        <div className="flex flex-wrap sm:shrink-0 items-center gap-2">
          {lead.draftId && <ActButtons id={lead.draftId} />}
          <LinkButton href={lead.href as Route} look="lamp" size="lg">
            {lead.action}
          </LinkButton>
        </div>
      </Panel>
      {rest.length > 0 && (
        <RowActs>
          <List className="mt-2">
            {rest.slice(0, shown).map(item => {
              const { href, title, meta, who } = labelsOf(item, today)
              return (
                <ListRow
                  key={`${item.kind}:${item.key}`}
                  href={href as Route}
                  leading={who ? <Avatar name={who} size="sm" /> : <DoorInPlace item={item} />}
                  title={title}
                  meta={meta}
                />
              )
            })}
          </List>
        </RowActs>
      )}
      <AndMore href="/drafts?show=now" count={rest.length - shown} of="to do" />
    </Section>
  )
}

const DoorInPlace = ({ item }: { item: ToDo }) => (
  <span className="grid size-8 place-items-center text-ink-soft">
    <StageDoor stage={item.kind === 'offer' ? 'offer' : 'interviewing'} />
  </span>
)

interface Labels {
  href: string
  title: string
  meta: string
  action: string
  who: string | null
  draftId?: string | null
}

function labelsOf(item: ToDo, { zone, today }: { zone: string; today: LocalDate }): Labels {
  if (item.kind === 'minute')
    return {
      href: `/interviews/${item.interviewId}/follow-up`,
      title: `One minute on ${item.company}, while it’s fresh`,
      meta: `It ended ${formatWhen(item.at, zone, { today })}`,
      action: 'Take the minute',
      who: null,
    }
  if (item.kind === 'offer')
    return {
      href: `/pipelines/${item.pipelineId}/offer`,
      title: `${item.company} is waiting for your answer`,
      meta: item.answerBy
        ? `By ${formatDay(item.answerBy, today)}, ${relativeDay(item.answerBy, today)}`
        : 'No date to answer by yet',
      action: 'Open the offer',
      who: null,
    }
  if (item.kind === 'call')
    return {
      href: `/pipelines/${item.pipelineId}`,
      title: item.why,
      meta: 'Call them today',
      action: 'Open the process',
      who: null,
    }
  const { label } = kindRules[item.draftKind]
  const [to = null] = item.to
  const many = item.count > 1
  const title = many ? `${item.count} thank-yous for ${item.company}` : to ? `${label}: ${to}` : label
  return {
    href: many ? '/drafts' : `/drafts/${item.draftId}`,
    title,
    meta: [many ? null : item.company, dueLine(item.at, zone, today)].filter(Boolean).join(' · '),
    action: many ? 'Open messages' : 'Open the draft',
    who: many ? (item.company ?? to) : to,
    draftId: many ? null : item.draftId,
  }
}
