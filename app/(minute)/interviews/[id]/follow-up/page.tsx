import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { Capture } from '@/features/reflections/components/capture'
import { getFollowUp } from '@/features/reflections/queries'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'One minute' }

export default async function FollowUpPage({ params }: PageProps<'/interviews/[id]/follow-up'>) {
  const { id } = await params
  const user = await requireUser(`/interviews/${id}/follow-up`)
  const now = new Date()
  const visit = isId(id) ? await asUser(user.id, tx => getFollowUp(tx, id, now)) : null
  if (!visit) notFound()
  const { isAhead, ...start } = visit
  if (!isAhead) return <Capture {...start} />
  return (
    <Page>
      <EmptyState
        title="It hasn’t started yet"
        action={<LinkButton href={`/interviews/${id}/brief` as Route}>Open the brief</LinkButton>}
      >
        Your one-minute reflection will be ready right after {start.when}. Until then, the brief has your
        questions.
      </EmptyState>
    </Page>
  )
}
