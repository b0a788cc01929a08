'use client'

import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { Fold } from '@/components/ui/fold'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { GreetingForm } from '@/features/letters/components/greeting-form'
import type { Greeting } from '@/features/letters/greeting-choices'
import { addressDraftAction, resetDraftAction, setFormalityAction } from '../actions'
import type { DraftPage } from '../queries'

const formalities = { first_name: 'By first name', formal: 'Formally' } as const

/** Formality, the template behind it, starting again. */
export function DraftSettings({
  draft,
  name,
  greeting,
}: {
  draft: Pick<DraftPage['draft'], 'id' | 'kind' | 'formality' | 'edited'>
  name: string
  greeting: Greeting | null
}) {
  const other = draft.formality === 'formal' ? 'first_name' : 'formal'
  return (
    <Section title="Tone and template">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
        <p className="text-ink-soft">{formalities[draft.formality]}.</p>
        <ActionForm action={setFormalityAction}>
          <input type="hidden" name="id" value={draft.id} />
          <input type="hidden" name="formality" value={other} />
          <SubmitButton look="bare" size="sm">
            Write {formalities[other].toLowerCase()}
          </SubmitButton>
        </ActionForm>
        <Link
          href={`/drafts/templates?kind=${draft.kind}`}
          className="inline-flex min-h-9 items-center font-semibold text-act text-sm underline underline-offset-4"
        >
          My own version of this template
        </Link>
      </div>
      {greeting && !greeting.asks && (
        <Fold summary={`Change “${greeting.now}” in the greeting`} small className="mb-3">
          {() => (
            <div className="py-2">
              <GreetingForm
                action={addressDraftAction}
                field="id"
                value={draft.id}
                name={name}
                greeting={greeting}
              />
            </div>
          )}
        </Fold>
      )}
      {draft.edited && (
        <Dialog trigger="Start over from the template" title="Start over from the template?" size="sm">
          <p className="mb-4 text-ink-soft">
            What you typed in this draft will be replaced, and can’t be restored.
          </p>
          <ActionForm action={resetDraftAction}>
            <input type="hidden" name="id" value={draft.id} />
            <SubmitButton>Start over</SubmitButton>
          </ActionForm>
        </Dialog>
      )}
    </Section>
  )
}
