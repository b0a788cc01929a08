import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { LinkButton } from '@/components/ui/button'
import { Columns, Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { PersonFacts } from '@/features/contacts/components/person-facts'
import { ForgetPerson, PersonMenu } from '@/features/contacts/components/person-menu'
import { PersonView } from '@/features/contacts/components/person-view'
import { nextMessage } from '@/features/contacts/next-message'
import { getPerson } from '@/features/contacts/queries'
import { WriteTo } from '@/features/drafts/components/write-to'
import { firstName } from '@/features/letters/names'
import { isId } from '@/lib/fields'
import { formatDay, localDate } from '@/lib/time'

/** Once for a request: the title asks for it, too. */
const loadPage = cache(async (id: string) => {
  const user = await requireUser(`/people/${id}`)
  return isId(id) ? asUser(user.id, tx => getPerson(tx, id)) : null
})

export async function generateMetadata({ params }: PageProps<'/people/[id]'>): Promise<Metadata> {
  const page = await loadPage((await params).id)
  return { title: page && !page.person.deletedAt ? page.person.name : 'Not here' }
}

export default async function PersonPage({ params, searchParams }: PageProps<'/people/[id]'>) {
  const { id } = await params
  const { all } = await searchParams
  const page = await loadPage(id)
  if (page?.person.mergedIntoId) redirect(`/people/${page.person.mergedIntoId}`)
  if (!page || page.person.deletedAt) notFound()
  const { person } = page
  const forgotten = person.forgottenAt !== null
  const today = localDate(new Date(), page.zone)
  const next = forgotten ? undefined : nextMessage(person.name, page.messages, page.zone, today)
  return (
    <Page width="desk">
      <PageHeader
        title={<span className="wrap-anywhere">{person.name}</span>}
        eyebrow={
          <span className="wrap-anywhere">
            {[person.jobTitle, person.company].filter(Boolean).join(', ')}
          </span>
        }
        lead={
          forgotten
            ? 'Removed: only the fact that you met is kept.'
            : person.isBridge
              ? 'You’re staying in touch.'
              : next?.isAhead
                ? `Nothing to do now: your next message to ${firstName(person.name)} is for ${formatDay(next.day ?? today, today)}.`
                : null
        }
        back={{ href: '/people', label: 'People' }}
        actions={
          !forgotten && (
            <>
              {next && !next.isAhead && (
                <LinkButton
                  href={next.href as Route}
                  look={next.isDue ? 'lamp' : 'act'}
                  className="wrap-anywhere sm:max-w-80"
                >
                  {next.label}
                </LinkButton>
              )}
              <LinkButton href={`/people/${id}/edit`} look="quiet">
                Edit
              </LinkButton>
              <PersonMenu person={person} />
            </>
          )
        }
      />
      <Columns
        asideFirst={!next}
        aside={
          <>
            {!forgotten && <WriteTo person={person} isFirst={!next} />}
            <div className="mt-10 first:mt-0">
              <PersonFacts page={page} />
            </div>
          </>
        }
        after={!forgotten && <ForgetPerson person={person} />}
      >
        <PersonView page={page} all={all} today={today} />
      </Columns>
    </Page>
  )
}
