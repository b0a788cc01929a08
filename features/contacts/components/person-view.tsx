import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Quote } from '@/components/ui/quote'
import { Section } from '@/components/ui/section'
import { StageDoor } from '@/components/ui/stage-mark'
import { firstName } from '@/features/letters/names'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { factAnswer } from '@/features/next-steps/fact-words'
import { facts } from '@/features/next-steps/facts'
import { ledgerOf, ledgerWords, promiseWords } from '@/features/next-steps/ledger'
import { isStale } from '@/features/reminders/stale-days'
import { stageName } from '@/features/vocabulary/stages'
import { firstFew } from '@/lib/few'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { PersonPage } from '../queries'
import { MeetingNote } from './meeting-note'

const ended = {
  probably_sent: 'Probably sent',
  sent: 'Sent',
  answered: 'Replied',
  skipped: 'Skipped',
} as const

/** Everything between me and one person. */
export function PersonView({
  page,
  all,
  today,
}: {
  page: PersonPage
  /** The part that is shown whole. */
  all: string | string[] | undefined
  today: LocalDate
}) {
  const { person, meetings, messages, promises, zone } = page
  const dated = promises.flatMap(promise =>
    promise.promised ? [{ ...promise, promised: promise.promised }] : [],
  )
  const few = <T,>(rows: readonly T[], part: keyof PersonPage['counts'], shown?: number) => {
    const some = firstFew(rows, all === part, shown).rows
    return { rows: some, left: page.counts[part] - some.length, href: `/people/${person.id}?all=${part}` }
  }
  // More than this page ever shows stand in the list of processes.
  const everyThrough = `/pipelines?${new URLSearchParams({ view: 'list', show: 'all', q: person.name })}`
  const [met, sent, said] = [
    few(meetings, 'meetings', 5),
    few(messages, 'messages'),
    few(promises, 'promises'),
  ]
  const on = (at: Date | null) => (at ? formatDay(localDate(at, zone), today) : '')
  const through = few(page.through, 'processes', 8)
  // Whom one knows otherwise need not have been met.
  const hasMetOrNothing = meetings.length > 0 || page.through.length + messages.length === 0
  const shared = page.shared.map(({ expiresAt, ...link }) => ({
    ...link,
    until: localDate(new Date(expiresAt), zone),
  }))
  return (
    <>
      {(page.through.length > 0 || shared.length > 0) && (
        <Section
          title={`${page.through.length > 0 ? 'Through' : 'Shared with'} ${firstName(person.name)}`}
          note={page.counts.processes || undefined}
        >
          <List>
            {through.rows.map(({ id, company, role, stage }) => (
              <ListRow
                key={id}
                href={`/pipelines/${id}` as Route}
                leading={
                  <span className="row-door">
                    <StageDoor stage={stage} />
                  </span>
                }
                title={company}
                meta={`${role} · ${stageName(stage, page.stageNames)}`}
              />
            ))}
            {shared.slice(0, 3).map(({ id, label, until }) => (
              <ListRow
                key={id}
                href={`/share-links/${id}` as Route}
                leading={<Icon name="link-2" className="icon m-1.5 text-ink-soft" />}
                title={`Shared page: ${label}`}
                meta={`Open until ${formatDay(until, today)}`}
              />
            ))}
          </List>
          <AndMore
            href={all === 'processes' ? everyThrough : through.href}
            count={through.left}
            of={`processes through ${person.name}`}
          />
        </Section>
      )}
      {hasMetOrNothing && (
        <Section title="Meetings" note={page.counts.meetings || undefined}>
          {meetings.length === 0 && (
            <p className="py-3 text-ink-soft">You haven’t met in an interview yet.</p>
          )}
          <List>
            {met.rows.map(meeting => (
              <ListRow
                key={meeting.id}
                href={`/interviews/${meeting.id}` as Route}
                title={meeting.company}
                meta={formatDay(localDate(meeting.startsAt, meeting.zone), today)}
              >
                {!person.forgottenAt && (
                  <MeetingNote person={person} meeting={meeting} ownFormality={page.formality} />
                )}
                {meeting.noteForMe && (
                  <Quote by="Private note" className="wrap-anywhere mt-2">
                    {meeting.noteForMe}
                  </Quote>
                )}
              </ListRow>
            ))}
          </List>
          <AndMore href={met.href} count={met.left} of="earlier meetings" />
        </Section>
      )}
      {messages.length > 0 && (
        <Section title="Messages" note={page.counts.messages}>
          <List>
            {sent.rows.map(message => (
              <ListRow
                key={message.id}
                href={`/drafts/${message.id}`}
                title={[kindRules[message.kind].label, message.company].filter(Boolean).join(', ')}
                meta={
                  message.state === 'open'
                    ? toSend(message, zone, today)
                    : `${ended[message.state]} ${on(message.sentAt ?? message.probablySentAt)}`
                }
              />
            ))}
          </List>
          <AndMore href={sent.href} count={sent.left} of="earlier messages" />
        </Section>
      )}
      {promises.length > 0 && (
        <Section
          title={`Next steps with ${firstName(person.name)}`}
          note={ledgerWords(ledgerOf(dated, today)) ?? undefined}
        >
          <List>
            {said.rows.map(promise => (
              <ListRow
                key={promise.id}
                href={`/interviews/${promise.interviewId}` as Route}
                title={
                  <span className="wrap-anywhere">
                    {factAnswer(promise, null, today) ?? facts[promise.fact].label}
                  </span>
                }
                meta={
                  <span className="wrap-anywhere">
                    {[
                      factAnswer(promise, null, today) && (toldAs[promise.fact] ?? facts[promise.fact].label),
                      promise.company,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                    {promise.promised && (
                      <Became words={promiseWords({ ...promise, promised: promise.promised }, today)} />
                    )}
                  </span>
                }
              />
            ))}
          </List>
          <AndMore href={said.href} count={said.left} of="earlier answers" />
        </Section>
      )}
    </>
  )
}

/** A question has its name from what it asks; what was told has its own. */
const toldAs: Partial<Record<keyof typeof facts, string>> = { channel: 'How you’ll hear' }

/** When an open one goes out, as "Later" moved it; one that asks for nothing any more was not sent. */
function toSend(
  { kind, sendAt, isAsked }: PersonPage['messages'][number],
  zone: string,
  today: LocalDate,
): ReactNode {
  if (!isAsked) return 'Not sent'
  if (!sendAt) return 'To send when you like'
  if (isStale(kind, localDate(sendAt, zone), today)) return 'Not sent'
  const day = localDate(sendAt, zone)
  if (day > today) return `To send ${formatDay(day, today)}`
  const words = day < today ? `Late: it was for ${formatDay(day, today)}` : 'To send today'
  return <b className="font-semibold text-ink">{words}</b>
}

/** Promised beside actual. */
const Became = ({ words }: { words: string }) => words && <span className="block text-ink">{words}</span>
