import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { StagesForm } from '@/features/pipelines/overview/components/stages-form'
import { loadOwnStages } from '@/features/pipelines/overview/list-processes'

export const metadata: Metadata = { title: 'Your stages' }

export default async function StagesPage() {
  const user = await requireUser('/pipelines/stages')
  const own = await asUser(user.id, loadOwnStages)
  return (
    <Page>
      <PageHeader
        title="Your stages"
        lead="They work as they stand. Call them what you like, put them in your order, or hide the ones you never use, then save. What stands in a hidden stage is found under Closed."
        back={{ href: '/pipelines', label: 'Processes' }}
      />
      <StagesForm own={own} />
    </Page>
  )
}
