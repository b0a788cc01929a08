import type { ReactNode } from 'react'
import { Checkbox, CheckboxChips, RadioChips } from '@/components/ui/choice'
import { PickField } from '@/components/ui/pick-field'
import { Section } from '@/components/ui/section'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { ShareField } from '@/db/enums'
import { defaultDays, mostProcesses } from '../schema'

interface Shareable {
  id: string
  company: string
  role: string
  ended: boolean
  availability: string | null
  startDate: string | null
}

const fields: { value: ShareField; label: string }[] = [
  { value: 'stage', label: 'Stage' },
  { value: 'dates', label: 'Dates' },
  { value: 'next_step', label: 'Next step' },
  { value: 'interest', label: 'My interest' },
  { value: 'availability', label: 'When I am free' },
  { value: 'questions', label: 'Questions for them' },
  { value: 'start_date', label: 'Start date or notice' },
  { value: 'needs', label: 'What I need from them' },
]
const usual: ShareField[] = ['stage', 'dates', 'next_step', 'interest', 'availability', 'questions']

const option = ({ id, company, role }: Shareable) => ({
  value: id,
  label: (
    <span className="min-w-0 wrap-anywhere">
      {company}, {role}
    </span>
  ),
})

/** Everything a link can hold, field by field; what is not here cannot be shared (practice §i). */
export function NewLinkFields({
  recruiter,
  named,
  others,
}: {
  recruiter: { id: string; name: string }
  named: Shareable[]
  others: Shareable[]
}) {
  return (
    <>
      <input type="hidden" name="recruiterId" value={recruiter.id} />
      <Section title="Which processes">
        <div className="grid gap-6 pt-4">
          {named.length > 0 ? (
            <CheckboxChips
              legend={`Through ${recruiter.name}`}
              name="named"
              options={named.map(option)}
              defaultValues={named.filter(one => !one.ended).map(one => one.id)}
            />
          ) : (
            <p className="text-ink-soft">
              No process came through {recruiter.name} yet. You can set that on a process’s edit page.
            </p>
          )}
          {others.length > 0 && (
            <CheckboxChips
              legend="Others, without names"
              hint="They only appear as “Process B, final round, decision by 4 December”."
              name="unnamed"
              options={others.map(option)}
            />
          )}
          {others.length >= mostProcesses && (
            <PickField
              label="One more of them"
              hint="Also without its name."
              name="unnamed"
              from="/choices?of=open-processes"
              recent={others.map(({ id, company, role }) => ({ id, label: `${company}, ${role}` }))}
              hasMore
              placeholder="Type to find"
            />
          )}
        </div>
      </Section>
      <Section title="What it says">
        <div className="group/says grid gap-6 pt-4">
          <CheckboxChips legend="Show" name="fields" options={fields} defaultValues={usual} />
          <When field="availability">
            <TextField
              label="When I am free"
              name="availability"
              maxLength={300}
              defaultValue={named.find(one => one.availability)?.availability ?? ''}
            />
          </When>
          <When field="questions">
            <TextareaField label="My questions for them" hint="One per line." name="questions" />
          </When>
          <When field="start_date">
            <TextField
              label="Start date or notice"
              name="startDate"
              maxLength={200}
              defaultValue={named.find(one => one.startDate)?.startDate ?? ''}
            />
          </When>
          <When field="needs">
            <TextareaField label="What I need from them" name="needs" />
          </When>
          <TextareaField label="A short note from you, at the top" name="note" />
          <Checkbox
            name="showReply"
            label="A button to reply to me by email"
            hint="Shows them your address."
          />
        </div>
      </Section>
      <LinkTerms label={recruiter.name} />
    </>
  )
}

const shownWith: Partial<Record<ShareField, string>> = {
  availability: 'group-has-[[value=availability]:checked]/says:block',
  questions: 'group-has-[[value=questions]:checked]/says:block',
  start_date: 'group-has-[[value=start_date]:checked]/says:block',
  needs: 'group-has-[[value=needs]:checked]/says:block',
}

/** A text is asked for only when its field is chosen above. */
function When({ field, children }: { field: ShareField; children: ReactNode }) {
  return <div className={`hidden ${shownWith[field]}`}>{children}</div>
}

function LinkTerms({ label }: { label: string }) {
  return (
    <Section title="The link itself">
      <div className="grid gap-6 pt-4">
        <RadioChips
          legend="Open for"
          name="days"
          defaultValue={String(defaultDays)}
          options={[7, 14, 30, 90].map(days => ({ value: String(days), label: `${days} days` }))}
        />
        <RadioChips
          legend="Updates"
          name="kept"
          defaultValue="live"
          options={[
            { value: 'live', label: 'Live' },
            { value: 'frozen', label: 'Frozen today' },
          ]}
        />
        <TextField
          label="Passcode"
          name="passcode"
          maxLength={64}
          autoComplete="off"
          hint="Optional. Send it to them separately from the link."
        />
        <TextField
          label="Name for this link"
          name="label"
          maxLength={80}
          defaultValue={label}
          hint="Only you see this."
        />
        <Checkbox
          name="notify"
          defaultChecked
          label="Tell me when it is first opened"
          hint="And when someone tries it after I’ve ended it."
        />
      </div>
    </Section>
  )
}
