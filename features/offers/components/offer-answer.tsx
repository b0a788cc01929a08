import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { Panel } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { TextField } from '@/components/ui/text-field'
import { SlotField } from '@/features/letters/components/slot-field'
import { slotExamples } from '@/features/letters/packs/slot-examples'
import { addDays, type LocalDate } from '@/lib/time'
import { askMoreTimeAction, declineOfferAction, lapseOfferAction } from '../actions'
import { countdownOf } from '../countdown'
import type { Offer } from '../mutations'

/** By when, and yes, no, or more time. Each makes a letter; none is sent from here. */
export function OfferAnswer({ offer, today }: { offer: Offer; today: LocalDate }) {
  const { line, isNear, isPast } = countdownOf(offer.answerBy, today)
  return (
    <Panel tone={isNear ? 'now' : 'plain'}>
      <h2 className="font-semibold text-lg">{line}</h2>
      <div className="mt-4 grid gap-2">
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`/pipelines/${offer.pipelineId}/offer/accept` as Route}>Say yes</LinkButton>
          <LinkButton href={'/offers' as Route} look="quiet">
            Compare first
          </LinkButton>
        </div>
        <Fold title="Ask for more time">
          <ActionForm action={askMoreTimeAction} className="grid gap-4">
            <input type="hidden" name="id" value={offer.id} />
            <TextField
              label="Until"
              name="newDate"
              type="date"
              required
              defaultValue={addDays(offer.answerBy ?? today, 7)}
            />
            <Reason />
            <SubmitButton look="quiet">Write the request</SubmitButton>
          </ActionForm>
        </Fold>
        <Fold title="Say no">
          <ActionForm action={declineOfferAction} className="grid gap-4">
            <input type="hidden" name="id" value={offer.id} />
            <Reason hint="Goes into the letter. You don’t owe anyone a reason." />
            <SubmitButton look="quiet">Write a kind refusal</SubmitButton>
          </ActionForm>
        </Fold>
        {isPast && (
          <ActionForm action={lapseOfferAction}>
            <input type="hidden" name="id" value={offer.id} />
            <SubmitButton look="bare" className="-ml-4">
              The offer has expired
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </Panel>
  )
}

function Reason({ hint }: { hint?: string }) {
  return (
    <SlotField
      slot="reason"
      name="reason"
      label="A short reason"
      hint={hint}
      example={slotExamples.en.reason}
      reader={{ name: '', isEmployer: true }}
      line
      maxLength={300}
    />
  )
}

function Fold({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details>
      <Summary>{title}</Summary>
      <div className="max-w-read py-3">{children}</div>
    </details>
  )
}
