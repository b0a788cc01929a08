import type { ComponentProps } from 'react'
import type { ActionForm } from '@/components/ui/action-form'
import { Menu, MenuAct, MenuItem, MenuLinks } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { deletePipelineAction } from '../actions'
import type { Turn } from '../turns'
import { StageForm } from './stage-form'

interface Props {
  id: string
  /** Steps back from it; null when it does not go on, or an offer waits for an answer. */
  stepBack: ComponentProps<typeof ActionForm>['action'] | null
  /** It has not ended: it can be put aside, gets new interviews, and is shown to a recruiter. */
  goesOn: boolean
  turns: readonly Turn[]
}

/** What they may have said: an invitation, an offer, a no. */
export function AnswersMenu({ answers }: { answers: readonly Turn[] }) {
  if (answers.length === 0) return null
  return (
    <Menu trigger="They replied" label="They replied">
      <MenuLinks ways={answers} />
      <MenuItem>
        <a href="#heard" className={menuItemStyle}>
          Something else
        </a>
      </MenuItem>
    </Menu>
  )
}

export function PipelineMenu({ id, stepBack, goesOn, turns }: Props) {
  return (
    <Menu trigger="More" label="More for this process">
      <MenuLinks
        ways={[
          ...turns,
          ...(goesOn ? [{ to: `/interviews/new?pipeline=${id}`, label: 'Add an interview' }] : []),
          { to: `/pipelines/${id}/edit`, label: 'Edit' },
          ...(goesOn ? [{ to: `/share-links/new?pipeline=${id}`, label: 'Share with a recruiter' }] : []),
        ]}
      />
      {stepBack && (
        <MenuAct action={stepBack} id={id}>
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
  )
}
