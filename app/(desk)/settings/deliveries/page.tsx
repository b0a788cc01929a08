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
import { loadDeliveryLog, logKey } from '@/features/deliveries/log'
import { StoppedMail } from '@/features/preferences/components/stopped-mail'
import { TestMail } from '@/features/preferences/components/test-mail'
import { getMailPreferences } from '@/features/preferences/queries'
import { unaskedMailsPerDay } from '@/features/reminders/budget'
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
        lead="To read: the reminders Afterword emails to you, planned and sent. Nobody else gets them, and there’s nothing to do here."
        actions={
          <>
            <LinkButton href="/settings" look="quiet">
              Choose which you get
            </LinkButton>
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
        title="Planned"
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
              At most {unaskedMailsPerDay} a day, besides those around an interview and any you asked for.
              What falls due together comes as one email, so fewer will come than stand here.
            </p>
            <DeliveryList rows={log.coming} zone={own.zone} />
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
          <DeliveryList rows={log.past.rows} zone={own.zone} />
          <More path="/settings/deliveries" page={log.past} />
        </Section>
      )}
    </Page>
  )
}
