import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem, menuItemStyle } from '@/components/ui/menu'
import { Page, PageHeader } from '@/components/ui/page'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { restoreContactAction } from '@/features/contacts/actions'
import { PeopleList } from '@/features/contacts/components/people-list'
import { listPeople } from '@/features/contacts/queries'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const user = await requireUser('/people')
  const { deleted } = await searchParams
  const people = await asUser(user.id, listPeople)
  return (
    <Page>
      <PageHeader
        title="People"
        actions={
          <>
            <LinkButton href="/people/new">Add somebody</LinkButton>
            <Menu trigger="More" label="More for people">
              <MenuItem>
                <Link href="/people/import" className={menuItemStyle}>
                  Bring in a contact file
                </Link>
              </MenuItem>
              <MenuItem>
                <a href="/people/vcard" download className={menuItemStyle}>
                  Save all as a contact file
                </a>
              </MenuItem>
            </Menu>
          </>
        }
      />
      <PeopleList people={people} />
      {typeof deleted === 'string' && (
        <UndoBar action={restoreContactAction} fields={{ id: deleted }}>
          Deleted.
        </UndoBar>
      )}
    </Page>
  )
}
