import type { Metadata, Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FormMessage } from '@/components/ui/field'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { DeliveryList } from '@/features/deliveries/components/delivery-list'
import { findClosing } from '@/features/deliveries/gate'
import { type LogRow, loadDeliveryLog } from '@/features/deliveries/log'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { StoppedMail } from '@/features/preferences/components/stopped-mail'
import { TestMail } from '@/features/preferences/components/test-mail'
import { getMailPreferences } from '@/features/preferences/queries'
import { reminderRules } from '@/features/reminders/reminder-rules'
import { formatWhen } from '@/lib/time'

export const metadata: Metadata = { title: 'Your mails' }

export default async function DeliveriesPage({ searchParams }: PageProps<'/settings/deliveries'>) {
  const user = await requireUser('/settings/deliveries')
  const page = Math.max(1, Math.min(1000, Number.parseInt(String((await searchParams).page), 10) || 1))
  const { own, log, closed } = await asUser(user.id, async tx => ({
    own: await getMailPreferences(tx, user.id),
    log: await loadDeliveryLog(tx, { page, perPage: 50 }),
    closed: await findClosing(tx, new Date()),
  }))
  const next = `/settings/deliveries?page=${page + 1}` as Route
  return (
    <Page>
      <PageHeader
        title="Your mails"
        lead="Every mail that was planned for you, and what became of it."
        actions={<TestMail />}
      />
      <StoppedMail own={own} />
      {closed && (
        <FormMessage>
          {closed.why} Nothing is lost: it goes on {formatWhen(closed.until, own.zone)}.
        </FormMessage>
      )}
      <Section title="To come" note={log.coming.length}>
        {log.coming.length > 0 ? (
          <DeliveryList rows={log.coming} zone={own.zone} titleOf={titleOf} />
        ) : (
          <EmptyState
            title="Nothing is planned"
            action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
          >
            Mails come when an interview, a note or an offer has its time.
          </EmptyState>
        )}
      </Section>
      {log.past.length > 0 && (
        <Section title="What has been">
          <DeliveryList rows={log.past} zone={own.zone} titleOf={titleOf} />
          {log.hasMore && (
            <LinkButton href={next} look="quiet">
              Earlier ones
            </LinkButton>
          )}
        </Section>
      )}
    </Page>
  )
}

/** A mail that left by its subject; before that, a message by what it is and for whom. */
function titleOf({ subject, kind, draftKind, to }: LogRow): string {
  if (subject) return subject
  if (!draftKind) return reminderRules[kind].label
  return to ? `${kindRules[draftKind].label} (${to})` : kindRules[draftKind].label
}
