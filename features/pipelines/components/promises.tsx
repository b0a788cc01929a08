import { clsx } from 'clsx'
import { buttonStyle } from '@/components/ui/button-style'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { Timeline } from '@/components/ui/timeline'
import { facts } from '@/features/next-steps/facts'
import { ledgerOf, ledgerWords, promiseState, promiseWords } from '@/features/next-steps/ledger'
import { lastFew } from '@/lib/few'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { listPromises } from '../queries'
import { RecordAnswer, TheyReplied } from './record-answer'

type Row = Awaited<ReturnType<typeof listPromises>>[number]
type Dated = Row & { promised: LocalDate }

/** The ledger: what they said would happen, beside what did, for the company and for each who said so. */
export function Promises({
  pipelineId,
  promises,
  more,
  all,
  heardAt,
  ended,
  zone,
  now,
}: {
  pipelineId: string
  promises: Row[]
  /** Where all of them are. */
  more: string
  all: boolean
  /** When they last met or got back. */
  heardAt: Date | null
  ended: boolean
  zone: string
  now: Date
}) {
  const today = localDate(now, zone)
  const dated = promises.flatMap(row =>
    row.date && row.fact === 'decision_date' && !row.isOwn ? [{ ...row, promised: row.date }] : [],
  )
  const shown = lastFew(dated, all, 8)
  // Nothing was promised, and nothing will be.
  if (ended && dated.length === 0) return null
  return (
    <Section title="What they promised" note={ledgerWords(ledgerOf(dated, today)) ?? undefined}>
      {dated.length === 0 ? (
        <p className="py-4 text-ink-soft">
          No date yet. Whatever they promise is kept here, next to what really happened.
        </p>
      ) : (
        <Timeline
          className="py-4"
          moments={shown.rows.map(promise => ({
            key: promise.id,
            when: facts[promise.fact].label,
            title: formatDay(promise.promised, today),
            detail: <Happened promise={promise} ended={ended} today={today} />,
            state: moment[promiseState(promise, today)],
          }))}
        />
      )}
      <AndMore href={more} count={shown.left} of="earlier promises" />
      <People promises={dated} today={today} />
      <div id="heard" className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-soft text-sm">
          {heardAt
            ? `Last heard from them on ${formatDay(localDate(heardAt, zone), today)}`
            : ended
              ? 'You never heard from them.'
              : 'Nothing from them yet.'}
        </p>
        {!ended && <TheyReplied id={pipelineId} today={today} />}
      </div>
    </Section>
  )
}

const moment = { kept: 'past', late: 'past', waiting: 'now', open: 'next' } as const

function Happened({ promise, ended, today }: { promise: Dated; ended: boolean; today: LocalDate }) {
  const happened = [
    promiseWords(promise, today),
    promise.keptOn && `(${formatDay(promise.keptOn, today)})`,
  ].filter(Boolean)
  const said = [
    happened.length > 0 && `${happened.join(' ')}.`,
    promise.saidBy && `Said by ${promise.saidBy}.`,
  ].filter(Boolean)
  return (
    <div className="grid justify-items-start gap-1">
      {said.length > 0 && <p>{said.join(' ')}</p>}
      {!ended && !promise.keptOn && promise.promised >= today && (
        <a
          href={`/interviews/${promise.interviewId}/promise`}
          className={clsx(buttonStyle({ look: 'bare', size: 'sm' }), '-ml-3')}
        >
          Add to my calendar
        </a>
      )}
      <RecordAnswer id={promise.id} title={facts[promise.fact].label} keptOn={promise.keptOn} today={today} />
    </div>
  )
}

/** Only when several people named dates: whose word has been worth what. */
function People({ promises, today }: { promises: readonly Dated[]; today: LocalDate }) {
  const names = [...new Set(promises.flatMap(promise => promise.saidBy ?? []))]
  const lines = names.flatMap(name => {
    const words = ledgerWords(
      ledgerOf(
        promises.filter(promise => promise.saidBy === name),
        today,
      ),
    )
    return words ? [{ name, words }] : []
  })
  if (lines.length < 2) return null
  return (
    <ul className="pb-4 text-ink-soft text-sm">
      {lines.map(({ name, words }) => (
        <li key={name}>
          {name}: {words}
        </li>
      ))}
    </ul>
  )
}
