import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { SubmitButton } from '@/components/ui/submit-button'
import { deleteContactAction, forgetContactAction, setStayInTouchAction } from '../actions'

interface Somebody {
  id: string
  name: string
  isBridge: boolean
}

export function PersonMenu({ person }: { person: Somebody }) {
  return (
    <Menu trigger="More" label={`More for ${person.name}`}>
      <MenuItem>
        <Link href={`/people/${person.id}/edit`} className={menuItemStyle}>
          Edit details
        </Link>
      </MenuItem>
      <MenuItem>
        <a href={`/people/${person.id}/vcard`} download className={menuItemStyle}>
          Save as a contact file
        </a>
      </MenuItem>
      <MenuItem>
        <ActionForm action={setStayInTouchAction} quiet>
          <input type="hidden" name="contactId" value={person.id} />
          <input type="hidden" name="keep" value={person.isBridge ? 'no' : 'yes'} />
          <button type="submit" className={menuItemStyle}>
            {person.isBridge ? 'Stop staying in touch' : 'Stay in touch'}
          </button>
        </ActionForm>
      </MenuItem>
      <MenuItem>
        <ActionForm action={deleteContactAction} quiet>
          <input type="hidden" name="id" value={person.id} />
          <button type="submit" className={menuItemStyle}>
            Delete
          </button>
        </ActionForm>
      </MenuItem>
    </Menu>
  )
}

export function ForgetPerson({ person }: { person: Somebody }) {
  return (
    <div className="-ml-3 mt-10">
      <Dialog trigger="Remove this person" title={`Remove ${person.name}?`} look="bare" size="sm">
        <p className="mb-4 text-ink-soft">
          Their name, addresses, notes and every message to them will be deleted for good. Your history still
          shows that you met someone, and when. This can’t be undone.
        </p>
        <ActionForm action={forgetContactAction}>
          <input type="hidden" name="id" value={person.id} />
          <SubmitButton>Remove for good</SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  )
}
