import { ActionForm } from '@/components/ui/action-form'
import { List, ListRow, RowButton } from '@/components/ui/list'
import { More } from '@/components/ui/more'
import { restoreContactAction } from '@/features/contacts/actions'
import { restoreFeedbackAction } from '@/features/feedback/actions'
import { restoreInterviewAction } from '@/features/interviews/actions'
import { restoreOfferAction } from '@/features/offers/actions'
import { restorePipelineAction } from '@/features/pipelines/actions'
import { restoreQuestionAction } from '@/features/questions/actions'
import { rowMark } from '@/lib/page-rows'
import { formatDay, localDate } from '@/lib/time'
import type { DeletedKind, DeletedPage } from '../deleted'
import { keptDays } from '../kept'

const kinds: Record<DeletedKind, { word: string; restore: typeof restorePipelineAction }> = {
  pipeline: { word: 'Process, with everything in it', restore: restorePipelineAction },
  interview: { word: 'Interview', restore: restoreInterviewAction },
  offer: { word: 'Offer', restore: restoreOfferAction },
  feedback: { word: 'Feedback', restore: restoreFeedbackAction },
  person: { word: 'Person', restore: restoreContactAction },
  question: { word: 'Question', restore: restoreQuestionAction },
}

/** What was deleted, and until when it can come back. */
export function DeletedList({ page, zone, now }: { page: DeletedPage; zone: string; now: Date }) {
  const goes = (deletedAt: Date) =>
    localDate(new Date(deletedAt.getTime() + keptDays * 24 * 60 * 60 * 1000), zone)
  const here = [...new Set(page.rows.map(row => row.kind))]
  return (
    <>
      {here.map(kind => (
        <ActionForm key={kind} action={kinds[kind].restore} id={`restore-${kind}`} />
      ))}
      <List>
        {page.rows.map(({ kind, id, title, deletedAt }, index) => (
          <ListRow
            key={id}
            id={rowMark(index)}
            title={<span className="line-clamp-2">{title}</span>}
            meta={
              <>
                {kinds[kind].word}
                {deletedAt && `. Deleted for good ${formatDay(goes(deletedAt), localDate(now, zone))}.`}
              </>
            }
            trailing={
              <RowButton form={`restore-${kind}`} name="id" value={id}>
                Restore
              </RowButton>
            }
          />
        ))}
      </List>
      <More path="/settings/deleted" page={page} />
    </>
  )
}
