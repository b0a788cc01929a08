import type { Stage } from '@/db/enums'

/** An offer of a process that has ended without an answer to it: it asks for nothing, and says how it would again. */
export function PastOffer({ stage }: { stage: Stage }) {
  return (
    <p className="max-w-read text-ink-soft">
      {`${whys[stage] ?? ''} If that was a slip, change the stage of the process, and the offer is open again.`}
    </p>
  )
}

const whys: Partial<Record<Stage, string>> = {
  rejected: 'They said no after all, so there is nothing left to answer.',
  withdrawn: 'You withdrew, so there is nothing left to answer.',
  aside: 'You put this process aside, so nothing here asks for an answer.',
}
