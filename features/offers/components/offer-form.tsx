import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { SubmitButton } from '@/components/ui/submit-button'
import { Summary } from '@/components/ui/summary'
import { SelectField, TextareaField, TextField } from '@/components/ui/text-field'
import type { FormState } from '@/lib/form-state'
import { addDays, formatDay, type LocalDate } from '@/lib/time'
import type { Offer } from '../mutations'
import type { Makers } from '../queries'
import { AnswerBy } from './answer-by'

interface Props {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  today: LocalDate
  pipelineId?: string
  offer?: Offer
  makers: Makers
}

/** Only what is needed stands open: is it in writing, and by when do they want an answer. */
export function OfferForm({ action, today, pipelineId, offer, makers }: Props) {
  const chips = [3, 7, 14].map(days => ({
    value: addDays(today, days),
    label: `${days === 3 ? 'Three days' : days === 7 ? 'A week' : 'Two weeks'} (${formatDay(addDays(today, days), today)})`,
  }))
  return (
    <ActionForm action={action} className="grid gap-6">
      {offer && <input type="hidden" name="id" value={offer.id} />}
      {pipelineId && <input type="hidden" name="pipelineId" value={pipelineId} />}
      <RadioChips
        legend="Is it in writing?"
        hint="Messages that tell other companies of it wait until it is."
        name="inWriting"
        options={[
          { value: 'yes', label: 'In writing' },
          { value: 'not_yet', label: 'Verbal only' },
        ]}
        defaultValue={offer?.inWriting ?? null}
        required
      />
      <AnswerBy chips={offer ? [] : chips} defaultValue={offer?.answerBy ?? ''} />
      {makers.people.length > 0 && (
        <SelectField
          label="Who made it"
          name="madeById"
          hint="Your answer goes to them."
          placeholder="Not known"
          options={makers.people.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={offer?.madeById ?? makers.likely ?? ''}
        />
      )}
      {!offer && <SubmitButton>Record the offer</SubmitButton>}
      <details open={offer ? true : undefined}>
        <Summary>The terms</Summary>
        <div className="mt-3 grid gap-6">
          <TextField
            label="Date received"
            name="receivedOn"
            type="date"
            required
            defaultValue={offer?.receivedOn ?? today}
          />
          <TextField label="Title" name="title" maxLength={120} defaultValue={offer?.title ?? ''} />
          <TextField
            label="Pay"
            name="pay"
            maxLength={200}
            hint="As they wrote it, with the currency. Only you and they will see it."
            defaultValue={offer?.pay ?? ''}
          />
          <TextareaField
            label="Other terms"
            name="terms"
            hint="One per line: hours, leave, location, notice. They go into your acceptance, so that both sides have them in writing."
            defaultValue={offer?.terms ?? ''}
          />
          <TextField label="Start" name="startDate" type="date" defaultValue={offer?.startDate ?? ''} />
        </div>
      </details>
      {offer && (
        <div className="act-foot">
          <SubmitButton wide>Save offer</SubmitButton>
        </div>
      )}
    </ActionForm>
  )
}
