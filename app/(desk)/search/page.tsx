import type { Metadata } from 'next'
import { z } from 'zod'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { consume, limits } from '@/features/rate-limits/consume'
import { SearchField } from '@/features/search/components/search-field'
import { SearchFinds } from '@/features/search/components/search-finds'
import { foundKinds } from '@/features/search/kinds'
import { search } from '@/features/search/search'
import { longestQuery } from '@/features/search/words'
import { readPageRequest } from '@/lib/paging'
import { isStorable } from '@/lib/text'

export const metadata: Metadata = { title: 'Search' }

const ofEach = 6

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const asked = await searchParams
  const typed =
    typeof asked.q === 'string' && isStorable(asked.q) ? asked.q.slice(0, 4 * longestQuery).trim() : ''
  const user = await requireUser(typed ? `/search?q=${encodeURIComponent(typed)}` : '/search')
  const only = foundKinds.find(kind => kind === asked.kind)
  const now = new Date()
  const each = only ? readPageRequest(asked, z.never()).rows : ofEach
  const mayAsk = typed !== '' && (await consume(limits.search, user.id, now))
  const finds = mayAsk
    ? await asUser(user.id, tx => search(tx, typed, { each, ...(only && { only: [only] }), now }))
    : null
  return (
    <Page width="desk">
      <PageHeader
        title="Search"
        lead={typed === '' && 'Processes, people, interviews, messages, questions and your notes.'}
      />
      <SearchField typed={typed} />
      {typed !== '' && <SearchFinds typed={typed} finds={finds} only={only ?? null} each={each} />}
    </Page>
  )
}
