'use client'

import { Menu, MenuAct, MenuItem, MenuLinks } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { stepBackAction } from '@/features/endings/actions'
import { deletePipelineAction } from '../actions'
import type { Turn } from '../turns'
import { StageForm } from './stage-form'

interface Props {
  id: string
  /** What they may have said: an invitation, an offer, a no. */
  answers: readonly Turn[]
  /** Steps back from it: not when it does not go on, or an offer waits for an answer. */
  withdraws: boolean
  /** It has not ended: it can be put aside, gets new interviews, and is shown to a recruiter. */
  goesOn: boolean
  turns: readonly Turn[]
}

/** What they said, and what else can be done with a process. */
export function PipelineMenus({ id, answers, withdraws, goesOn, turns }: Props) {
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
        {withdraws && (
          <MenuAct action={stepBackAction} id={id}>
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
