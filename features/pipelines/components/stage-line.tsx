'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { useId } from 'react'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Menu, MenuAct, MenuItem } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { StageDoor } from '@/components/ui/stage-mark'
import type { Stage } from '@/db/enums'
import { undoMoveAction } from '../actions'
import { StageForm } from './stage-form'

/** One door of the line, in words. */
export interface Step {
  stage: Stage
  name: string
  /** The process has come so far. */
  passed: boolean
  /** '24 November' */
  since?: string
}

const style = 'flex min-h-12 items-center gap-2 rounded px-2'

/** The line of `StageRail`, from its words: one form, whose buttons stand on the line and in the menu beside it. */
export function StageLine({
  id,
  here,
  steps,
  others,
}: {
  id: string
  here: Omit<Step, 'passed'>
  steps: readonly Step[]
  others: readonly { stage: Stage; name: string }[]
}) {
  const form = useId()
  const onLine = steps.some(step => step.stage === here.stage)
  return (
    <section aria-label="Stage" className="@container mb-6 flex items-start gap-3 border-line border-y py-3">
      <StageForm id={id} form={form} className="min-w-0 flex-1">
        <ol className="flex">
          {steps.map((step, at) => (
            <li
              key={step.stage}
              aria-current={step.stage === here.stage ? 'step' : undefined}
              className={clsx('flex items-center', at > 0 && 'flex-1')}
            >
              {at > 0 && (
                <span
                  aria-hidden="true"
                  className={clsx('h-0.5 min-w-1 flex-1 rounded-full', step.passed ? 'bg-edge' : 'bg-line')}
                />
              )}
              <Door id={id} step={step} isHere={step.stage === here.stage} />
            </li>
          ))}
        </ol>
        <p className="@min-[48rem]:hidden mt-1 px-2 font-semibold text-sm">
          {here.name}
          {here.since && <span className="font-normal text-ink-soft">{` since ${here.since}`}</span>}
        </p>
      </StageForm>
      <Menu
        trigger={
          <>
            <span className={onLine ? 'grid' : 'grid @min-[48rem]:hidden'}>
              <Icon name="ellipsis" />
            </span>
            {!onLine && <span className="@max-[48rem]:hidden">{here.name}</span>}
          </>
        }
        label={onLine ? 'Other stages' : `${here.name}. Other stages`}
        look={onLine ? 'dots' : 'quiet'}
        className="min-h-12 shrink-0"
      >
        {others.map(({ stage, name }) => (
          <MenuItem key={stage}>
            <button type="submit" form={form} name="stage" value={stage} className={menuItemStyle}>
              {`Move to ${name}`}
            </button>
          </MenuItem>
        ))}
        <MenuAct action={undoMoveAction} id={id}>
          Undo the last move
        </MenuAct>
      </Menu>
    </section>
  )
}

function Door({
  id,
  step: { stage, name, passed, since },
  isHere,
}: {
  id: string
  step: Step
  isHere: boolean
}) {
  const content = (
    <>
      <StageDoor stage={stage} className={isHere ? 'h-9 w-7' : 'h-7 w-6'} />
      <span className="grid max-w-32 justify-items-start text-left @max-[48rem]:sr-only">
        <span className={clsx('text-sm leading-tight', isHere && 'font-semibold')}>{name}</span>
        {passed && since && <span className="text-ink-faint text-xs leading-tight">{since}</span>}
      </span>
    </>
  )
  if (isHere) return <span className={clsx(style, 'bg-glow text-ink')}>{content}</span>
  // An offer is reached by recording it.
  return stage === 'offer' ? (
    <Link
      href={`/pipelines/${id}/offer` as Route}
      aria-label={`To stage ${name}`}
      className={clsx(style, 'text-ink-faint hover:bg-glow/60')}
    >
      {content}
    </Link>
  ) : (
    <button
      type="submit"
      name="stage"
      value={stage}
      aria-label={`To stage ${name}`}
      className={clsx(style, 'hover:bg-glow/60', passed ? 'text-ink-soft' : 'text-ink-faint')}
    >
      {content}
    </button>
  )
}
