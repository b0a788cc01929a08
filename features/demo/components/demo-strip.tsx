import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import { demoSharePath } from '../seed-share-link'

const place = 'inline-flex min-h-thumb items-center underline underline-offset-4'

/** Above the demo's Today: what this is, and the two places that one would not find from inside it. */
export async function DemoStrip({ userId }: { userId: string }) {
  const shared = await demoSharePath(userId)
  const mailbox = localMailbox()
  return (
    <aside
      aria-label="About the demo"
      className="mb-8 flex flex-wrap items-center gap-x-6 rounded-lg bg-paper px-4 py-2 text-sm"
    >
      <p className="py-2">
        You’re in the demo: an invented job search, by your own clock. Nothing is sent to anyone.
      </p>
      {mailbox ? (
        <a href={mailbox} className={place}>
          Its mailbox
        </a>
      ) : (
        <Link href="/settings/deliveries" className={place}>
          Its emails
        </Link>
      )}
      {shared && (
        <Link href={shared as Route} className={place}>
          What its recruiter sees
        </Link>
      )}
    </aside>
  )
}

/** Where the mails of this computer lie, when the visitor is at this computer. */
function localMailbox(): string | null {
  const { APP_URL = '', RESEND_BASE_URL = '' } = process.env
  const isHere = (url: string) =>
    URL.canParse(url) && /^(localhost|127\.0\.0\.1)$/.test(new URL(url).hostname)
  return isHere(APP_URL) && isHere(RESEND_BASE_URL) ? RESEND_BASE_URL.replace('127.0.0.1', 'localhost') : null
}
