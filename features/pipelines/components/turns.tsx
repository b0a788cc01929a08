import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import type { Source, Stage } from '@/db/enums'
import { isEnded } from '@/features/vocabulary/stages'

interface Turn {
  to: string
  label: string
}

interface TurnFacts {
  id: string
  stage: Stage
  recruiter: string | null
  source: Source
  /** The last conversation that took place; null before the first. */
  heldId: string | null
}

/** The turns a process can take from here, nearest first. */
function turnsOf({ id, stage, recruiter, source, heldId }: TurnFacts): Turn[] {
  const to = (page: string, label: string): Turn => ({ to: `/pipelines/${id}/${page}`, label })
  const offer = to('offer', stage === 'offer' || stage === 'accepted' ? 'The offer' : 'I have an offer')
  const no = to('not-this-time', stage === 'rejected' ? 'After the rejection' : 'They said no')
  const looked = heldId ? [{ to: `/interviews/${heldId}/analysis`, label: 'Company scorecard' }] : []
  const heard = to('feedback', 'Feedback')
  const next = to('next-time', 'For next time')
  if (stage === 'rejected') return [no, heard, ...looked, next]
  if (stage === 'accepted' || stage === 'declined') return [offer, next]
  if (isEnded(stage)) return [heard, ...looked, next]
  const unnamed = source === 'agency' ? [to('edit', 'Add the recruiter')] : []
  const ask = recruiter ? [to('ask', `Ask ${recruiter}`)] : unnamed
  const told = stage === 'final' ? [to('moved-forward', 'Tell the others')] : []
  const rest = stage === 'quiet' ? [to('not-this-time', 'Stay in touch')] : []
  return [...rest, offer, ...(stage === 'quiet' ? [] : [no]), ...ask, ...told, heard, ...looked]
}

export function Turns(facts: TurnFacts) {
  return (
    <nav aria-label="From here" className="mt-4 flex flex-wrap gap-2">
      {turnsOf(facts).map(({ to, label }) => (
        <LinkButton key={to} href={to as Route} look="quiet" size="sm">
          <span className="wrap-anywhere">{label}</span>
        </LinkButton>
      ))}
    </nav>
  )
}
