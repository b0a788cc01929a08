import { ActionForm } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
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
  return (
    <Menu trigger="More" label="More for this interview">
      <MenuItem>
        <Link href={`/interviews/${id}/edit`} className={menuItemStyle}>
          Change time or place
        </Link>
      </MenuItem>
      {isAhead && !cancelled && (
        <MenuItem>
          <ActionForm action={askAnotherTimeAction}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className={menuItemStyle}>
              Ask to reschedule
            </button>
          </ActionForm>
        </MenuItem>
      )}
      {!isAhead && (
        <MenuItem>
          <Link href={`/interviews/${id}/brief`} className={menuItemStyle}>
            Read the brief
          </Link>
        </MenuItem>
      )}
      <MenuItem>
        <a href={`/interviews/${id}/calendar`} className={menuItemStyle}>
          Add to my calendar
        </a>
      </MenuItem>
      <MenuItem>
        <ActionForm action={cancelled ? reviveInterviewAction : cancelInterviewAction}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className={menuItemStyle}>
            {cancelled ? 'It’s happening after all' : 'It was cancelled'}
          </button>
        </ActionForm>
      </MenuItem>
      <MenuItem>
        <ActionForm action={deleteInterviewAction}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className={menuItemStyle}>
            Delete
          </button>
        </ActionForm>
      </MenuItem>
    </Menu>
  )
}
