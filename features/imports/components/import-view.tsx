import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { dropImportAction, startImportAction, undoImportAction } from '../actions'
import type { ImportPage } from '../queries'
import { ImportColumns } from './import-columns'
import { ImportCounts } from './import-counts'
import { ImportProgress } from './import-progress'
import { ImportRows } from './import-rows'

/** A file where it stands: shown for a yes, on its way, brought in, or taken back. */
export function ImportView({ job, counts, page }: ImportPage) {
  if (job.state === 'running')
    return (
      <ImportProgress
        id={job.id}
        tries={job.tries}
        done={job.doneCount}
        of={toMake(counts) + job.doneCount}
      />
    )
  const isRead = job.state === 'read'
  return (
    <>
      <Section title={isRead ? 'What it becomes' : 'What became of it'}>
        {!job.whole && <ImportCounts counts={counts} />}
        {job.whole && job.state === 'done' && (
          <p className="py-3">
            {page.rows.length > 0 ? 'Everything but what stands below' : 'Everything'} is here as it was,
            under your address. Links for recruiters, your own mail address and notifications on your devices
            are not: make them again when you want them.
          </p>
        )}
        {!job.whole && !isRead && counts.some(({ reason }) => reason === 'unfit' || reason === 'refused') && (
          <p className="py-3">
            Some rows took too long to read, or couldn’t be saved, and were left out. Their lines are below:
            split your file, or save it again as CSV, and bring it in once more. What you have already isn’t
            added twice.
          </p>
        )}
        {isRead && <Decide id={job.id} fresh={toMake(counts)} />}
        {job.state === 'done' && <Done id={job.id} />}
        {job.state === 'undone' && (
          <p className="py-3 text-ink-soft">Taken back. What it had added is under Deleted for 30 days.</p>
        )}
      </Section>
      {isRead && (
        <Section title="What each column is">
          <ImportColumns job={job} sample={page.rows.find(row => row.cells.length > 0)?.cells ?? []} />
        </Section>
      )}
      {page.rows.length > 0 && (
        <Section title={isRead ? 'Row by row' : job.whole ? 'What couldn’t be read' : 'Skipped'}>
          <ImportRows job={job} page={page} />
        </Section>
      )}
    </>
  )
}

const toMake = (counts: ImportPage['counts']) => counts.find(({ fate }) => fate === 'waiting')?.rows ?? 0

function Decide({ id, fresh }: { id: string; fresh: number }) {
  return (
    <div className="flex flex-wrap items-center gap-3 py-4">
      {fresh > 0 && (
        <ActionForm action={startImportAction}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton>{fresh === 1 ? 'Add 1 row' : `Add ${fresh.toLocaleString('en')} rows`}</SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={dropImportAction}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton look="quiet">Discard the file</SubmitButton>
      </ActionForm>
      <p className="w-full text-ink-soft text-sm">
        Nobody is written to, and nothing is planned for what is over. You can take it all back with one tap.
      </p>
    </div>
  )
}

function Done({ id }: { id: string }) {
  return (
    <div className="flex flex-wrap items-center gap-3 py-4">
      <LinkButton href="/today">See what to do today</LinkButton>
      <ActionForm action={undoImportAction}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton look="quiet">Take it all back</SubmitButton>
      </ActionForm>
    </div>
  )
}
