import { clsx } from 'clsx'
import type { CSSProperties, ReactNode } from 'react'

const frame = 'M34 116H14V8h72v108H66'

/**
 * The minute as a door frame that light runs around; at the end the door simply stands open. Never a number counting
 * down. Runs by itself (CSS) for `seconds`; with `value` (0 to 1) it stands still there.
 */
export function MinuteRing({
  seconds = 60,
  value,
  children,
  className = 'w-20',
}: {
  seconds?: number
  value?: number
  children?: ReactNode
  className?: string
}) {
  const style: CSSProperties & { '--minute'?: string } =
    value === undefined
      ? { '--minute': `${seconds}s` }
      : { animation: 'none', strokeDashoffset: Math.min(1, Math.max(0, value)) }
  return (
    <div className={clsx('relative', className)}>
      <svg viewBox="0 0 100 124" aria-hidden="true" className="block w-full">
        <path
          d={frame}
          fill="none"
          stroke="var(--line)"
          strokeWidth="5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path
          d={frame}
          className="minute-ring"
          fill="none"
          stroke="var(--lamp)"
          strokeWidth="5"
          strokeLinecap="round"
          strokeLinejoin="round"
          pathLength={1}
          strokeDasharray="1 1"
          style={style}
        />
      </svg>
      {children && <div className="absolute inset-0 grid place-items-center">{children}</div>}
    </div>
  )
}
