import { OutsideButton } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Panel, Section } from '@/components/ui/section'
import { Summary } from '@/components/ui/summary'
import { GreetingForm } from '@/features/letters/components/greeting-form'
import { greetingChoices } from '@/features/letters/greeting-choices'
import { firstName } from '@/features/letters/names'
import { contactKindWords } from '@/features/vocabulary/contact-kinds'
import { setAddressAsAction } from '../actions'
import type { PersonPage } from '../queries'

/** Who they are, and how they are reached and greeted. */
export function PersonFacts({ page }: { page: PersonPage }) {
  const { person, meetings } = page
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
  return (
    <>
      {!person.forgottenAt && greeting?.asks && <Panel className="mb-6">{asked}</Panel>}
      {!person.forgottenAt && (
        <Section title={`About ${firstName(person.name)}`}>
          <DefinitionList
            items={[
              { term: 'Who', detail: contactKindWords[person.kind] },
              ...(greeting && !greeting.asks
                ? [
                    {
                      term: 'Addressed as',
                      detail: (
                        <details className="-my-2.5">
                          <Summary>
                            <span className="wrap-anywhere line-clamp-1">{greeting.now}</span>
                          </Summary>
                          <div className="py-2">{asked}</div>
                        </details>
                      ),
                    },
                  ]
                : []),
              {
                term: 'Email',
                detail: person.email && <span className="wrap-anywhere">{person.email}</span>,
              },
              { term: 'Phone', detail: person.phone ?? undefined },
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
        </Section>
      )}
      {person.privateNote && (
        <Section title="Private note">
          <p className="wrap-anywhere whitespace-pre-wrap py-3">{person.privateNote}</p>
        </Section>
      )}
    </>
  )
}
