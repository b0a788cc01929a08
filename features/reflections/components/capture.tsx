'use client'

import { useEffect } from 'react'
import { MinuteRing } from '@/components/ui/minute-ring'
import { loadWeaver } from '@/features/letters/load-weaver'
import type { DateChip } from '../date-chips'
import { promptsFor } from '../prompts'
import type { Visit } from '../queries'
import { type CaptureStart, useCapture } from '../use-capture'
import { DoneStep } from './done-step'
import { GutStep, LikelihoodStep, type StepProps, StretchedStep, WentWellStep } from './minute-steps'
import { MoreStep } from './more-step'
import { NextStepsStep } from './next-steps-step'
import { OfflineShell } from './offline-shell'
import { PeopleStep } from './people-step'

interface CaptureProps extends CaptureStart, Pick<Visit, 'readers' | 'newReader'> {
  dates: DateChip[]
}

const minuteSteps = {
  gut: GutStep,
  likelihood: LikelihoodStep,
  went_well: WentWellStep,
  stretched: StretchedStep,
}
type MinuteStep = keyof typeof minuteSteps

/** After the door: the minute, what happens next, the people, and a note for each. */
export function Capture({ dates, readers, newReader, ...start }: CaptureProps) {
  const capture = useCapture(start)
  const { kept, restored, change, send, goTo, stopClock } = capture
  const { answers } = kept
  const minute = promptsFor(answers.minute.gut ?? null)
    .minute.map(prompt => prompt.id)
    .filter((id): id is MinuteStep => id in minuteSteps)
  const order = [...minute, 'next', 'people', 'done'] as const
  const step = kept.step === 'more' ? 'more' : (order.find(id => id === kept.step) ?? 'gut')
  const at = step === 'more' ? order.length - 1 : order.indexOf(step)
  const inMinute = step in minuteSteps

  // Held before the network may go: a first tap is behind, so the page is there.
  const hasBegun = step !== 'gut'
  useEffect(() => {
    if (hasBegun) void loadWeaver()
  }, [hasBegun])

  function next() {
    if (step === minute.at(-1)) stopClock()
    goTo(order[Math.min(at + 1, order.length - 1)] ?? 'done')
    if (!inMinute || step === minute.at(-1)) void send()
  }
  const back = at > 0 ? () => goTo(order[at - 1] ?? 'gut') : undefined
  const props: StepProps = { answers, change, onNext: next, onBack: back }
  const Minute = inMinute ? minuteSteps[step as MinuteStep] : null
  // Fields read their first value once: what was kept on the device needs fields of its own.
  const key = `${step}-${restored}`
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex min-h-dvh w-full max-w-[34rem] flex-col px-5 pt-5 outline-none"
    >
      <header className="mb-6 flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="wrap-anywhere font-semibold">{start.company}</p>
          <p className="text-ink-soft text-sm">{start.when}</p>
          {step !== 'done' && step !== 'more' && (
            <p className="mt-1 text-ink-faint text-xs">
              {at + 1} of {order.length - 1}
              <Where {...capture} />
            </p>
          )}
        </div>
        <div className="flex shrink-0 items-start gap-4">
          {!start.token && step !== 'done' && (
            <a
              href={`/interviews/${start.interviewId}`}
              className="-my-2.5 inline-flex min-h-thumb items-center text-act text-sm underline underline-offset-4"
            >
              Not now
            </a>
          )}
          {inMinute && <MinuteRing className="w-10" />}
        </div>
      </header>
      {Minute && <Minute key={key} {...props} />}
      {step === 'next' && <NextStepsStep key={key} {...props} dates={dates} />}
      {step === 'people' && <PeopleStep key={key} {...props} readers={readers} newReader={newReader} />}
      {step === 'more' && <MoreStep key={key} {...props} onNext={next} onBack={() => goTo('done')} />}
      {step === 'done' && (
        <DoneStep
          key={key}
          capture={capture}
          onMore={() => goTo('more')}
          onBack={() => goTo('people')}
          signInTo={
            start.token || capture.answer?.ok === false ? `/interviews/${start.interviewId}/follow-up` : null
          }
          home={start.token ? null : '/today'}
          lookTo={start.token ? null : `/interviews/${start.interviewId}/analysis`}
        />
      )}
      <OfflineShell />
      <noscript>
        <p className="mb-8">
          This page needs JavaScript. You can also sign in later on a computer: this evening is fine.
        </p>
      </noscript>
    </main>
  )
}

/** Where the words are just now. */
function Where({ kept, delivery }: Pick<ReturnType<typeof useCapture>, 'kept' | 'delivery'>) {
  if (kept.revision === 0) return null
  return <> · {delivery === 'sent' ? 'saved' : 'saved on this device'}</>
}
