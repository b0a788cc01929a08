import type { Metadata, Route } from 'next'
import { cache } from 'react'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { Beside } from '@/features/drafts/components/beside'
import { DraftGroupList, DraftList } from '@/features/drafts/components/draft-list'
import { windowTitle } from '@/features/drafts/components/message-head'
import { OpenMessage } from '@/features/drafts/components/open-message'
import { draftKey, listDrafts, pageOfDrafts } from '@/features/drafts/list-drafts'
import { getDraft } from '@/features/drafts/queries'
import { draftGroups } from '@/features/drafts/sorted-drafts'
import { isId } from '@/lib/fields'
import { readPageRequest } from '@/lib/paging'

type Asked = Awaited<PageProps<'/drafts'>['searchParams']>

function read(asked: Asked) {
  const group = draftGroups.find(name => name === asked.show)
  const open = typeof asked.open === 'string' && isId(asked.open) ? asked.open : null
  return { group, open, place: readPageRequest(asked, draftKey), isChoosing: asked.choose !== undefined }
}

/** By what was asked, in words: once for a request, as the title asks for it, too. */
const load = cache(async (words: string) => {
  const user = await requireUser('/drafts')
  const now = new Date()
  const { group, open, place } = read(JSON.parse(words))
  return asUser(user.id, async tx => {
    const message = open ? await getDraft(tx, open, now) : null
    const list = await listDrafts(tx, now, group ? { group, place } : null, message?.own.zone)
    return { now, message, ...list }
  })
})

export async function generateMetadata({ searchParams }: PageProps<'/drafts'>): Promise<Metadata> {
  const asked = await searchParams
  const message = asked.open ? (await load(JSON.stringify(asked))).message : null
  return { title: message ? windowTitle(message) : 'Messages' }
}

/** The messages; at a desk the open one stands beside them, elsewhere it is a page of its own. */
export default async function DraftsPage({ searchParams }: PageProps<'/drafts'>) {
  const asked = await searchParams
  const { now, message, rows, zone } = await load(JSON.stringify(asked))
  const { group, place, isChoosing } = read(asked)
  const list = { zone, now, open: message?.draft.id }
  return (
    <Page width="desk">
      <Beside open={list.open}>
        <div>
          <PageHeader
            title="Messages"
            lead={
              !message &&
              'Open the first one, read it and send it from your own mailbox. Afterword never sends anything for you.'
            }
            back={group && { href: '/drafts', label: 'All messages' }}
          />
          <div className="beside-rows">
            {group ? (
              <DraftGroupList
                group={group}
                page={pageOfDrafts(rows, place)}
                isChoosing={isChoosing}
                {...list}
              />
            ) : (
              <DraftList rows={rows} {...list} />
            )}
          </div>
        </div>
        {message && <OpenMessage page={message} now={now} closed={withoutOpen(asked)} />}
      </Beside>
    </Page>
  )
}

function withoutOpen({ open: _, ...others }: Asked): Route {
  const kept = new URLSearchParams(
    Object.entries(others).filter((one): one is [string, string] => typeof one[1] === 'string'),
  )
  return (kept.size > 0 ? `/drafts?${kept}` : '/drafts') as Route
}
