import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { AnsweredGroup, Checkbox } from '@/components/ui/choice'
import { EmptyState } from '@/components/ui/empty-state'
import { List, ListRow } from '@/components/ui/list'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
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
  const untold = others.filter(other => !other.draftId)
  const told = others.filter(other => other.draftId)
  return (
    <Page width="desk">
      <PageHeader
        title="Tell the others you’re in a final round"
        lead={
          <span className="wrap-anywhere">
            {`A short note for each other company, so the timing is no surprise. It doesn’t say that it’s ${through.company}, and mentions no offer. You read and send each one yourself.`}
          </span>
        }
        back={{ href: `/pipelines/${id}`, label: through.company }}
      />
      {others.length === 0 ? (
        <EmptyState title="Nobody to tell" light="none">
          No other process is past its first conversation.
        </EmptyState>
      ) : (
        <>
          {untold.length > 0 && (
            <ActionForm action={movedForwardAction} className="grid gap-6">
              <input type="hidden" name="id" value={id} />
              <AnsweredGroup name="to" legend="Write to" hint="Untick any you’d rather not tell.">
                {untold.map(other => (
                  <Checkbox
                    key={other.id}
                    name="to"
                    value={other.id}
                    defaultChecked
                    label={<span className="wrap-anywhere">{other.company}</span>}
                    hint={stageWords[other.stage]}
                  />
                ))}
              </AnsweredGroup>
              <SubmitButton>Write the notes</SubmitButton>
            </ActionForm>
          )}
          {told.length > 0 && (
            <Section title="Notes so far">
              <List>
                {told.map(({ id: otherId, company, draftId, draftState }) => (
                  <ListRow
                    key={otherId}
                    href={`/drafts/${draftId}` as Route}
                    title={<span className="wrap-anywhere">{company}</span>}
                    meta={draftState && states[draftState]}
                  />
                ))}
              </List>
            </Section>
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
