import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { buttonStyle } from '@/components/ui/button-style'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/section'
import type { Stage } from '@/db/enums'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import { moveCardAction } from '../actions'
import type { Standing } from '../card'

/** Where to, asked without script: a button for each stage. */
export function MovePanel({
  card,
  order,
  names,
  back,
}: {
  card: Pick<Standing, 'id' | 'company' | 'stage'>
  order: readonly Stage[]
  names: StageNames
  back: string
}) {
  return (
    <Panel className="mb-6">
      <h2 className="mb-3 font-semibold">{`Move ${card.company} from ${stageName(card.stage, names)} to`}</h2>
      <ActionForm action={moveCardAction} className="flex flex-wrap gap-2">
        <input type="hidden" name="id" value={card.id} />
        <input type="hidden" name="seen" value={card.stage} />
        {order
          .filter(stage => stage !== card.stage)
          .map(stage => (
            <button
              key={stage}
              type="submit"
              name="stage"
              value={stage}
              className={buttonStyle({ look: 'quiet', size: 'sm' })}
            >
              {stageName(stage, names)}
            </button>
          ))}
      </ActionForm>
      <Link href={back as Route} className="row-more mt-2">
        Back to the board
      </Link>
    </Panel>
  )
}
