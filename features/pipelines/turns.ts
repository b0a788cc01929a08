import type { Source, Stage } from '@/db/enums'
import { isAside, isEnded } from '@/features/vocabulary/stages'

export interface Turn {
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

/** What they may have said: each leads to where it is recorded. None once it has ended. */
export function answersOf({ id, stage }: Pick<TurnFacts, 'id' | 'stage'>): Turn[] {
  if (isEnded(stage)) return []
  return [
    { to: `/interviews/new?pipeline=${id}`, label: 'They invited me' },
    { to: `/pipelines/${id}/offer`, label: stage === 'offer' ? 'The offer' : 'I have an offer' },
    { to: `/pipelines/${id}/not-this-time`, label: 'They said no' },
  ]
}

/** What else can be done from here, nearest first. */
export function turnsOf({ id, stage, recruiter, source, heldId }: TurnFacts): Turn[] {
  const to = (page: string, label: string): Turn => ({ to: `/pipelines/${id}/${page}`, label })
  const looked = heldId ? [{ to: `/interviews/${heldId}/analysis`, label: 'Company scorecard' }] : []
  const heard = to('feedback', 'Feedback')
  const next = to('next-time', 'What to keep for next time')
  if (stage === 'rejected') return [to('not-this-time', 'Not this time'), heard, ...looked, next]
  if (stage === 'accepted' || stage === 'declined') return [to('offer', 'The offer'), heard, ...looked, next]
  if (isAside(stage)) return [heard, ...looked]
  if (isEnded(stage)) return [heard, ...looked, next]
  const unnamed = source === 'agency' ? [to('edit', 'Add the recruiter')] : []
  const ask = recruiter ? [to('ask', `Ask ${recruiter}`)] : unnamed
  const told = stage === 'final' ? [to('moved-forward', 'Tell the others')] : []
  const rest = stage === 'quiet' ? [to('not-this-time', 'Stay in touch')] : []
  return [...rest, ...ask, ...told, heard, ...looked]
}
