import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { List, ListRow } from '@/components/ui/list'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDay, formatWhen, localDate } from '@/lib/time'
import { revokeShareLinkAction } from '../actions'
import { linkState } from '../link-state'
import type { ShareLinkRow } from '../queries'

export function LinkList({ links, now }: { links: ShareLinkRow[]; now: Date }) {
  return (
    <List>
      {links.map(link => (
        <ListRow
          key={link.id}
          href={`/share-links/${link.id}` as Route}
          title={<span className="wrap-anywhere">{link.label}</span>}
          meta={
            <>
              {link.recruiter && link.recruiter !== link.label && (
                <span className="wrap-anywhere">For {link.recruiter}. </span>
              )}
              <OpenUntil link={link} now={now} />
              <br />
              {viewWords(link, now)}
            </>
          }
          trailing={linkState(link, now) === 'open' ? <EndLink id={link.id} /> : undefined}
        />
      ))}
    </List>
  )
}

export function OpenUntil({ link, now }: { link: ShareLinkRow; now: Date }) {
  const day = (at: Date) => formatDay(localDate(at, link.zone), localDate(now, link.zone))
  if (link.revokedAt) return <>Ended {day(link.revokedAt)}.</>
  if (link.expiresAt <= now) return <>Expired {day(link.expiresAt)}.</>
  return (
    <>
      Open until {day(link.expiresAt)}
      {link.hasPasscode && ', with a passcode'}
      {link.frozenAt && `, as of ${day(link.frozenAt)}`}.
    </>
  )
}

/** 'Opened twice, last Tue 24 November, 10:00.' */
export function viewWords(link: ShareLinkRow, now: Date): string {
  const options = { today: localDate(now, link.zone) }
  const tried = link.triedAfterRevokingAt
  const after = tried ? ` Someone tried it after you ended it, ${formatWhen(tried, link.zone, options)}.` : ''
  if (!link.lastViewedAt) return `${link.revokedAt ? 'Never opened.' : 'Not opened yet.'}${after}`
  const times = link.viewCount === 1 ? 'once' : link.viewCount === 2 ? 'twice' : `${link.viewCount} times`
  return `Opened ${times}, last ${formatWhen(link.lastViewedAt, link.zone, options)}.${after}`
}

export function EndLink({ id, size = 'sm' }: { id: string; size?: 'sm' | 'md' }) {
  return (
    <ActionForm action={revokeShareLinkAction}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="quiet" size={size}>
        End it
      </SubmitButton>
    </ActionForm>
  )
}
