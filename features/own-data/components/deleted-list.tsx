import { ActionForm } from '@/components/ui/action-form'
import { List, ListRow } from '@/components/ui/list'
import { SubmitButton } from '@/components/ui/submit-button'
import { restoreContactAction } from '@/features/contacts/actions'
import { restoreFeedbackAction } from '@/features/feedback/actions'
import { restoreInterviewAction } from '@/features/interviews/actions'
import { restoreOfferAction } from '@/features/offers/actions'
import { restorePipelineAction } from '@/features/pipelines/actions'
import { restoreQuestionAction } from '@/features/questions/actions'
import { formatDay, localDate } from '@/lib/time'
import type { DeletedKind, DeletedRow } from '../deleted'
import { keptDays } from '../kept'

const kinds: Record<DeletedKind, { word: string; restore: typeof restorePipelineAction }> = {
  pipeline: { word: 'Pipeline, with all that hangs on it', restore: restorePipelineAction },
  interview: { word: 'Interview', restore: restoreInterviewAction },
  offer: { word: 'Offer', restore: restoreOfferAction },
  feedback: { word: 'What they said', restore: restoreFeedbackAction },
  person: { word: 'Person', restore: restoreContactAction },
  question: { word: 'Question', restore: restoreQuestionAction },
}

/** What was deleted, and until when it can come back. */
export function DeletedList({ rows, zone, now }: { rows: readonly DeletedRow[]; zone: string; now: Date }) {
  const goes = (deletedAt: Date) =>
    localDate(new Date(deletedAt.getTime() + keptDays * 24 * 60 * 60 * 1000), zone)
  return (
    <List>
      {rows.map(({ kind, id, title, deletedAt }) => (
        <ListRow
          key={id}
          title={<span className="line-clamp-2 wrap-anywhere">{title}</span>}
          meta={
            <>
              {kinds[kind].word}
              {deletedAt && `. Goes for good ${formatDay(goes(deletedAt), localDate(now, zone))}.`}
            </>
          }
          trailing={
            <ActionForm action={kinds[kind].restore}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton look="quiet" size="sm">
                Bring it back
              </SubmitButton>
            </ActionForm>
          }
        />
      ))}
    </List>
  )
}
