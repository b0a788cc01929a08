import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { Page, PageHeader } from '@/components/ui/page'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { restoreContactAction } from '@/features/contacts/actions'
import { PeopleList } from '@/features/contacts/components/people-list'
import { countPeople, listAlike, listPeople, personKey } from '@/features/contacts/list-people'
import { readPageRequest } from '@/lib/paging'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const user = await requireUser('/people')
  const asked = await searchParams
  const { deleted } = asked
  const { page, count, alike } = await asUser(user.id, tx => load(tx, asked))
  return (
    <Page width="desk">
      <PageHeader
        title="People"
        lead={
          count.people > 0
            ? 'Everyone you’ve met or written to. Open one to see what comes next with them.'
            : undefined
        }
        actions={
          count.people > 0 && (
            <>
              <LinkButton href="/people/new" look="quiet">
                Add someone
              </LinkButton>
              <Menu trigger="More" label="More for people">
                <MenuItem>
                  <Link href="/people/import" className={menuItemStyle}>
                    Import contacts
                  </Link>
                </MenuItem>
                <MenuItem>
                  <a href="/people/vcard" download className={menuItemStyle}>
                    Export all as a contact file
                  </a>
                </MenuItem>
              </Menu>
            </>
          )
        }
      />
      <PeopleList page={page} count={count} alike={alike} />
      {typeof deleted === 'string' && (
        <UndoBar action={restoreContactAction} fields={{ id: deleted }}>
          Deleted.
        </UndoBar>
      )}
    </Page>
  )
}

async function load(tx: Tx, asked: Parameters<typeof readPageRequest>[0]) {
  const place = readPageRequest(asked, personKey)
  const [page, count, alike] = await Promise.all([listPeople(tx, place), countPeople(tx), listAlike(tx)])
  return { page, count, alike }
}
