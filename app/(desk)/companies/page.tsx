import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
import { companyVerdict } from '@/features/analyses/company-verdict'
import { ChooseTwo } from '@/features/analyses/components/choose-two'
import { CompanyView } from '@/features/analyses/components/company-view'
import { SideBySide } from '@/features/analyses/components/side-by-side'
import { inTheirOrder } from '@/features/analyses/criteria'
import {
  getWeighing,
  listAnalysedRounds,
  listComparable,
  listDatedPromises,
  roundsOf,
} from '@/features/analyses/queries'
import { requireUser } from '@/features/auth/require-user'
import { recentChoices } from '@/features/choices/find-choices'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Compare companies' }

export default async function CompaniesPage({ searchParams }: PageProps<'/companies'>) {
  const { a, b } = await searchParams
  const user = await requireUser('/companies')
  const { chosen, choices, rounds, promises, own } = await asUser(user.id, tx => load(tx, [a, b]))
  const today = localDate(new Date(), own.zone)
  const views = chosen.map(company => ({
    ...company,
    standing: companyVerdict(
      roundsOf(rounds, company.id),
      promises.filter(promise => promise.pipelineId === company.id),
      own.dealBreakers,
      today,
    ),
  }))
  return (
    <Page width="desk">
      <PageHeader
        title="Compare companies"
        lead="Two companies next to each other, by the scores you gave each. Read them line by line, or choose two others."
      />
      {chosen.length < 2 ? (
        <EmptyState
          title="It takes two to compare"
          action={
            <LinkButton href="/pipelines/new" look="quiet">
              Add a process
            </LinkButton>
          }
        >
          As soon as a second process is under way, you can compare them here.
        </EmptyState>
      ) : (
        <>
          <ChooseTwo choices={choices} chosen={chosen} />
          {views.every(view => Object.values(view.standing.latest).every(score => score === null)) && (
            <p className="py-4 text-ink-soft">
              Neither has a scorecard yet. Fill one in after an interview, and their scores are compared here.
            </p>
          )}
          <SideBySide
            columns={views.map(view => ({ id: view.id, name: view.company, scores: view.standing.latest }))}
            rows={inTheirOrder(own.weights)}
            dealBreakers={own.dealBreakers}
          />
          <div className="mt-10 grid gap-x-10 sm:grid-cols-2 sm:*:mt-0">
            {views.map(view => (
              <CompanyView key={view.id} name={view.company} standing={view.standing} />
            ))}
          </div>
        </>
      )}
    </Page>
  )
}

async function load(tx: Tx, asked: (string | string[] | undefined)[]) {
  const wanted = asked.filter(id => typeof id === 'string' && isId(id))
  const found = await listComparable(tx, wanted as string[])
  const chosen = found.toSorted((one, other) => placeIn(wanted, one.id) - placeIn(wanted, other.id))
  const ids = chosen.map(company => company.id)
  return {
    chosen,
    choices: await recentChoices(tx, 'processes'),
    rounds: await listAnalysedRounds(tx, ids),
    promises: await listDatedPromises(tx, ids),
    own: await getWeighing(tx),
  }
}

/** In the order in which they were asked for; whoever was not asked for comes after. */
const placeIn = (wanted: readonly unknown[], id: string) => (wanted.indexOf(id) + 3) % (wanted.length + 3)
