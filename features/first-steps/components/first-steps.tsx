import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { RadioChips } from '@/components/ui/choice'
import { Link } from '@/components/ui/link'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField } from '@/components/ui/text-field'
import type { Composer, FirstStep } from '@/db/enums'
import { countryNames, zoneLabel } from '@/lib/time'
import { savePlaceAction, settleFirstStepAction } from '../actions'

interface Place {
  country: string
  zone: string
  composer: Composer
}

/** A newcomer's first steps, side by side and in any order: each is gone once it is done or skipped. */
export function FirstSteps({ steps, own }: { steps: readonly FirstStep[]; own: Place | null }) {
  if (!own || steps.length === 0) return null
  return (
    <ol
      aria-label="Getting started"
      className={clsx('mb-10 grid gap-x-10 gap-y-8', steps.length > 2 ? 'lg:grid-cols-3' : 'lg:grid-cols-2')}
    >
      {steps.map(step =>
        step === 'interview' ? (
          <BringOneIn key={step} />
        ) : step === 'place' ? (
          <WhereYouAre key={step} own={own} />
        ) : (
          <SeeWhatComes key={step} />
        ),
      )}
    </ol>
  )
}

function BringOneIn() {
  return (
    <Step step="interview" title="Add your next interview, or the last one">
      <p>
        Paste the invitation or drop its file, and the form fills itself in. If you have just come out of one,
        a single line is enough.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <LinkButton href="/interviews/new" look="lamp">
          Add an interview
        </LinkButton>
        <LinkButton href="/just-now" look="quiet">
          I’ve just had one
        </LinkButton>
      </div>
      <p className="mt-3 text-sm">
        Everything in a spreadsheet?{' '}
        <Link href="/imports" className="underline underline-offset-4">
          Bring it in
        </Link>
      </p>
    </Step>
  )
}

function WhereYouAre({ own }: { own: Place }) {
  return (
    <Step step="place" title="Check your country and mailbox">
      <p>
        Holidays and working days follow your country, the hours your clock: {zoneLabel(own.zone)} time.{' '}
        <Link href="/settings" className="underline underline-offset-4">
          Another time zone?
        </Link>
      </p>
      <ActionForm action={savePlaceAction} className="mt-4 grid gap-4 text-ink">
        <SelectField
          label="Country"
          name="country"
          defaultValue={own.country}
          options={countryNames().map(({ code, name }) => ({ value: code, label: name }))}
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
        <div>
          <SubmitButton look="quiet">Save</SubmitButton>
        </div>
      </ActionForm>
    </Step>
  )
}

function SeeWhatComes() {
  return (
    <Step step="ahead" title="See what will happen when">
      <p>
        A one-minute reflection after the interview, a thank-you to each person, a nudge when their date
        passes. Look at your own next seven days, email by email.
      </p>
      <div className="mt-4">
        <LinkButton href="/today/ahead" look="quiet">
          Show my next seven days
        </LinkButton>
      </div>
    </Step>
  )
}

function Step({ step, title, children }: { step: FirstStep; title: string; children: ReactNode }) {
  return (
    <li className="border-line border-t-2 pt-5">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-semibold text-lg">{title}</h2>
        <ActionForm action={settleFirstStepAction} quiet="done">
          <input type="hidden" name="step" value={step} />
          <SubmitButton look="bare" size="sm" aria-label={`Skip: ${title}`}>
            Skip
          </SubmitButton>
        </ActionForm>
      </div>
      <div className="mt-1 text-ink-soft">{children}</div>
    </li>
  )
}
