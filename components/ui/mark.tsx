import { clsx } from 'clsx'

/** How the light falls: `lamp` only where something wants you now, `soft` where the door is a sign, `none` when shut. */
export type Light = 'lamp' | 'soft' | 'none'

/** The door with light falling through it. A picture only: whatever it means is said in words beside it. */
export function Mark({ light = 'soft', className = 'size-7' }: { light?: Light; className?: string }) {
  return (
    <svg
      width="32"
      height="32"
      viewBox="0 0 32 32"
      aria-hidden="true"
      className={clsx('shrink-0', className)}
      fill="currentColor"
    >
      {light === 'none' ? (
        <path d="M8 3h16v25H8zm12.2 11a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z" fillRule="evenodd" />
      ) : (
        <>
          <g className={light === 'lamp' ? 'text-lamp' : 'text-edge'} fill="currentColor">
            <path d="M4.5 3H20v18.5H13V6.4z" opacity={light === 'lamp' ? 1 : 0.55} />
            <path d="M13 21.5h7l9.5 8.5H13z" opacity={light === 'lamp' ? 0.5 : 0.3} />
          </g>
          <path d="m4.5 3 8.5 3.4V27l-8.5-5.5z" />
        </>
      )}
    </svg>
  )
}

/** Mark and name. */
export function Logo({ light = 'soft', className }: { light?: Light; className?: string }) {
  return (
    <span className={clsx('inline-flex items-center gap-2 font-bold text-lg tracking-tight', className)}>
      <Mark light={light} />
      Afterword
    </span>
  )
}
