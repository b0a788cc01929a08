import { ActionForm } from '@/components/ui/action-form'
import { RadioChips } from '@/components/ui/choice'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { AnalysisCriterion } from '@/db/enums'
import { saveAnalysisAction } from '../actions'
import { inTheirOrder } from '../criteria'
import type { getAnalysis } from '../queries'
import { CriterionFields } from './criterion-fields'
import { FlagFields } from './flag-fields'

type Found = NonNullable<Awaited<ReturnType<typeof getAnalysis>>>

export function AnalysisForm({ found, ledger }: { found: Found; ledger: number | null }) {
  const { interview, pipeline, analysis, scores, own } = found
  return (
    <ActionForm
      action={saveAnalysisAction}
      className="grid gap-2 **:scroll-mb-40 [&>section:first-of-type]:mt-2"
    >
      <Section title="Would you take the job?">
        <input type="hidden" name="interviewId" value={interview.id} />
        <div className="grid gap-4 py-4">
          <RadioChips
            legend={`If ${pipeline.company} offered it tonight`}
            name="verdict"
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'unsure', label: 'Not sure' },
              { value: 'no', label: 'No' },
            ]}
            defaultValue={analysis?.verdict ?? null}
          />
          <TextareaField
            label="What makes you say so?"
            name="verdictWhy"
            rows={2}
            defaultValue={analysis?.verdictWhy ?? ''}
          />
        </div>
      </Section>
      <Section title="Twelve criteria" note="answer what you can">
        {inTheirOrder(own.weights).map(criterion => (
          <CriterionFields
            key={criterion}
            criterion={criterion}
            row={answered(scores, criterion)}
            fromLedger={criterion === 'process' ? ledger : null}
          />
        ))}
      </Section>
      <Section title="People and offices">
        <div className="grid gap-5 py-4">
          <TextareaField
            label="How they treated you and each other"
            name="people"
            hint="Who spoke, who listened, how they sat, what changed when someone came in. Only you see this."
            defaultValue={analysis?.people ?? ''}
          />
          <TextareaField
            label="The offices, and what they say about the company"
            name="place"
            hint="The entrance, the desks, the noise, what’s on the walls."
            defaultValue={analysis?.place ?? ''}
          />
        </div>
      </Section>
      <Section title="Signs worth remembering">
        <FlagFields flags={analysis?.flags ?? []} />
      </Section>
      <div className="act-foot">
        <SubmitButton wide>Save scorecard</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** What the fields show of a score, and no more. */
function answered(scores: Found['scores'], criterion: AnalysisCriterion) {
  const row = scores.find(score => score.criterion === criterion)
  return row && { score: row.score, dontKnow: row.dontKnow, gap: row.gap, evidence: row.evidence }
}
