import { Summary } from '@/components/ui/summary'
import { sourceLine } from '../benchmarks'
import { type FunnelStep, type FunnelStepResult, funnelLine } from '../funnel'
import { drawn } from './drawn'

const labels: Record<FunnelStep, string> = {
  application_to_interview: 'From application to interview',
  interview_to_offer: 'From interview to offer or hire',
  offer_to_yes: 'From offer to yes',
}
const percent = (share: number) => `${Math.round(share * 100)} in 100`
const between = ({ low, high }: FunnelStepResult['range']) =>
  low === high ? percent(low) : `${Math.round(low * 100)} to ${percent(high)}`

/** A single figure is a line of some width. */
function band({ low, high }: FunnelStepResult['range']): string {
  const width = drawn(Math.max(1.5, (high - low) * 100))
  return `M${drawn(low * 100 - (low === high ? 0.75 : 0))} 0h${width}v8h-${width}`
}

/** Three steps: the range others found as a band, one's own share as a bar once there is enough of it. */
export function FunnelChart({ steps }: { steps: readonly FunnelStepResult[] }) {
  return (
    <figure className="grid grid-cols-1 gap-6 py-4">
      {steps.map(step => (
        <div key={step.step}>
          <p className="font-medium">{labels[step.step]}</p>
          <svg
            viewBox="0 0 100 8"
            preserveAspectRatio="none"
            role="img"
            aria-label={`${labels[step.step]}: others ${between(step.range)}${step.share === null ? '' : `, you ${percent(step.share)}`}`}
            className="my-2 h-8 w-full bg-track"
          >
            <path fill="var(--edge)" d={band(step.range)} />
            {step.share !== null && <path fill="var(--act)" d={`M0 2.5h${drawn(step.share * 100)}v3H0`} />}
          </svg>
          <p className="text-ink-soft text-sm">{`Others: ${between(step.range)}. ${funnelLine(step)}`}</p>
        </div>
      ))}
      <details>
        <Summary small>The figures and their sources</Summary>
        <div className="wrap-break-word">
          <table className="sources">
            <thead>
              <tr>
                <th scope="col">What was counted</th>
                <th scope="col">Found</th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {steps.flatMap(step => [
                <tr key={step.step}>
                  <th scope="row">{`${labels[step.step]}, yours`}</th>
                  <td>{`${step.passed} of ${step.decided}`}</td>
                  <td>{`your processes; ${step.waiting} still open`}</td>
                </tr>,
                ...step.range.sources.map(source => (
                  <tr key={`${step.step}${source.source}${source.year}`}>
                    <th scope="row">{source.what}</th>
                    <td>{percent(source.low)}</td>
                    <td>{sourceLine(source)}</td>
                  </tr>
                )),
              ])}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
