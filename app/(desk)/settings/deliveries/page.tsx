import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FormMessage } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { More } from '@/components/ui/more'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { DeliveryList } from '@/features/deliveries/components/delivery-list'
import { findClosing } from '@/features/deliveries/gate'
import { type LogRow, loadDeliveryLog, logKey } from '@/features/deliveries/log'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { StoppedMail } from '@/features/preferences/components/stopped-mail'
import { TestMail } from '@/features/preferences/components/test-mail'
import { getMailPreferences } from '@/features/preferences/queries'
import { unaskedMailsPerDay } from '@/features/reminders/budget'
import { reminderRules } from '@/features/reminders/reminder-rules'
import { readPageRequest } from '@/lib/paging'
import { formatWhen } from '@/lib/time'

export const metadata: Metadata = { title: 'Your emails' }

export default async function DeliveriesPage({ searchParams }: PageProps<'/settings/deliveries'>) {
  const user = await requireUser('/settings/deliveries')
  const place = readPageRequest(await searchParams, logKey)
  const { own, log, closed } = await asUser(user.id, async tx => ({
    own: await getMailPreferences(tx, user.id),
    log: await loadDeliveryLog(tx, place),
    closed: await findClosing(tx, new Date()),
  }))
  return (
    <Page width="desk">
      <PageHeader
        title="Your emails"
        lead="Reminders that come to you alone: what is planned, and what was sent."
        actions={
          <>
            <LinkButton href="/settings">Choose which you get</LinkButton>
            <TestMail />
          </>
        }
      />
      <StoppedMail own={own} />
      {closed && (
        <FormMessage>
          {closed.why} Nothing is lost: it goes on {formatWhen(closed.until, own.zone)}.
        </FormMessage>
      )}
      <Section
        title="Coming up"
        note={log.comingCount}
        action={
          <Link href="/today/ahead" className="row-more">
            See the next seven days
          </Link>
        }
      >
        {log.coming.length > 0 ? (
          <>
            <p className="py-3 text-ink-soft text-sm">
              At most {unaskedMailsPerDay} a day, unless you asked for more; what falls due together comes as
              one.
            </p>
            <DeliveryList rows={log.coming} zone={own.zone} titleOf={titleOf} />
          </>
        ) : (
          <EmptyState
            title="Nothing is planned"
            action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
          >
            Emails are planned around your interviews, notes and offers.
          </EmptyState>
        )}
      </Section>
      {log.past.rows.length > 0 && (
        <Section title="Past">
          <DeliveryList rows={log.past.rows} zone={own.zone} titleOf={titleOf} />
          <More path="/settings/deliveries" page={log.past} />
        </Section>
      )}
    </Page>
  )
}

/** A mail that left by its subject; before that, a message by what it is and for whom. */
function titleOf({ subject, kind, draftKind, to }: LogRow): string {
  if (subject) return subject
  if (!draftKind) return reminderRules[kind].label
  const what = kindRules[draftKind].label.replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase())
  return to ? `Reminder: ${what} to ${to}` : `Reminder: ${what}`
}
