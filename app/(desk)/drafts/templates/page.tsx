import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { draftKinds } from '@/db/enums'
import { requireUser } from '@/features/auth/require-user'
import { TemplateForm, TemplateList } from '@/features/drafts/components/templates'
import { listTemplates } from '@/features/drafts/queries'

export const metadata: Metadata = { title: 'Templates' }

export default async function TemplatesPage({ searchParams }: PageProps<'/drafts/templates'>) {
  const user = await requireUser('/drafts/templates')
  const { kind: asked } = await searchParams
  const own = await asUser(user.id, listTemplates)
  const kind = draftKinds.find(kind => kind === asked)
  return (
    <Page width="desk">
      <PageHeader
        title="Templates"
        lead="The text each message starts from. Open one to write your own version: drafts you haven’t edited will use it."
        back={kind && { href: '/drafts/templates', label: 'All templates' }}
      />
      {kind ? (
        <TemplateForm kind={kind} own={own.find(row => row.kind === kind)} />
      ) : (
        <TemplateList own={own} />
      )}
    </Page>
  )
}
