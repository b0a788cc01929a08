import type { Route } from 'next'
import { buttonStyle } from '@/components/ui/button-style'
import { Link } from '@/components/ui/link'
import { bccOf } from '@/features/own-address/own-address'
import { localDate } from '@/lib/time'
import type { DraftPage } from '../queries'
import { DraftView } from './draft-view'
import { MessageLead, messageKind, messageTitle } from './message-head'

/** One message beside its list: all that its own page has. */
export function OpenMessage({ page, now, closed }: { page: DraftPage; now: Date; closed: Route }) {
  const today = localDate(now, page.own.zone)
  return (
    <section aria-labelledby="open-message" className="beside-open" data-aside>
      <header className="mb-6">
        <div className="flex items-start justify-between gap-4">
          <p className="wrap-anywhere pt-2 text-ink-soft text-sm">{messageKind(page)}</p>
          <Link href={closed} scroll={false} className={`${buttonStyle({ look: 'bare', size: 'sm' })} -mr-3`}>
            Close
          </Link>
        </div>
        <h2
          id="open-message"
          tabIndex={-1}
          className="wrap-anywhere rounded font-bold text-xl outline-offset-4"
        >
          {messageTitle(page)}
        </h2>
        <p className="mt-1 text-ink-soft">
          <MessageLead page={page} now={now} today={today} />
        </p>
      </header>
      <DraftView key={page.draft.id} page={page} bcc={bccOf(page.ownAddress)} now={now} today={today} />
    </section>
  )
}
