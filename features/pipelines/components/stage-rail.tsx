import { clsx } from 'clsx'
import { ActionForm } from '@/components/ui/action-form'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { StageDoor } from '@/components/ui/stage-mark'
import type { Stage } from '@/db/enums'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import { formatDay, localDate } from '@/lib/time'
import { undoMoveAction } from '../actions'
import type { ProcessTurns } from '../story-queries'
import { StageForm } from './stage-form'

const rail: readonly Stage[] = ['applied', 'screening', 'interviewing', 'final', 'offer']
const others: readonly Stage[] = ['quiet', 'accepted', 'declined', 'rejected', 'withdrawn', 'aside']

interface Props {
  id: string
  stage: Stage
  /** Where it stood before it fell quiet. */
  before: Stage | null
  names: StageNames
  hidden: readonly Stage[]
  moves: ProcessTurns['moves']
  zone: string
  now: Date
}

/** Five doors on a line, each opens what it says; what ends a process is behind the last. */
export function StageRail({ id, stage, before, names, hidden, moves, zone, now }: Props) {
  const today = localDate(now, zone)
  const steps = rail.filter(step => step === stage || !hidden.includes(step))
  const onRail = rail.includes(stage)
  const reached = onRail ? stage : (before ?? moves.findLast(move => rail.includes(move.to))?.to ?? 'applied')
  const since = (step: Stage) => {
    const at = moves.findLast(move => move.to === step)?.at
    return at && formatDay(localDate(at, zone), today).replace(/^\S+ /, '')
  }
  return (
    <section aria-label="Stage" className="@container mb-6 flex items-start gap-3 border-line border-y py-3">
      <StageForm id={id} className="min-w-0 flex-1">
        <ol className="flex">
          {steps.map((step, at) => {
            const isHere = step === stage
            const passed = rail.indexOf(step) <= rail.indexOf(reached)
            const content = (
              <>
                <StageDoor stage={step} className={isHere ? 'h-9 w-7' : 'h-7 w-6'} />
                <span className="grid max-w-32 justify-items-start text-left @max-[48rem]:sr-only">
                  <span className={clsx('text-sm leading-tight', isHere && 'font-semibold')}>
                    {stageName(step, names)}
                  </span>
                  {passed && since(step) && (
                    <span className="text-ink-faint text-xs leading-tight">{since(step)}</span>
                  )}
                </span>
              </>
            )
            const style = 'flex min-h-12 items-center gap-2 rounded px-2'
            return (
              <li
                key={step}
                aria-current={isHere ? 'step' : undefined}
                className={clsx('flex items-center', at > 0 && 'flex-1')}
              >
                {at > 0 && (
                  <span
                    aria-hidden="true"
                    className={clsx('h-0.5 min-w-1 flex-1 rounded-full', passed ? 'bg-edge' : 'bg-line')}
                  />
                )}
                {isHere ? (
                  <span className={clsx(style, 'bg-glow text-ink')}>{content}</span>
                ) : step === 'offer' ? (
                  // An offer is reached by recording it.
                  <Link
                    href={`/pipelines/${id}/offer`}
                    aria-label={`To stage ${stageName(step, names)}`}
                    className={clsx(style, 'text-ink-faint hover:bg-glow/60')}
                  >
                    {content}
                  </Link>
                ) : (
                  <button
                    type="submit"
                    name="stage"
                    value={step}
                    aria-label={`To stage ${stageName(step, names)}`}
                    className={clsx(style, 'hover:bg-glow/60', passed ? 'text-ink-soft' : 'text-ink-faint')}
                  >
                    {content}
                  </button>
                )}
              </li>
            )
          })}
        </ol>
        <p className="@min-[48rem]:hidden mt-1 px-2 font-semibold text-sm">
          {stageName(stage, names)}
          {since(stage) && <span className="font-normal text-ink-soft">{` since ${since(stage)}`}</span>}
        </p>
      </StageForm>
      <Menu
        trigger={
          <>
            <span className={onRail ? 'grid' : 'grid @min-[48rem]:hidden'}>
              <Icon name="ellipsis" />
            </span>
            {!onRail && <span className="@max-[48rem]:hidden">{stageName(stage, names)}</span>}
          </>
        }
        label={onRail ? 'Other stages' : `${stageName(stage, names)}. Other stages`}
        look={onRail ? 'dots' : 'quiet'}
        className="min-h-12 shrink-0"
      >
        {others
          .filter(other => other !== stage)
          .map(other => (
            <MenuItem key={other}>
              <StageForm id={id}>
                <button type="submit" name="stage" value={other} className={menuItemStyle}>
                  {`Move to ${stageName(other, names)}`}
                </button>
              </StageForm>
            </MenuItem>
          ))}
        <MenuItem>
          <ActionForm action={undoMoveAction}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className={menuItemStyle}>
              Undo the last move
            </button>
          </ActionForm>
        </MenuItem>
      </Menu>
    </section>
  )
}
