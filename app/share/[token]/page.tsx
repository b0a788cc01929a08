import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { currentUser } from '@/features/auth/require-user'
import { PasscodeForm } from '@/features/share-links/components/passcode-form'
import { SharedPage } from '@/features/share-links/components/shared-page'
import { takeHandedOn } from '@/features/share-links/handed-on'
import { isRealView } from '@/features/share-links/is-real-view'
import { openShareLink } from '@/features/share-links/open-link'
import { passCookie } from '@/features/share-links/pass'
import { methodHeader } from '@/lib/front-desk'

// The same whatever the link opens, so that no unfurled preview tells anything.
export const metadata: Metadata = {
  title: { absolute: 'A page shared with you' },
  description: 'Open it to read it.',
  applicationName: null,
  robots: { index: false, follow: false },
}

export default async function SharePage({ params, searchParams }: PageProps<'/share/[token]'>) {
  const { token } = await params
  const sent = await headers()
  const { name } = passCookie(token, process.env.APP_URL ?? '')
  const opened = await openShareLink({
    token,
    pass: (await cookies()).get(name)?.value,
    isReal: isRealView(sent.get(methodHeader) ?? 'GET', sent),
    viewerId: (await currentUser())?.id,
    now: new Date(),
    found: takeHandedOn(sent.get('x-nonce'), token),
  })
  if (opened.as === 'closed') notFound()
  const { again } = await searchParams
  return opened.as === 'locked' ? (
    <PasscodeForm token={token} wrong={again !== undefined} />
  ) : (
    <SharedPage view={opened.view} />
  )
}
