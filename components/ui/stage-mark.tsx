import { clsx } from 'clsx'

export type Stage =
  | 'applied'
  | 'screening'
  | 'interviewing'
  | 'final'
  | 'offer'
  | 'quiet'
  | 'accepted'
  | 'declined'
  | 'rejected'
  | 'withdrawn'

// How far the door stands open, in tenths of its width.
const open: Partial<Record<Stage, number>> = {
  screening: 2.5,
  interviewing: 5,
  final: 7.5,
  offer: 10,
  accepted: 10,
}

/** A stage as a door: it opens round by round, stands open at an offer, rests when it is quiet. */
export function StageDoor({ stage, className = 'h-5 w-4' }: { stage: Stage; className?: string }) {
  const width = ((open[stage] ?? 0) / 10) * 9
  const ended = stage === 'declined' || stage === 'rejected' || stage === 'withdrawn'
  return (
    <svg
      width="32"
      height="40"
      viewBox="0 0 16 20"
      aria-hidden="true"
      className={clsx('shrink-0', className)}
    >
      <path
        d="M2.5 18.5v-17h11v17"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeDasharray={stage === 'quiet' ? '2 2.2' : undefined}
        opacity={ended ? 0.55 : 1}
      />
      <path
        d="M1 18.5h14"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        opacity={ended ? 0.55 : 1}
      />
      {width > 0 && <path d={`M${12.5 - width} 2.5h${width}v15.2h-${width}z`} fill="currentColor" />}
      {stage === 'applied' && <circle cx="10.6" cy="10.4" r="1.1" fill="currentColor" />}
      {stage === 'accepted' && (
        <path
          d="m5 10.4 2.2 2.3 4-4.8"
          fill="none"
          stroke="var(--ground)"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {ended && <path d="M5 10.2h6" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />}
    </svg>
  )
}
