import { StageDoor } from '@/components/ui/stage-mark'
import { Timeline } from '@/components/ui/timeline'
import type { NamedProcess, SharedRound } from '../view'

type Level = 'h2' | 'h4'

/** One process with its name: the stage large, then what has been, what comes, and how keen. */
export function SharedProcess({
  process,
  level: Level,
  saysZone,
}: {
  process: NamedProcess
  level: Level
  /** Not where the whole page has one zone: then that is said once, below all of them. */
  saysZone: boolean
}) {
  const { stage, decisionBy, rounds, next, interest } = process
  // Named once where all agree; else beside each time.
  const oneZone = new Set(rounds.map(round => round.zone)).size === 1 ? rounds[0]?.zone : null
  return (
    <section className="break-inside-avoid">
      <div className="flex items-start gap-4">
        {stage && <StageDoor stage={stage.is} className="mt-1 h-14 w-11 text-act" />}
        <div className="min-w-0">
          <Level className="font-bold text-xl">{process.company}</Level>
          <p className="text-ink-soft">{process.role}</p>
          {stage && <p className="mt-1 font-semibold text-lg">{stage.words}</p>}
        </div>
      </div>
      {next.length > 0 && (
        <div className="mt-5">
          <p className="font-semibold text-sm">Next</p>
          {next.map(line => (
            <p key={line} className="whitespace-pre-line">
              {line}
            </p>
          ))}
        </div>
      )}
      {(rounds.length > 0 || decisionBy) && (
        <Timeline
          className="mt-5"
          moments={[
            ...rounds.map(round => moment(round, oneZone === null)),
            ...(decisionBy
              ? [
                  {
                    key: 'decision',
                    when: (
                      <>
                        By <time dateTime={decisionBy.date}>{decisionBy.words}</time>
                      </>
                    ),
                    title: 'Decision',
                    state: 'next' as const,
                  },
                ]
              : []),
          ]}
        />
      )}
      {saysZone && oneZone && <p className="mt-3 text-ink-soft text-sm">Times are {oneZone}.</p>}
      {interest && <Interest level={interest} />}
    </section>
  )
}

function moment(round: SharedRound, nameZone: boolean) {
  return {
    key: round.iso,
    when: <time dateTime={round.iso}>{round.when}</time>,
    title: round.kind,
    detail: nameZone ? round.zone : undefined,
    state: round.ahead ? ('next' as const) : ('past' as const),
  }
}

function Interest({ level }: { level: number }) {
  return (
    <p className="mt-5 flex flex-wrap items-center gap-x-3">
      <span className="font-semibold text-sm">My interest</span>
      <span className="flex gap-1">
        {[1, 2, 3, 4, 5].map(step => (
          <svg
            key={step}
            width="10"
            height="14"
            aria-hidden="true"
            viewBox="0 0 10 14"
            className="h-4 w-3 text-act"
          >
            <path
              d="M1 1h8v12H1z"
              fill={step <= level ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
        ))}
      </span>
      <span>{level} of 5</span>
    </p>
  )
}
