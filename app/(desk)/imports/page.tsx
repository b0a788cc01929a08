import type { Metadata, Route } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser, type Tx } from '@/db/doors'
import { getOwnClock } from '@/features/account/queries'
import { requireUser } from '@/features/auth/require-user'
import { BringBack, ImportUpload } from '@/features/imports/components/import-upload'
import { isUntouched } from '@/features/imports/everything/bring-back'
import { sourceNames } from '@/features/imports/import-words'
import { listImports } from '@/features/imports/queries'
import { formatDay, localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Bring in a file' }

const states = {
  read: 'waits for your yes',
  running: 'being brought in',
  done: 'brought in',
  undone: 'taken back',
}

export default async function ImportsPage() {
  const user = await requireUser('/imports')
  const { earlier, clock, isNew } = await asUser(user.id, load)
  const today = localDate(new Date(), clock.zone)
  return (
    <Page>
      <PageHeader
        title="Bring in a file"
        lead="Your processes or people from Huntr, Teal, Simplify, Notion, LinkedIn, your own sheet, or an Afterword you used before."
        back={{ href: '/settings/data', label: 'Your data' }}
      />
      <ImportUpload />
      {isNew && (
        <Section title="Everything from another account" className="mt-10">
          <BringBack />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title="Earlier files" className="mt-10">
          <List>
            {earlier.map(job => (
              <ListRow
                key={job.id}
                href={`/imports/${job.id}` as Route}
                title={`${sourceNames[job.source]}, ${formatDay(localDate(job.createdAt, clock.zone), today)}`}
                meta={`${job.rowCount.toLocaleString('en')} rows, ${states[job.state]}`}
              />
            ))}
          </List>
        </Section>
      )}
    </Page>
  )
}

const load = async (tx: Tx) => ({
  earlier: await listImports(tx),
  clock: await getOwnClock(tx),
  isNew: await isUntouched(tx),
})
