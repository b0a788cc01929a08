'use client'

import type { ComponentProps } from 'react'
import { Menu, MenuAct, MenuItem, MenuLinks } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { deletePipelineAction } from '../actions'
import type { Turn } from '../turns'
import { StageForm } from './stage-form'

interface Props {
  id: string
  /** What they may have said: an invitation, an offer, a no. */
  answers: readonly Turn[]
  /** Steps back from it; none when it does not go on, or an offer waits for an answer. */
  withdraw: ComponentProps<typeof MenuAct>['action'] | null
  /** It has not ended: it can be put aside, gets new interviews, and is shown to a recruiter. */
  goesOn: boolean
  turns: readonly Turn[]
}

/** What they said, and what else can be done with a process. */
export function PipelineMenus({ id, answers, withdraw, goesOn, turns }: Props) {
  return (
    <>
      {answers.length > 0 && (
        <Menu trigger="They replied" label="They replied">
          <MenuLinks ways={answers} />
          <MenuItem>
            <a href="#heard" className={menuItemStyle}>
              Something else
            </a>
          </MenuItem>
        </Menu>
      )}
      <Menu trigger="More" label="More for this process">
        <MenuLinks
          ways={[
            ...turns,
            ...(goesOn ? [{ to: `/interviews/new?pipeline=${id}`, label: 'Add an interview' }] : []),
            { to: `/pipelines/${id}/edit`, label: 'Edit' },
            ...(goesOn ? [{ to: `/share-links/new?pipeline=${id}`, label: 'Share with a recruiter' }] : []),
          ]}
        />
        {withdraw && (
          <MenuAct action={withdraw} id={id}>
            Withdraw
          </MenuAct>
        )}
        {goesOn && (
          <MenuItem>
            <StageForm id={id}>
              <button type="submit" name="stage" value="aside" className={menuItemStyle}>
                Put aside
              </button>
            </StageForm>
          </MenuItem>
        )}
        <MenuAct action={deletePipelineAction} id={id}>
          Delete
        </MenuAct>
      </Menu>
    </>
  )
}
