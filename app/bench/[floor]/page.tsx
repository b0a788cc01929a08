import { notFound } from 'next/navigation'
import { askAsSystem, asUser } from '@/db/doors'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { settings } from '@/db/schema/settings'
import { requireUser } from '@/features/auth/require-user'

const floors: Record<string, () => Promise<unknown>> = {
  empty: async () => 'nothing',
  query: async () =>
    (await askAsSystem('bench', db => db.select({ job: deliveryRuns.job }).from(deliveryRuns).limit(1)))
      .length,
  mark: () =>
    askAsSystem('bench-mark', db => db.select({ job: deliveryRuns.job }).from(deliveryRuns).limit(1)).then(
      () => 'said',
    ),
  session: async () => {
    const { id } = await requireUser()
    const [own] = await asUser(id, tx => tx.select({ zone: settings.zone }).from(settings))
    return own?.zone
  },
}

/** What a page costs before it is one: for `npm run bench` alone, and not there for anybody else (docs/bench.md). */
export default async function FloorPage({ params }: PageProps<'/bench/[floor]'>) {
  const { floor } = await params
  const load = process.env.AFTERWORD_BENCH === 'on' && Object.hasOwn(floors, floor) && floors[floor]
  if (!load) notFound()
  return <main id="main">{String(await load())}</main>
}
