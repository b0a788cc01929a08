import type { Metadata, Route } from 'next'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asSystem } from '@/db/doors'
import { getAddressChange } from '@/features/auth/address-change'
import { AddressForm } from '@/features/auth/components/address-form'
import { NameForm } from '@/features/auth/components/name-form'
import { WaysIn } from '@/features/auth/components/ways-in'
import { otherWaysIn } from '@/features/auth/config'
import { listConnections } from '@/features/auth/own-sessions'
import { requireUser } from '@/features/auth/require-user'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const user = await requireUser('/settings/account')
  const { wish, connected } = await asSystem('account', async tx => ({
    wish: await getAddressChange(tx, user.id, new Date()),
    connected: await listConnections(tx, user.id),
  }))
  return (
    <Page>
      <PageHeader title="Your account" />
      <Section title="Your name">
        <NameForm name={user.name} />
      </Section>
      <Section title="Your email address">
        <AddressForm email={user.email} wished={wish?.newEmail ?? null} />
      </Section>
      {otherWaysIn.length > 0 && (
        <Section title="Other ways to sign in">
          <WaysIn offered={otherWaysIn} connected={connected} />
        </Section>
      )}
      <Section title="More">
        <ul className="grid gap-2 py-3">
          <li>
            <Link href="/settings/sessions">Where you are signed in</Link>
          </li>
          <li>
            <Link href={'/settings/data' as Route}>Your data: take it with you, or delete your account</Link>
          </li>
        </ul>
      </Section>
    </Page>
  )
}
