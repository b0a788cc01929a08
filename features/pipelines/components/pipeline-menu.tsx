import type { ComponentProps } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem, menuItemStyle } from '@/components/ui/menu'
import { deletePipelineAction } from '../actions'

interface Props {
  id: string
  /** Steps back from it; null when it does not go on, or an offer waits for an answer. */
  stepBack: ComponentProps<typeof ActionForm>['action'] | null
}

export function PipelineMenu({ id, stepBack }: Props) {
  return (
    <Menu trigger="More" label="More for this process">
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
      {stepBack && (
        <MenuItem>
          <ActionForm action={stepBack}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className={menuItemStyle}>
              Withdraw
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
