import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Menu, MenuItem, menuItemStyle } from '@/components/ui/menu'
import { cancelInterviewAction, reviveInterviewAction } from '../actions'

export function InterviewMenu({ id, cancelled }: { id: string; cancelled: boolean }) {
  return (
    <Menu trigger="More" label="More for this interview">
      <MenuItem>
        <Link href={`/interviews/${id}/edit`} className={menuItemStyle}>
          Change time or place
        </Link>
      </MenuItem>
      <MenuItem>
        <a href={`/interviews/${id}/calendar`} className={menuItemStyle}>
          To my calendar
        </a>
      </MenuItem>
      <MenuItem>
        <ActionForm action={cancelled ? reviveInterviewAction : cancelInterviewAction}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className={menuItemStyle}>
            {cancelled ? 'It takes place after all' : 'It was cancelled'}
          </button>
        </ActionForm>
      </MenuItem>
    </Menu>
  )
}
