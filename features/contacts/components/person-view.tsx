import type { Route } from 'next'
import { OutsideButton } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { List, ListRow } from '@/components/ui/list'
import { Quote } from '@/components/ui/quote'
import { Panel, Section } from '@/components/ui/section'
import { Summary } from '@/components/ui/summary'
import { GreetingForm } from '@/features/letters/components/greeting-form'
import { greetingChoices } from '@/features/letters/greeting-choices'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { facts } from '@/features/next-steps/facts'
import { ledgerOf, ledgerWords, promiseWords } from '@/features/next-steps/ledger'
import { contactKindWords } from '@/features/vocabulary/contact-kinds'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import { setAddressAsAction } from '../actions'
import type { PersonPage } from '../queries'
import { MeetingNote } from './meeting-note'

const ended = { open: 'Draft', sent: 'Sent', answered: 'Answered', skipped: 'Left out' } as const

/** Everything between me and one person. */
export function PersonView({ page, today }: { page: PersonPage; today: LocalDate }) {
  const { person, meetings, messages, promises, zone } = page
  const dated = promises.flatMap(promise =>
    promise.promised ? [{ ...promise, promised: promise.promised }] : [],
  )
  const [last] = meetings
  const greeting = greetingChoices(person.name, {
    register: last?.formality ?? page.formality,
    country: last?.country ?? page.country,
    addressAs: person.addressAs,
  })
  const asked = greeting && (
    <GreetingForm
      action={setAddressAsAction}
      field="contactId"
      value={person.id}
      name={person.name}
      greeting={greeting}
    />
  )
  const on = (at: Date | null) => (at ? formatDay(localDate(at, zone), today) : '')
  return (
    <>
      {!person.forgottenAt && greeting?.asks && <Panel className="mb-6">{asked}</Panel>}
      {!person.forgottenAt && (
        <DefinitionList
          items={[
            { term: 'Who', detail: contactKindWords[person.kind] },
            ...(greeting && !greeting.asks
              ? [
                  {
                    term: 'Letters begin',
                    detail: (
                      <details>
                        <Summary>{greeting.now}</Summary>
                        <div className="py-2">{asked}</div>
                      </details>
                    ),
                  },
                ]
              : []),
            { term: 'E-mail', detail: person.email && <span className="wrap-anywhere">{person.email}</span> },
            { term: 'Telephone', detail: person.phone ?? undefined },
            {
              term: 'LinkedIn',
              detail: person.linkedinUrl && (
                <OutsideButton
                  href={person.linkedinUrl}
                  look="bare"
                  size="sm"
                  className="-ml-3"
                  target="_blank"
                >
                  {person.linkedinConnectedAt ? 'Connected' : 'Open the profile'}
                </OutsideButton>
              ),
            },
          ]}
        />
      )}
      {person.privateNote && (
        <Section title="For me alone">
          <p className="wrap-anywhere whitespace-pre-wrap py-3">{person.privateNote}</p>
        </Section>
      )}
      <Section title="Meetings" note={meetings.length || undefined}>
        {meetings.length === 0 && <p className="py-3 text-ink-soft">You have not met in an interview yet.</p>}
        <List>
          {meetings.map(meeting => (
            <ListRow
              key={meeting.id}
              href={`/interviews/${meeting.id}` as Route}
              title={<span className="wrap-anywhere">{meeting.company}</span>}
              meta={formatDay(localDate(meeting.startsAt, meeting.zone), today)}
            >
              {!person.forgottenAt && <MeetingNote person={person} meeting={meeting} />}
              {meeting.noteForMe && (
                <Quote by="For me alone" className="wrap-anywhere mt-2">
                  {meeting.noteForMe}
                </Quote>
              )}
            </ListRow>
          ))}
        </List>
      </Section>
      {messages.length > 0 && (
        <Section title="Messages" note={messages.length}>
          <List>
            {messages.map(message => (
              <ListRow
                key={message.id}
                href={`/drafts/${message.id}`}
                title={kindRules[message.kind].label}
                meta={
                  message.state === 'open'
                    ? `Draft${message.sendAt ? ` for ${on(message.sendAt)}` : ''}`
                    : `${ended[message.state]} ${on(message.sentAt)}`
                }
              />
            ))}
          </List>
        </Section>
      )}
      {promises.length > 0 && (
        <Section title="Promises" note={ledgerWords(ledgerOf(dated, today)) ?? undefined}>
          <List>
            {promises.map(promise => (
              <ListRow
                key={promise.id}
                href={`/interviews/${promise.interviewId}` as Route}
                title={facts[promise.fact].label}
                meta={
                  <span className="wrap-anywhere">
                    {[promise.text, promise.date && formatDay(promise.date, today), promise.company]
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
        </Section>
      )}
    </>
  )
}

/** Promised beside actual. */
const Became = ({ words }: { words: string }) => words && <span className="block text-ink">{words}</span>
