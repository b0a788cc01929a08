import type { Metadata } from 'next'
import { FormMessage } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'
import { getMailChoice } from '@/features/deliveries/choose-mail'
import { MailChoiceForm } from '@/features/deliveries/components/mail-choice-form'

export const metadata: Metadata = { title: 'Your emails', referrer: 'no-referrer', robots: { index: false } }

/** From the foot of every mail, without signing in. Opening it changes nothing. */
export default async function UnsubscribePage({ params, searchParams }: PageProps<'/unsubscribe/[token]'>) {
  const { token } = await params
  const { did } = await searchParams
  const own = await getMailChoice(token, new Date())
  if (!own)
    return (
      <Page>
        <PageHeader
          title="This link has ended"
          lead="If the account is closed, no more emails will come. Otherwise, choose your emails in Settings."
        />
        <Link href="/settings" className="underline underline-offset-4">
          Open Settings
        </Link>
      </Page>
    )
  return (
    <Page>
      <PageHeader
        title="Which emails would you like?"
        lead="Sign-in emails always come; everything else is up to you."
      />
      {did === 'saved' && <FormMessage tone="done">Saved.</FormMessage>}
      <MailChoiceForm token={token} {...own} />
    </Page>
  )
}
