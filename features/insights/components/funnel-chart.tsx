import { Summary } from '@/components/ui/summary'
import { sourceLine } from '../benchmarks'
import { type FunnelStep, type FunnelStepResult, funnelLine } from '../funnel'

const labels: Record<FunnelStep, string> = {
  application_to_interview: 'From application to interview',
  interview_to_offer: 'From interview to offer or hire',
  offer_to_yes: 'From offer to yes',
}
const percent = (share: number) => `${Math.round(share * 100)} in 100`
const between = ({ low, high }: FunnelStepResult['range']) =>
  low === high ? percent(low) : `${Math.round(low * 100)} to ${percent(high)}`

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
            className="my-2 h-8 w-full"
          >
            <rect width="100" height="8" fill="var(--track)" />
            <rect
              x={step.range.low * 100 - (step.range.low === step.range.high ? 0.75 : 0)}
              width={Math.max(1.5, (step.range.high - step.range.low) * 100)}
              height="8"
              fill="var(--edge)"
            />
            {step.share !== null && <rect y="2.5" width={step.share * 100} height="3" fill="var(--act)" />}
          </svg>
          <p className="text-ink-soft text-sm">{`Others: ${between(step.range)}. ${funnelLine(step)}`}</p>
        </div>
      ))}
      <details>
        <Summary small>The figures and their sources</Summary>
        <div className="wrap-break-word">
          <table className="w-full text-left align-top text-sm">
            <thead>
              <tr className="border-line border-b">
                <th scope="col" className="py-2 pr-3">
                  What was counted
                </th>
                <th scope="col" className="px-3 py-2">
                  Found
                </th>
                <th scope="col" className="py-2 pl-3">
                  Source
                </th>
              </tr>
            </thead>
            <tbody>
              {steps.flatMap(step => [
                <tr key={step.step} className="border-line border-b">
                  <th scope="row" className="py-2 pr-3 font-normal">
                    {`${labels[step.step]}, yours`}
                  </th>
                  <td className="whitespace-nowrap px-3 py-2 tabular-nums">{`${step.passed} of ${step.decided}`}</td>
                  <td className="py-2 pl-3">{`your processes; ${step.waiting} still open`}</td>
                </tr>,
                ...step.range.sources.map(source => (
                  <tr key={`${step.step}${source.source}${source.year}`} className="border-line border-b">
                    <th scope="row" className="py-2 pr-3 font-normal">
                      {source.what}
                    </th>
                    <td className="whitespace-nowrap px-3 py-2 tabular-nums">{percent(source.low)}</td>
                    <td className="py-2 pl-3">{sourceLine(source)}</td>
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
