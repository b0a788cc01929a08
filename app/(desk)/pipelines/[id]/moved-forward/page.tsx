import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { movedForwardAction } from '@/features/recruiters/actions'
import { getThrough, listTold } from '@/features/recruiters/queries'
import { stageWords } from '@/features/vocabulary/stages'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Tell the others' }

const states = {
  open: 'A note is ready',
  probably_sent: 'Probably told',
  sent: 'Told',
  answered: 'Told',
  skipped: 'Skipped',
} as const

export default async function MovedForwardPage({ params }: PageProps<'/pipelines/[id]/moved-forward'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/moved-forward`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const { through, others } = loaded
  return (
    <Page width="desk">
      <PageHeader
        title="Tell the others"
        eyebrow={<span className="wrap-anywhere">{`${through.company}, ${through.role}`}</span>}
        lead="A short note that you’ve reached a final round elsewhere. It names no company and mentions no offer."
        back={{ href: `/pipelines/${id}`, label: through.company }}
      />
      {others.length === 0 ? (
        <EmptyState title="Nobody to tell" light="none">
          No other process is past its first conversation.
        </EmptyState>
      ) : (
        <>
          <List>
            {others.map(other => (
              <ListRow
                key={other.id}
                href={(other.draftId ? `/drafts/${other.draftId}` : `/pipelines/${other.id}`) as Route}
                title={<span className="wrap-anywhere">{other.company}</span>}
                meta={other.draftState ? states[other.draftState] : stageWords[other.stage]}
              />
            ))}
          </List>
          {others.some(other => !other.draftId) && (
            <ActionForm action={movedForwardAction} className="mt-6">
              <input type="hidden" name="id" value={id} />
              <SubmitButton>Write to each of them</SubmitButton>
            </ActionForm>
          )}
        </>
      )}
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const through = await getThrough(tx, id)
  return through && { through, others: await listTold(tx, id) }
}
