import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Menu, MenuItem, menuItemStyle } from '@/components/ui/menu'
import { deletePipelineAction } from '../actions'

export function PipelineMenu({ id }: { id: string }) {
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
