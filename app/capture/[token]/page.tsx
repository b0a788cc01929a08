import type { Metadata } from 'next'
import { byToken } from '@/db/doors'
import { warmTypedReader } from '@/features/interviews/typed/read-typed'
import { Capture } from '@/features/reflections/components/capture'
import { LinkEnded } from '@/features/reflections/components/link-ended'
import { getVisit } from '@/features/reflections/queries'

export const metadata: Metadata = { title: 'One minute', robots: { index: false } }

export default async function CapturePage({ params }: PageProps<'/capture/[token]'>) {
  const { token } = await params
  const now = new Date()
  const visit = await byToken('capture', token, now, (tx, row) => getVisit(tx, row.rowId, now))
  if (!visit) return <LinkEnded token={token} />
  warmTypedReader()
  const { isAhead: _, ...start } = visit
  return <Capture token={token} {...start} />
}
