import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { AndMore } from '@/components/ui/more'
import { Panel, Section } from '@/components/ui/section'
import { ActButtons } from '@/features/drafts/components/row-acts'
import { dueLine } from '@/features/letters/due-line'
import { messageTitle } from '@/features/letters/message-title'
import { clockOf, formatDay, formatWhen, type LocalDate, localDate, relativeDay, toWall } from '@/lib/time'
import type { ToDo, Today } from '../arrange-today'
import { type NowRow, NowRows } from './now-rows'

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
          {lead.says && <p className="mt-1 text-ink-soft">{lead.says}</p>}
        </div>
        <div className="flex flex-wrap sm:shrink-0 items-center gap-2">
          <LinkButton
            href={lead.href as Route}
            look="lamp"
            size="lg"
            className={lead.draftId ? 'max-sm:basis-full' : ''}
          >
            {lead.action}
          </LinkButton>
          {lead.draftId && <ActButtons id={lead.draftId} />}
        </div>
      </Panel>
      {rest.length > 0 && (
        <NowRows
          rows={rest.slice(0, shown).map((item): NowRow => {
            const { href, title, meta, who } = labelsOf(item, today)
            return {
              ...{ href, title },
              ...(meta && { meta }),
              ...(who && { who }),
              ...(item.kind === 'offer' && { offer: true }),
            }
          })}
        />
      )}
      <AndMore href="/drafts?show=now" count={rest.length - shown} of="to do" />
    </Section>
  )
}

interface Labels {
  href: string
  title: string
  meta: string
  /** What it asks, for whoever has not done it before; only where it stands first. */
  says?: string
  action: string
  who: string | null
  draftId?: string | null
}

function labelsOf(item: ToDo, { zone, today }: { zone: string; today: LocalDate }): Labels {
  if (item.kind === 'minute')
    return {
      href: `/interviews/${item.interviewId}/follow-up`,
      title: `How did it go at ${item.company}?`,
      meta:
        localDate(item.at, zone) === today
          ? `It ended at ${clockOf(toWall(item.at, zone))} today`
          : `It ended ${formatWhen(item.at, zone, { today })}`,
      says: 'How it felt, what happens next, a detail for each thank-you.',
      action: 'Say how it went',
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
  const [to = null] = item.to
  const many = item.count > 1
  const title = many ? `${item.count} thank-yous for ${item.company}` : messageTitle(item.draftKind, to)
  return {
    href: many ? '/drafts' : `/drafts/${item.draftId}`,
    title,
    meta: [many ? null : item.company, dueLine(item.at, zone, today)].filter(Boolean).join(' · '),
    action: many ? 'Open messages' : 'Open the draft',
    who: many ? (item.company ?? to) : to,
    draftId: many ? null : item.draftId,
  }
}
