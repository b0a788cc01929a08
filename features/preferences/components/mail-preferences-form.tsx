import { ActionForm } from '@/components/ui/action-form'
import { Checkbox, CheckboxChips, RadioChips } from '@/components/ui/choice'
import { PickField } from '@/components/ui/pick-field'
import { Section, Stack } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextareaField, TextField } from '@/components/ui/text-field'
import { zoneName } from '@/features/choices/zone-name'
import { groupsOn } from '@/features/deliveries/mail-groups'
import { mailGroups } from '@/features/reminders/reminder-rules'
import { countryNames, localDate } from '@/lib/time'
import { saveMailPreferencesAction } from '../actions'
import type { MailPreferences } from '../queries'

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((label, index) => ({
  value: String(index + 1),
  label,
}))

export function MailPreferencesForm({ own }: { own: MailPreferences }) {
  const zone = { id: own.zone, label: zoneName(own.zone) }
  const country = {
    id: own.country,
    label: countryNames().find(({ code }) => code === own.country)?.name ?? own.country,
  }
  return (
    <ActionForm action={saveMailPreferencesAction}>
      <Section title="Where and when you are">
        <Stack className="pt-4">
          <PickField
            label="Time zone"
            name="zone"
            from="/choices?of=zones"
            recent={[zone]}
            chosen={zone}
            hasMore
            typed
          />
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <PickField
              label="Country"
              name="country"
              hint="Its public holidays count."
              from="/choices?of=countries"
              recent={[country]}
              chosen={country}
              hasMore
              typed
            />
            <TextField
              label="Region"
              name="region"
              hint="Only if its holidays differ: BY for Bavaria, SCT for Scotland."
              defaultValue={own.region ?? ''}
              maxLength={6}
            />
          </div>
          <div className="grid grid-cols-2 gap-4">
            <SelectField
              label="Quiet from"
              name="quietFrom"
              defaultValue={String(own.quietFrom)}
              options={hours}
            />
            <SelectField
              label="Quiet until"
              name="quietUntil"
              defaultValue={String(own.quietUntil)}
              options={hours}
            />
          </div>
          <CheckboxChips
            legend="Working days"
            name="workingDays"
            options={days}
            defaultValues={own.workingDays.map(String)}
          />
        </Stack>
      </Section>
      <Section title="Which emails">
        <Stack className="pt-4">
          <CheckboxChips
            legend="Emails I get"
            hint="At most two a day that you didn’t ask for; the rest come along as a line in one of them."
            name="on"
            options={mailGroups.map(({ id, label }) => ({ value: id, label }))}
            defaultValues={groupsOn(own.kindsOff)}
          />
          <TextField
            label="No emails until"
            name="pausedUntil"
            type="date"
            hint="Everything waits until that morning."
            defaultValue={own.pausedUntil ? localDate(own.pausedUntil, own.zone) : ''}
          />
          <div className="grid grid-cols-2 gap-4">
            <TextField
              label="Away from"
              name="holidayFrom"
              type="date"
              defaultValue={own.holidayFrom ?? ''}
            />
            <TextField
              label="Away until"
              name="holidayUntil"
              type="date"
              defaultValue={own.holidayUntil ?? ''}
            />
          </div>
          <Checkbox
            name="confidential"
            label="Leave employers’ names out of subject lines"
            hint="In case someone reads over your shoulder."
            defaultChecked={own.confidential}
          />
        </Stack>
      </Section>
      <Section title="Your messages">
        <Stack className="pt-4">
          <TextareaField
            label="Signature"
            name="signature"
            hint="Your name, and a phone number if you like. Messages you haven’t sent yet are updated."
            defaultValue={own.signature ?? ''}
            autoComplete="name"
            rows={2}
            maxLength={500}
          />
          <RadioChips
            legend="I send emails from"
            name="composer"
            defaultValue={own.composer}
            options={[
              { value: 'mailto', label: 'My email app' },
              { value: 'gmail', label: 'Gmail' },
              { value: 'outlook', label: 'Outlook' },
            ]}
          />
          <RadioChips
            legend="LinkedIn account"
            hint="Sets how long a note with a request can be."
            name="linkedinAccount"
            defaultValue={own.linkedinAccount}
            options={[
              { value: 'free', label: 'Free: 200 characters' },
              { value: 'premium', label: 'Premium: 300 characters' },
            ]}
          />
          <TextField
            label="LinkedIn requests with a note, per month"
            name="linkedinAllowance"
            type="number"
            hint="LinkedIn allows a free account five, last time we checked."
            defaultValue={String(own.linkedinAllowance)}
            min={1}
            max={100}
            required
          />
          <div>
            <SubmitButton>Save</SubmitButton>
          </div>
        </Stack>
      </Section>
    </ActionForm>
  )
}
