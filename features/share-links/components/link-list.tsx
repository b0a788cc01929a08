import { ActionForm } from '@/components/ui/action-form'
import { More } from '@/components/ui/more'
import { SubmitButton } from '@/components/ui/submit-button'
import { WordRows } from '@/components/ui/word-rows'
import { formatDay, formatWhen, localDate } from '@/lib/time'
import { revokeShareLinkAction } from '../actions'
import { linkState } from '../link-state'
import type { ShareLinkPage, ShareLinkRow } from '../queries'

export function LinkList({ page, now }: { page: ShareLinkPage; now: Date }) {
  return (
    <>
      <ActionForm action={revokeShareLinkAction} id="end-link" />
      <WordRows
        at="/share-links/"
        two={page.rows.length > 1}
        act={{ form: 'end-link', name: 'id', words: 'End it' }}
        rows={page.rows.map(link => ({
          id: link.id,
          title: link.label,
          meta: `${link.recruiter && !link.label.includes(link.recruiter) ? `For ${link.recruiter}. ` : ''}${openUntil(link, now)}`,
          more: viewWords(link, now),
          ...(linkState(link, now) === 'open' && { act: true }),
        }))}
      />
      <More path="/share-links" page={page} />
    </>
  )
}

export function openUntil(link: ShareLinkRow, now: Date): string {
  const day = (at: Date) => formatDay(localDate(at, link.zone), localDate(now, link.zone))
  if (link.revokedAt) return `Ended ${day(link.revokedAt)}.`
  if (link.expiresAt <= now) return `Expired ${day(link.expiresAt)}.`
  const asOf = link.frozenAt ? `, as of ${day(link.frozenAt)}` : ''
  return `Open until ${day(link.expiresAt)}${link.hasPasscode ? ', with a passcode' : ''}${asOf}.`
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

export function EndLink({ id }: { id: string }) {
  return (
    <ActionForm action={revokeShareLinkAction}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="quiet">End it</SubmitButton>
    </ActionForm>
  )
}
