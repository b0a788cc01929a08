import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asSystem, asUser } from '@/db/doors'
import { getOwnClock } from '@/features/account/queries'
import { getAddressChange } from '@/features/auth/address-change'
import { AddressForm } from '@/features/auth/components/address-form'
import { NameForm } from '@/features/auth/components/name-form'
import { Passkeys } from '@/features/auth/components/passkeys'
import { WaysIn } from '@/features/auth/components/ways-in'
import { otherWaysIn } from '@/features/auth/config'
import { deviceWords } from '@/features/auth/device-words'
import { listConnections } from '@/features/auth/own-sessions'
import { listPasskeys } from '@/features/auth/passkeys/own-passkeys'
import { relyingParty } from '@/features/auth/passkeys/relying-party'
import { requireUser } from '@/features/auth/require-user'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const user = await requireUser('/settings/account')
  const now = new Date()
  const { wish, connected, passkeys } = await asSystem('account', async tx => ({
    wish: await getAddressChange(tx, user.id, now),
    connected: await listConnections(tx, user.id),
    passkeys: await listPasskeys(tx, user.id),
  }))
  const { zone } = await asUser(user.id, getOwnClock)
  const device = deviceWords((await headers()).get('user-agent')) ?? 'My device'
  return (
    <Page>
      <PageHeader
        title="Your account"
        lead="Your name, your address, and how you sign in. Nothing to do here unless one of them changes."
      />
      <Section title="You">
        <NameForm name={user.name} />
      </Section>
      <Section title="Your email address">
        <AddressForm email={user.email} wished={wish?.newEmail ?? null} />
      </Section>
      {relyingParty() && (
        <Section title="Passkeys">
          <Passkeys passkeys={passkeys} suggested={device} now={now} zone={zone} />
        </Section>
      )}
      {otherWaysIn.length > 0 && (
        <Section title="Other ways to sign in">
          <WaysIn offered={otherWaysIn} connected={connected} />
        </Section>
      )}
    </Page>
  )
}
