import type { Metadata, Route } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { MailPreferencesForm } from '@/features/preferences/components/mail-preferences-form'
import { StoppedMail } from '@/features/preferences/components/stopped-mail'
import { getMailPreferences } from '@/features/preferences/queries'
import { SignOut } from '@/features/reflections/components/sign-out'

export const metadata: Metadata = { title: 'Settings' }

const more = [
  { href: '/settings/deliveries', title: 'Your mails', meta: 'What was planned, sent, skipped, and why' },
  { href: '/settings/account', title: 'Account', meta: 'Address and ways in' },
  { href: '/settings/sessions', title: 'Where you are signed in', meta: 'Devices' },
  { href: '/settings/data', title: 'Your data', meta: 'Take it with you, or delete it' },
]

export default async function SettingsPage() {
  const user = await requireUser('/settings')
  const own = await asUser(user.id, tx => getMailPreferences(tx, user.id))
  return (
    <Page>
      <PageHeader title="Settings" />
      <StoppedMail own={own} />
      <MailPreferencesForm own={own} />
      <Section title="More">
        <List>
          {more.map(({ href, title, meta }) => (
            <ListRow key={href} href={href as Route} title={title} meta={meta} />
          ))}
        </List>
      </Section>
      <Section title="This device">
        <p className="py-3 text-ink-soft">Signing out leaves nothing of yours on it.</p>
        <SignOut />
      </Section>
    </Page>
  )
}
