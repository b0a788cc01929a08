import { LinkButton } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { formatLongDay, type LocalDate, localDate } from '@/lib/time'
import { markAcceptedAction, markAnsweredAction, markSentAction, reopenDraftAction } from '../actions'
import type { DraftPage } from '../queries'
import { Mark, OpenMarks } from './open-marks'

/** What happened, told by hand: Afterword sees nobody's mailbox. Each can be taken back. */
export function DraftMarks({ draft, next, today, zone }: Pick<DraftPage, 'draft'> & MarksProps) {
  const linkedin = draft.channel === 'linkedin'
  const on = (at: Date | null) => (at ? formatLongDay(localDate(at, zone), today) : '')
  if (draft.state === 'open') return <OpenMarks id={draft.id} linkedin={linkedin} />
  if (draft.state === 'probably_sent')
    return (
      <Section title="What happened">
        <p className="py-3">
          Probably sent on {on(draft.probablySentAt)}. We emailed it to you and asked twice whether you sent
          it, so the waiting counts from then. Not right?
        </p>
        <div className="flex flex-wrap gap-2">
          <Mark id={draft.id} action={reopenDraftAction} look="quiet">
            It wasn’t sent
          </Mark>
          <Mark id={draft.id} action={markSentAction} look="quiet">
            Yes, I sent it
          </Mark>
          <Mark id={draft.id} action={markAnsweredAction} look="act">
            They replied
          </Mark>
        </div>
      </Section>
    )
  return (
    <Section title="What happened">
      <p className="py-3">
        {draft.state === 'sent' && `${linkedin ? 'Requested' : 'Sent'} on ${on(draft.sentAt)}.`}
        {draft.state === 'answered' &&
          `${linkedin ? 'Accepted' : 'Sent'} ${linkedin ? '' : `on ${on(draft.sentAt)}, with a reply `}on ${on(draft.answeredAt)}.`}
        {draft.state === 'skipped' &&
          `Skipped on ${on(draft.skippedAt)}. ${draft.setAside === 'plan' ? 'The reason for it has changed; your text is kept.' : ''}`}
      </p>
      <div className="flex flex-wrap gap-2">
        {draft.state === 'sent' && next && (
          <LinkButton href={`/drafts/${next.id}`}>{`Next: ${next.to ?? 'the panel together'}`}</LinkButton>
        )}
        {draft.state === 'sent' && (
          <Mark
            id={draft.id}
            action={linkedin ? markAcceptedAction : markAnsweredAction}
            look={next ? 'quiet' : 'act'}
          >
            {linkedin ? 'They accepted' : 'They replied'}
          </Mark>
        )}
        <Mark id={draft.id} action={reopenDraftAction} look="quiet">
          {draft.state === 'skipped' ? 'Restore' : 'Undo'}
        </Mark>
      </div>
    </Section>
  )
}

interface MarksProps {
  /** The next open note of the same conversation: whoever sent one goes on with it. */
  next: { id: string; to: string | null } | undefined
  today: LocalDate
  zone: string
}
