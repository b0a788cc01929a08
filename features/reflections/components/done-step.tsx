'use client'

import type { Route } from 'next'
import { useEffect, useRef } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button, LinkButton } from '@/components/ui/button'
import { Mark } from '@/components/ui/mark'
import { Summary } from '@/components/ui/summary'
import { TextField } from '@/components/ui/text-field'
import type { VisitDraft } from '../answers'
import { isUnsent } from '../kept-answers'
import type { Capture } from '../use-capture'
import { wordsIn } from './step-frame'

/** The notes, ready or not, in plain sight; then nothing more to do tonight. */
export function DoneStep({
  capture,
  onMore,
  onBack,
  signInTo,
  home,
  lookTo,
}: {
  capture: Capture
  onMore: () => void
  onBack: () => void
  /** Where the rest is, behind the sign-in; null when signed in. */
  signInTo: string | null
  home: string | null
  /** The look at the company, when signed in. */
  lookTo: string | null
}) {
  const { kept, answer, delivery, send } = capture
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [])
  // An earlier sending's notes are not yet these.
  const taken = answer?.ok && !isUnsent(kept) ? answer : null
  const isSettled = delivery === 'sent' || taken
  return (
    <div className="flex flex-1 flex-col gap-8 pb-8">
      <div className="flex items-start gap-4">
        <Mark light="soft" className="mt-0.5 size-10" />
        <div>
          <h1 ref={heading} tabIndex={-1} className="font-bold text-xl outline-none">
            You’re done for today
          </h1>
          <p className="mt-1.5 text-ink-soft" aria-live="polite">
            {isSettled || delivery === 'sending'
              ? whatNext(taken)
              : 'Saved on this device. There’s nothing you need to do now.'}
          </p>
        </div>
      </div>
      {delivery === 'waiting' && answer && !answer.ok && (
        <NotSent answer={answer} onTry={() => void send()} signInTo={signInTo} />
      )}
      {taken?.unsigned && <Sign {...capture} />}
      {taken ? (
        <Notes drafts={taken.drafts} />
      ) : (
        delivery === 'sending' && (
          <p className="text-ink-soft motion-safe:animate-[breathe_1.4s_infinite]">Writing your notes …</p>
        )
      )}
      <div className="grid gap-3">
        {taken?.next.debrief && (
          <LinkButton href={`/drafts/${taken.next.debrief}` as Route} look="quiet" size="lg">
            Tell the agency while it’s fresh
          </LinkButton>
        )}
        <Button look="quiet" size="lg" onClick={onMore}>
          Four more minutes, if you like
        </Button>
        {lookTo && (
          <LinkButton href={lookTo as Route} look="quiet" size="lg">
            Company scorecard
          </LinkButton>
        )}
        <Button look="bare" onClick={onBack}>
          Change something
        </Button>
        {home ? (
          <LinkButton href={home as Route} look="act" size="lg">
            Go to Today
          </LinkButton>
        ) : (
          <p className="text-center text-ink-soft text-sm">You can close this page.</p>
        )}
      </div>
    </div>
  )
}

function whatNext(taken: Extract<Capture['answer'], { ok: true }> | null): string {
  if (!taken) return 'One moment.'
  const { notes, promised, nudge } = taken.next
  const lines = [
    notes && `Your notes will be in your mailbox ${notes}, ready to send.`,
    promised
      ? `They hope to decide by ${promised}.${nudge ? ` If it stays quiet, you’ll hear from us on ${nudge}.` : ''}`
      : nudge && `If it stays quiet, you’ll hear from us on ${nudge}.`,
  ].filter(Boolean)
  return lines.join(' ') || 'Everything is saved.'
}

function NotSent({
  answer,
  onTry,
  signInTo,
}: {
  answer: Extract<Capture['answer'], { ok: false }>
  onTry: () => void
  signInTo: string | null
}) {
  const needsSignIn = answer.reason === 'signed_out' || answer.reason === 'gone'
  return (
    <div role="alert" className="grid gap-3 rounded-lg bg-dusk-soft p-4 text-dusk">
      <p>{answer.message}</p>
      {needsSignIn && signInTo ? (
        <LinkButton href={`/sign-in?next=${encodeURIComponent(signInTo)}` as Route} look="quiet">
          Sign in
        </LinkButton>
      ) : (
        <Button look="quiet" onClick={onTry}>
          Try again
        </Button>
      )}
    </div>
  )
}

/** Asked once, because a note has to end with a name. */
function Sign({ change, send }: Pick<Capture, 'change' | 'send'>) {
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        const signature = wordsIn(new FormData(event.currentTarget), 'signature')
        change(before => ({ ...before, signature }))
        void send()
      }}
      className="flex items-end gap-3"
    >
      <TextField
        name="signature"
        label="How do you sign?"
        hint="All your notes end with it."
        autoComplete="name"
        enterKeyHint="done"
        required
        alone
        maxLength={500}
        className="flex-1"
      />
      <Button type="submit" className="h-12">
        Sign
      </Button>
    </form>
  )
}

function Notes({ drafts }: { drafts: readonly VisitDraft[] }) {
  if (drafts.length === 0) return null
  return (
    <section aria-label="Your notes">
      <ul className="divide-y divide-line border-line border-y">
        {drafts.map(draft => (
          <li key={draft.id} className="py-4">
            <div className="flex items-center justify-between gap-3">
              <h2 className="wrap-anywhere min-w-0 font-semibold">{draft.to}</h2>
              <span className="shrink-0">
                <Badge tone={draft.sent || draft.ready ? 'done' : 'plain'}>
                  {draft.sent ? 'Sent' : draft.ready ? 'Ready' : 'Not ready yet'}
                </Badge>
              </span>
            </div>
            {!draft.ready &&
              draft.reasons.map(reason => (
                <p key={reason} className="text-ink-soft">
                  {reason}
                </p>
              ))}
            {draft.body ? (
              <details className="mt-1">
                <Summary small>
                  Read it<span className="sr-only"> ({draft.to})</span>
                </Summary>
                <p className="mt-1 font-medium">{draft.subject}</p>
                <p className="mt-2 whitespace-pre-wrap">{draft.body}</p>
              </details>
            ) : (
              !draft.sent && (
                <p className="text-ink-soft text-sm">This page has more on it now. Sign in to read it.</p>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
