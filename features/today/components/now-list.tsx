import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Panel } from '@/components/ui/section'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { formatDay, formatWhen, type LocalDate } from '@/lib/time'
import type { ToDo, Today } from '../arrange-today'

/** One thing in lamp light, the rest in order below it. */
export function NowList({ today }: { today: Today }) {
  const [first, ...rest] = today.now
  if (!first)
    return (
      <EmptyState title="Nothing wants you now" light="none">
        What is due will come to you, here and by mail.
      </EmptyState>
    )
  const lead = labelsOf(first, today)
  return (
    <>
      <Panel tone="now">
        <p className="text-ink-soft text-sm">{lead.when}</p>
        <p className="wrap-anywhere mt-1 font-semibold text-xl">{lead.title}</p>
        <div className="mt-4">
          <LinkButton href={lead.href as Route} look="lamp" size="lg">
            {lead.action}
          </LinkButton>
        </div>
      </Panel>
      {rest.length > 0 && (
        <List className="mt-4">
          {rest.map(item => {
            const { href, title, when } = labelsOf(item, today)
            return (
              <ListRow
                key={`${item.kind}:${item.key}`}
                href={href as Route}
                title={<span className="wrap-anywhere">{title}</span>}
                meta={when}
              />
            )
          })}
        </List>
      )}
    </>
  )
}

export function labelsOf(item: ToDo, { zone, today }: { zone: string; today: LocalDate }) {
  if (item.kind === 'minute')
    return {
      href: `/interviews/${item.interviewId}/follow-up`,
      title: `One minute on ${item.company}, while it is fresh`,
      when: `It ended ${formatWhen(item.at, zone, { today })}`,
      action: 'Take the minute',
    }
  if (item.kind === 'offer')
    return {
      href: `/pipelines/${item.pipelineId}/offer`,
      title: `${item.company} waits for your answer`,
      when: `By ${formatDay(item.answerBy, today)}`,
      action: 'Open the offer',
    }
  if (item.kind === 'call')
    return {
      href: `/pipelines/${item.pipelineId}`,
      title: item.why,
      when: 'Call them today',
      action: 'Open the process',
    }
  const { label } = kindRules[item.draftKind]
  return {
    href: item.count > 1 ? '/drafts' : `/drafts/${item.draftId}`,
    title:
      item.count > 1
        ? `${item.count} thank-yous for ${item.company}`
        : `${label}${item.to[0] ? ` (${item.to[0]})` : ''}${item.company ? `, ${item.company}` : ''}`,
    when: dueLine(item.at, zone, today),
    action: item.count > 1 ? 'Look at them' : 'Open the draft',
  }
}
