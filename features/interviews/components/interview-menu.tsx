import { Menu, MenuAct, MenuItem, MenuLinks } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import {
  askAnotherTimeAction,
  cancelInterviewAction,
  deleteInterviewAction,
  reviveInterviewAction,
} from '../actions'

interface Props {
  id: string
  cancelled: boolean
  isAhead: boolean
}

export function InterviewMenu({ id, cancelled, isAhead }: Props) {
  const change = { to: `/interviews/${id}/edit`, label: 'Change time or place' }
  const brief = { to: `/interviews/${id}/brief`, label: 'Read the brief' }
  return (
    <Menu trigger="More" label="More for this interview">
      <MenuLinks ways={isAhead ? [change] : [change, brief]} />
      {isAhead && !cancelled && (
        <MenuAct action={askAnotherTimeAction} id={id}>
          Ask to reschedule
        </MenuAct>
      )}
      <MenuItem>
        <a href={`/interviews/${id}/calendar`} className={menuItemStyle}>
          Add to my calendar
        </a>
      </MenuItem>
      <MenuAct action={cancelled ? reviveInterviewAction : cancelInterviewAction} id={id}>
        {cancelled ? 'It’s happening after all' : 'It was cancelled'}
      </MenuAct>
      <MenuAct action={deleteInterviewAction} id={id}>
        Delete
      </MenuAct>
    </Menu>
  )
}
