import type { Route } from 'next'
import { LinkButton, OutsideButton } from '@/components/ui/button'
import { Section } from '@/components/ui/section'

/** What one keeps about it: the advert, and a line for oneself. */
export function ProcessNotes({
  id,
  jobUrl,
  note,
}: {
  id: string
  jobUrl: string | null
  note: string | null
}) {
  return (
    <Section title="Private note">
      {note ? (
        <p className="wrap-anywhere whitespace-pre-line py-3">{note}</p>
      ) : (
        <p className="py-3 text-ink-soft">No note yet.</p>
      )}
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/pipelines/${id}/edit` as Route} look="quiet" size="sm">
          {note ? 'Change' : 'Write one'}
        </LinkButton>
        {jobUrl && (
          <OutsideButton href={jobUrl} look="quiet" size="sm">
            Job ad
          </OutsideButton>
        )}
      </div>
    </Section>
  )
}
