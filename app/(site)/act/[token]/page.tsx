import type { Metadata } from 'next'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'
import { byToken } from '@/db/doors'
import { TapForm } from '@/features/reminders/components/tap-form'
import { findReminder, isTap, listSnoozes, othersThan, type Tap } from '@/features/reminders/tap'
import { insteadWords, linkEnded, tapQuestions, whatIsSo } from '@/features/reminders/tap-words'

export const metadata: Metadata = { title: 'One tap', referrer: 'same-origin', robots: { index: false } }

/** Opening it changes nothing: mail scanners open every link. The button does it. */
export default async function ActPage({ params, searchParams }: PageProps<'/act/[token]'>) {
  const { token } = await params
  const query = await searchParams
  const now = new Date()
  const found = await byToken('act', token, now, async (tx, row) => {
    const reminder = await findReminder(tx, row.userId, row.rowId)
    return reminder && { reminder, row, snoozes: await listSnoozes(tx, row.userId, reminder, now) }
  })
  if (!found) return <Said {...linkEnded} />
  const { reminder, row, snoozes } = found
  const tap: Tap = isTap(query.do) ? query.do : 'done'
  const said = whatIsSo(reminder, row.generation, query.did, snoozes[0]?.zone)
  if (said) return <Said {...said} />
  const others = othersThan(tap, reminder)
  return (
    <Page>
      <PageHeader title={tapQuestions[tap]} lead={reminder.why} />
      {tap === 'snooze' && snoozes.length === 0 ? (
        <p>Any later would be too late to be useful. It’s on Today whenever you’re ready.</p>
      ) : (
        <TapForm token={token} tap={tap} snoozes={snoozes} />
      )}
      <p className="mt-6 flex flex-wrap gap-x-6 text-ink-soft">
        {others.map(other => (
          <a
            key={other}
            href={`?do=${other}`}
            className="inline-flex min-h-thumb items-center underline underline-offset-4"
          >
            {insteadWords[other]}
          </a>
        ))}
      </p>
    </Page>
  )
}

function Said({ title, lead }: { title: string; lead: string }) {
  return (
    <Page>
      <PageHeader title={title} lead={lead} />
      <Link href="/today" className="underline underline-offset-4">
        Open Today
      </Link>
    </Page>
  )
}
