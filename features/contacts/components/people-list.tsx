import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { More } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { WordRows } from '@/components/ui/word-rows'
import { contactKindWords } from '@/features/vocabulary/contact-kinds'
import { mergeContactsAction } from '../actions'
import { addressesKnown } from '../addresses-known'
import { type Known, offeredDuplicates } from '../duplicates'
import type { PeoplePage } from '../list-people'

export function PeopleList({
  page,
  count,
  alike,
}: {
  page: PeoplePage
  count: { people: number; known: number }
  alike: readonly Known[]
}) {
  if (count.people === 0)
    return (
      <EmptyState
        title="Nobody here yet"
        action={
          <>
            <LinkButton href="/people/new">Add someone</LinkButton>
            <LinkButton href="/people/import" look="quiet">
              Import contacts
            </LinkButton>
          </>
        }
      >
        Everyone you meet in an interview appears here automatically, with every meeting, message and promise.
      </EmptyState>
    )
  return (
    <>
      <Duplicates people={alike} />
      <Section
        title="Everyone"
        note={`${count.people === 1 ? '1 person' : `${count.people} people`}, ${addressesKnown(count.known, count.people)}`}
      >
        <WordRows
          at="/people/"
          avatars
          two
          rows={page.rows.map(({ id, name, jobTitle, kind, company, email }) => ({
            id,
            title: name,
            meta: [jobTitle ?? contactKindWords[kind], company].filter(Boolean).join(', '),
            ...(!email && { badge: ['plain', 'No address'] as const }),
          }))}
        />
        <More path="/people" page={page} total={count.people} />
      </Section>
    </>
  )
}

function Duplicates({ people }: { people: readonly Known[] }) {
  const pairs = offeredDuplicates(people).slice(0, 5)
  if (pairs.length === 0) return null
  const byId = new Map(people.map(person => [person.id, person]))
  const nameOf = (id: string) => {
    const person = byId.get(id)
    return [person?.name, person?.email ?? person?.company].filter(Boolean).join(', ')
  }
  return (
    <Section title="Possible duplicates">
      <p className="py-2 text-ink-soft text-sm">
        Merging keeps every meeting, message and note from both. It can’t be undone.
      </p>
      <ul className="divide-y divide-line">
        {pairs.map(({ keepId, otherId, why }) => (
          <li key={`${keepId}${otherId}`} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="wrap-anywhere min-w-0">
              {[keepId, otherId].map(id => (
                <p key={id} className="mb-1">
                  <span className="font-medium">{byId.get(id)?.name}</span>{' '}
                  <span className="inline-block text-ink-soft text-sm">
                    {[byId.get(id)?.company, byId.get(id)?.email].filter(Boolean).join(' · ')}
                  </span>
                </p>
              ))}
              <p className="text-ink-soft text-sm">They share {why}.</p>
            </div>
            <ActionForm action={mergeContactsAction}>
              <input type="hidden" name="keepId" value={keepId} />
              <input type="hidden" name="otherId" value={otherId} />
              <SubmitButton
                look="quiet"
                size="sm"
                aria-label={`Merge ${nameOf(keepId)} and ${nameOf(otherId)}`}
              >
                Merge
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Section>
  )
}
