import { ActionForm } from '@/components/ui/action-form'
import { OutsideButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Section, Stack } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { closeFeedAction, openFeedAction } from '../actions'
import { FeedNames } from './feed-names'

/** The link to the feed, and what to do with it. Null: there is none yet. */
export function CalendarFeed({ url, hidesNames }: { url: string | null; hidesNames: boolean }) {
  return (
    <>
      <Section title="Your calendar link">{url ? <OpenFeed url={url} /> : <NoFeed />}</Section>
      <Section title="What it shows">
        <FeedNames hidesNames={hidesNames} />
      </Section>
      {url && (
        <Section title="How to add it">
          <HowTo />
        </Section>
      )}
    </>
  )
}

function NoFeed() {
  return (
    <Stack className="py-4">
      <p className="text-ink-soft">
        Nothing leaves Afterword until you make a link. Your calendar then looks for changes by itself.
      </p>
      <ActionForm action={openFeedAction}>
        <SubmitButton>Make a link</SubmitButton>
      </ActionForm>
    </Stack>
  )
}

function OpenFeed({ url }: { url: string }) {
  return (
    <Stack className="py-4">
      <Field
        label="Calendar address"
        name="feed"
        hint="Anyone who has it can see your dates, so don’t share it."
      >
        {control => <Input key={url} {...control} readOnly defaultValue={url} />}
      </Field>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={url} look="act">
          Copy the address
        </CopyButton>
        <OutsideButton href={url.replace(/^https?:/, 'webcal:')} look="quiet">
          Open in your calendar app
        </OutsideButton>
      </div>
      <div className="flex flex-wrap gap-2">
        <ActionForm action={openFeedAction}>
          <SubmitButton look="quiet">Replace the link</SubmitButton>
        </ActionForm>
        <ActionForm action={closeFeedAction}>
          <SubmitButton look="quiet">Stop the feed</SubmitButton>
        </ActionForm>
      </div>
      <p className="text-ink-soft text-sm">
        With either, calendars that follow this link stop: add the new one to each of them.
      </p>
    </Stack>
  )
}

const steps = [
  ['Apple Calendar', '“Open in your calendar app” does it. On a Mac: File, New Calendar Subscription.'],
  ['Google Calendar', 'On a computer: Other calendars, +, From URL, and paste the address.'],
  ['Outlook', 'Add calendar, Subscribe from web, and paste the address.'],
] as const

function HowTo() {
  return (
    <div className="grid gap-3 py-4">
      <dl className="grid gap-3">
        {steps.map(([app, how]) => (
          <div key={app}>
            <dt className="font-semibold">{app}</dt>
            <dd className="text-ink-soft">{how}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft text-sm">
        How soon a change is seen is up to the calendar: Apple within the hour, Google and Outlook within a
        day.
      </p>
    </div>
  )
}
