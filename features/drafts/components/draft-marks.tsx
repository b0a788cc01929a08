import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatLongDay, type LocalDate, localDate } from '@/lib/time'
import {
  markAcceptedAction,
  markAnsweredAction,
  markSentAction,
  reopenDraftAction,
  skipDraftAction,
} from '../actions'
import type { DraftPage } from '../queries'

type Action = typeof markSentAction

/** What became of it, told by hand: Afterword sees nobody's mailbox. Each can be taken back. */
export function DraftMarks({ draft, wantsYou, today, zone }: Pick<DraftPage, 'draft'> & MarksProps) {
  const linkedin = draft.channel === 'linkedin'
  const on = (at: Date | null) => (at ? formatLongDay(localDate(at, zone), today) : '')
  if (draft.state === 'open')
    return (
      <Section title={linkedin ? 'Once it is requested' : 'Once it has gone'}>
        <div className="flex flex-wrap gap-2 py-4">
          <Mark id={draft.id} action={markSentAction} look={wantsYou ? 'lamp' : 'quiet'}>
            {linkedin ? 'I requested it' : 'I sent it'}
          </Mark>
          <Mark id={draft.id} action={skipDraftAction} look="bare">
            Leave it out
          </Mark>
        </div>
      </Section>
    )
  return (
    <Section title="What became of it">
      <p className="py-3">
        {draft.state === 'sent' && `${linkedin ? 'Requested' : 'Sent'} on ${on(draft.sentAt)}.`}
        {draft.state === 'answered' &&
          `${linkedin ? 'Accepted' : 'Sent'} ${linkedin ? '' : `on ${on(draft.sentAt)}, answered `}on ${on(draft.answeredAt)}.`}
        {draft.state === 'skipped' &&
          `Left out on ${on(draft.skippedAt)}. ${draft.setAside === 'plan' ? 'What it was for has changed; your text is kept.' : ''}`}
      </p>
      <div className="flex flex-wrap gap-2">
        {draft.state === 'sent' && (
          <Mark id={draft.id} action={linkedin ? markAcceptedAction : markAnsweredAction} look="act">
            {linkedin ? 'They accepted' : 'They answered'}
          </Mark>
        )}
        <Mark id={draft.id} action={reopenDraftAction} look="quiet">
          {draft.state === 'skipped' ? 'Bring it back' : 'Undo'}
        </Mark>
      </div>
    </Section>
  )
}

interface MarksProps {
  /** Ready and due: the one thing on the page in lamp light. */
  wantsYou: boolean
  today: LocalDate
  zone: string
}

function Mark({
  id,
  action,
  look,
  children,
}: {
  id: string
  action: Action
  look: 'act' | 'quiet' | 'bare' | 'lamp'
  children: React.ReactNode
}) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look={look}>{children}</SubmitButton>
    </ActionForm>
  )
}
