import { Button } from '@/components/ui/button'
import type { Finding } from '@/features/letters/letter-scene'
import { withGaps } from '@/features/letters/templates/gaps'
import { findingWords } from '../finding-words'

/** What a reader would stumble over: the sentence, why, and the mend as one tap where a rule can say it. */
export function DraftFindings({
  findings,
  onMend,
  onShow,
}: {
  findings: readonly Finding[]
  onMend: (finding: Finding) => void
  /** Leads to the sentence in its field. */
  onShow: (finding: Finding) => void
}) {
  if (findings.length === 0) return null
  return (
    <ul className="grid gap-2">
      {findings.map(finding => {
        const { name, sentence, mend, canReplace, blocks } = finding
        return (
          <li
            key={`${name}:${sentence}`}
            className={`rounded px-3 py-2.5 ${blocks ? 'bg-dusk-soft' : 'bg-sunken'}`}
          >
            <p className={`font-semibold text-sm ${blocks ? 'text-dusk' : 'text-ink-soft'}`}>
              {findingWords[name]}
            </p>
            <p className="wrap-anywhere mt-0.5 text-ink-soft text-sm">“{withGaps(sentence)}”</p>
            <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <p className="wrap-anywhere min-w-48 flex-1">{withGaps(canReplace ? `“${mend}”` : mend)}</p>
              {canReplace ? (
                <Button look="quiet" onClick={() => onMend(finding)}>
                  Use this<span className="sr-only"> instead of “{withGaps(sentence)}”</span>
                </Button>
              ) : (
                <Button look="bare" className="-ml-4 sm:ml-0" onClick={() => onShow(finding)}>
                  Show me<span className="sr-only"> “{withGaps(sentence)}”</span>
                </Button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
