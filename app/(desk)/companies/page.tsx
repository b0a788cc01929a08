import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser, type Tx } from '@/db/doors'
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
import { standingOf } from '@/features/analyses/standing'
import { requireUser } from '@/features/auth/require-user'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Compare companies' }

export default async function CompaniesPage({ searchParams }: PageProps<'/companies'>) {
  const { a, b } = await searchParams
  const user = await requireUser('/companies')
  const { all, chosen, rounds, promises, own } = await asUser(user.id, tx => load(tx, [a, b]))
  const today = localDate(new Date(), own.zone)
  const views = chosen.map(company => ({
    ...company,
    standing: standingOf(
      roundsOf(rounds, company.id),
      promises.filter(promise => promise.pipelineId === company.id),
      own.dealBreakers,
      today,
    ),
  }))
  return (
    <Page>
      <PageHeader title="Compare companies" lead="Two companies, by what each has shown you so far." />
      {all.length < 2 ? (
        <EmptyState
          title="Two are needed"
          action={
            <LinkButton href="/pipelines/new" look="quiet">
              Add a pipeline
            </LinkButton>
          }
        >
          As soon as a second process is under way, you can lay them beside each other.
        </EmptyState>
      ) : (
        <>
          <ChooseTwo all={all} chosen={chosen.map(company => company.id)} />
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
  const all = await listComparable(tx)
  const named = asked.flatMap(id => all.find(company => company.id === id) ?? [])
  const chosen = [...new Set([...named, ...all])].slice(0, 2)
  const ids = chosen.map(company => company.id)
  return {
    all,
    chosen,
    rounds: await listAnalysedRounds(tx, ids),
    promises: await listDatedPromises(tx, ids),
    own: await getWeighing(tx),
  }
}
