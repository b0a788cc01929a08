import type { Metadata, Route } from 'next'
import { cookies } from 'next/headers'
import { keysCookie } from '@/components/desk/desk-cookies'
import { List, ListRow } from '@/components/ui/list'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { OwnAddress } from '@/features/inbound/components/own-address'
import { getInboundAddress, inboundDomain } from '@/features/own-address/own-address'
import { countLeft } from '@/features/planning/touched'
import { KeysSwitch } from '@/features/preferences/components/keys-switch'
import { MailPreferencesForm } from '@/features/preferences/components/mail-preferences-form'
import { StoppedMail } from '@/features/preferences/components/stopped-mail'
import { getMailPreferences } from '@/features/preferences/queries'
import { Notifications } from '@/features/push/components/notifications'
import { listTold } from '@/features/push/subscriptions'
import { SignOut } from '@/features/reflections/components/sign-out'
import { pushKeys } from '@/lib/push'

export const metadata: Metadata = { title: 'Settings' }

const more = [
  { href: '/settings/deliveries', title: 'Your emails', meta: 'What was planned, sent, skipped, and why' },
  { href: '/settings/calendar', title: 'Your calendar', meta: 'See your dates where you already look' },
  { href: '/settings/account', title: 'Account', meta: 'Email address and sign-in' },
  { href: '/settings/sessions', title: 'Where you are signed in', meta: 'Devices' },
  { href: '/settings/data', title: 'Your data', meta: 'Bring it in, take it with you, or delete it' },
]

export default async function SettingsPage() {
  const user = await requireUser('/settings')
  const push = pushKeys()
  const { own, left, address, devices } = await asUser(user.id, async tx => ({
    own: await getMailPreferences(tx, user.id),
    left: await countLeft(tx),
    address: await getInboundAddress(tx),
    devices: push ? await listTold(tx, user.id) : [],
  }))
  return (
    <Page>
      <PageHeader
        title="Settings"
        lead="It works as it stands. Change only what doesn’t fit you, then save."
      />
      {left > 0 && (
        <p role="status" className="mb-6 text-ink-soft">
          Your last change is still being applied: {left} more of your processes will follow within minutes.
        </p>
      )}
      <StoppedMail own={own} />
      <MailPreferencesForm own={own} />
      <div id="keys" className="mt-10">
        <Section title="Keyboard">
          <div className="py-2">
            <KeysSwitch on={(await cookies()).get(keysCookie)?.value !== 'off'} />
          </div>
        </Section>
      </div>
      {push && (
        <Section title="Notifications">
          <Notifications
            devices={devices}
            here={user.sessionId}
            publicKey={push.publicKey}
            now={new Date()}
            zone={own.zone}
          />
        </Section>
      )}
      {inboundDomain() && <OwnAddress own={address} />}
      <Section title="More">
        <List>
          {more.map(({ href, title, meta }) => (
            <ListRow key={href} href={href as Route} title={title} meta={meta} />
          ))}
        </List>
      </Section>
      <Section title="This device">
        <p className="py-3 text-ink-soft">Signing out removes everything of yours from it.</p>
        <SignOut />
      </Section>
    </Page>
  )
}
