import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Menu, MenuItem, menuItemStyle } from '@/components/ui/menu'
import { stepBackAction } from '@/features/endings/actions'
import { deletePipelineAction } from '../actions'

interface Props {
  id: string
  /** One can step back from it: it goes on, and no offer waits for an answer. */
  isGoing: boolean
}

export function PipelineMenu({ id, isGoing }: Props) {
  return (
    <Menu trigger="More" label="More for this pipeline">
      <MenuItem>
        <Link href={`/pipelines/${id}/edit`} className={menuItemStyle}>
          Edit
        </Link>
      </MenuItem>
      <MenuItem>
        <Link href={`/share-links/new?pipeline=${id}`} className={menuItemStyle}>
          Share with a recruiter
        </Link>
      </MenuItem>
      {isGoing && (
        <MenuItem>
          <ActionForm action={stepBackAction}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className={menuItemStyle}>
              Step back from it
            </button>
          </ActionForm>
        </MenuItem>
      )}
      <MenuItem>
        <ActionForm action={deletePipelineAction}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className={menuItemStyle}>
            Delete
          </button>
        </ActionForm>
      </MenuItem>
    </Menu>
  )
}
