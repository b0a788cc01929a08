import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { chooseJointNoteAction, chooseSingleNotesAction } from '../actions'
import { isReady } from '../is-ready'
import type { DraftPage } from '../queries'

/** The other notes of the same conversation; for a panel, one joint note is an equal choice (practice §a.4). */
export function PanelBlock({
  draft,
  siblings,
  people,
  custom,
}: Pick<DraftPage, 'draft' | 'siblings'> & {
  people: number
  /** What is usual there, when the country has a say. */
  custom: string | null
}) {
  const others = siblings.filter(other => other.id !== draft.id)
  const joint = draft.kind === 'thank_you_joint'
  const mayJoin = joint || people > 1
  if (!draft.interviewId || (others.length === 0 && !mayJoin)) return null
  return (
    <Section title="Same conversation">
      <List>
        {others.map(other => (
          <ListRow
            key={other.id}
            href={`/drafts/${other.id}`}
            title={<span className="wrap-anywhere">{other.to ?? 'The panel together'}</span>}
            trailing={<State state={other.state} gap={!isReady(other)} />}
          />
        ))}
      </List>
      {mayJoin && draft.state === 'open' && (
        <div className="mt-4 grid justify-items-start gap-3">
          <p className="text-ink-soft text-sm">
            One note each, or one for the panel together: both are fine. {custom}
          </p>
          <ActionForm action={joint ? chooseSingleNotesAction : chooseJointNoteAction}>
            <input type="hidden" name="interviewId" value={draft.interviewId} />
            <SubmitButton look="quiet">
              {joint ? 'One note each instead' : 'One joint note instead'}
            </SubmitButton>
          </ActionForm>
        </div>
      )}
    </Section>
  )
}

function State({ state, gap }: { state: string; gap: boolean }) {
  if (state === 'sent' || state === 'answered') return <Badge tone="done">Sent</Badge>
  if (state === 'probably_sent') return <Badge>Probably sent</Badge>
  if (state === 'skipped') return <Badge>Skipped</Badge>
  return gap ? <Badge tone="chosen">Needs a detail</Badge> : <Badge tone="done">Ready</Badge>
}
