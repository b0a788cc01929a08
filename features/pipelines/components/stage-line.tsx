'use client'

import { clsx } from 'clsx'
import type { Route } from 'next'
import { useId } from 'react'
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
  /** '24 Nov' */
  since?: string
}

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
    <section aria-label="Stage" className="rail">
      <div className="rail-row">
        <StageForm id={id} form={form}>
          <ol>
            {steps.map((step, at) => (
              <li key={step.stage} aria-current={step.stage === here.stage ? 'step' : undefined}>
                {at > 0 && <i aria-hidden="true" className={step.passed ? 'bg-edge' : 'bg-line'} />}
                <Door id={id} step={step} isHere={step.stage === here.stage} />
              </li>
            ))}
          </ol>
        </StageForm>
        <p className={clsx('rail-here', onLine && '@min-[48rem]:hidden')}>
          {!onLine && <strong className="font-semibold">{here.name}</strong>}
          {here.since && (
            <span className="text-ink-soft">{`${onLine ? 'Here' : ''} since ${here.since}`}</span>
          )}
        </p>
        <Menu trigger="Other stages" label="Other stages" look="bare" size="sm" className="-mr-3 shrink-0">
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
      </div>
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
      <span>
        {name}
        {passed && since && <small>{since}</small>}
      </span>
    </>
  )
  if (isHere) return <span className="rail-step bg-glow font-semibold text-ink">{content}</span>
  // An offer is reached by recording it.
  return stage === 'offer' ? (
    <Link
      href={`/pipelines/${id}/offer` as Route}
      aria-label={`To stage ${name}`}
      className="rail-step text-ink-faint hover:bg-glow/60"
    >
      {content}
    </Link>
  ) : (
    <button
      type="submit"
      name="stage"
      value={stage}
      aria-label={`To stage ${name}`}
      className={clsx('rail-step hover:bg-glow/60', passed ? 'text-ink-soft' : 'text-ink-faint')}
    >
      {content}
    </button>
  )
}
