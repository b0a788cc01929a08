import { Link } from '@/components/ui/link'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { type LocalDate, localDate } from '@/lib/time'
import { isForNow } from '../for-now'
import { addressOf } from '../letter'
import type { DraftPage } from '../queries'

export function messageTitle(page: DraftPage): string {
  const { names } = addressOf(page)
  return names.length ? `To ${names.join(', ')}` : kindRules[page.draft.kind].label
}

/** What it is, and of which process: in the title of the window, and above the message. */
export const messageKind = (page: DraftPage): string =>
  [kindRules[page.draft.kind].label, page.pipeline?.company].filter(Boolean).join(', ')

export const windowTitle = (page: DraftPage): string =>
  [messageTitle(page), page.pipeline?.company].filter(Boolean).join(' · ')

/** When it is for and why, who passes it on, and what is missing before it can leave. */
export function MessageLead({ page, now, today }: { page: DraftPage; now: Date; today: LocalDate }) {
  const { draft, own } = page
  const { passedOnBy, unknown } = addressOf(page)
  const due = draft.state === 'open' && draft.sendAt && `${dueLine(draft.sendAt, own.zone, today)}.`
  const when =
    due && (isForNow(page, now) ? due : `Nothing to do before ${due.replace(/^To(?=day|morrow)/, 'to')}`)
  const along = page.carried.map(({ name }) => name).join(', ')
  const via = along
    ? `With the note for ${along}: ${passedOnBy ?? page.person?.name ?? 'they'} will be asked to pass it on.`
    : passedOnBy && `${passedOnBy} will be asked to pass it on.`
  const missing =
    draft.channel === 'email' && unknown.length > 0 && `No address known yet for ${unknown.join(', ')}.`
  return (
    <span className="wrap-anywhere">
      {[when, draft.state === 'open' && draft.why, via, missing].filter(Boolean).join(' ')}{' '}
      <MissingAddress page={page} /> <ToCalendar page={page} today={today} />
    </span>
  )
}

const inlineLink = 'font-semibold text-act underline decoration-edge underline-offset-4'

/** Of a day that is still to come; one that is here is for now. */
function ToCalendar({ page: { draft, own }, today }: { page: DraftPage; today: LocalDate }) {
  if (draft.state !== 'open' || draft.setAside || !draft.sendAt) return null
  if (localDate(draft.sendAt, own.zone) <= today) return null
  return (
    <a href={`/drafts/${draft.id}/calendar`} className={inlineLink}>
      Add to my calendar
    </a>
  )
}

function MissingAddress({ page }: { page: DraftPage }) {
  const { draft, person } = page
  if (draft.state !== 'open' || draft.channel !== 'email' || !person) return null
  if (addressOf(page).unknown.length === 0) return null
  return (
    <Link href={`/people/${person.id}/edit`} className={inlineLink}>
      Add it
    </Link>
  )
}
