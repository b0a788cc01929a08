import { clsx } from 'clsx'

/** Lines where text will be. Put it in a region with `aria-busy`; it says nothing itself. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden="true" className={clsx('grid gap-3 py-2', className)}>
      {Array.from({ length: lines }, (_, line) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are alike
          key={line}
          className={clsx(
            'h-4 rounded-sm bg-sunken motion-safe:animate-[breathe_1.8s_infinite]',
            line % 3 === 2 ? 'w-1/2' : 'w-full',
          )}
        />
      ))}
    </div>
  )
}
