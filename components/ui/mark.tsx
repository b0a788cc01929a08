import { clsx } from 'clsx'

/** How the light falls: `lamp` only where something wants you now, `soft` where the door is a sign, `none` when shut. */
export type Light = 'lamp' | 'soft' | 'none'

const fill: Record<Light, string> = { lamp: 'text-lamp', soft: 'text-edge', none: 'text-transparent' }

/** The door with light falling through it. A picture only: whatever it means is said in words beside it. */
export function Mark({ light = 'soft', className }: { light?: Light; className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={clsx('shrink-0', className ?? 'size-7')}>
      <g fill="currentColor" className={fill[light]}>
        <path d="M12 5h9v18h-9z" opacity={light === 'lamp' ? 1 : 0.55} />
        <path d="M12 23h9l8.5 7H5.5z" opacity={light === 'lamp' ? 0.5 : 0.28} />
      </g>
      <path
        d="M10 24V3h13v21"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {light !== 'none' && <path d="M11 4.2 15.4 7v19.4L11 23.6z" fill="currentColor" />}
      {light === 'none' && <circle cx="19.6" cy="14.4" r="1.3" fill="currentColor" />}
    </svg>
  )
}

/** Mark and name, as one word of text for a screen reader. */
export function Logo({ light = 'soft', className }: { light?: Light; className?: string }) {
  return (
    <span className={clsx('inline-flex items-center gap-2 font-bold text-lg tracking-tight', className)}>
      <Mark light={light} />
      Afterword
    </span>
  )
}
