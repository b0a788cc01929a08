import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const user = await requireUser('/today')
  return (
    <Page width="desk">
      <PageHeader title="Today" lead={user.email} />
    </Page>
  )
}
