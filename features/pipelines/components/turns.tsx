import type { Route } from 'next'
import { LinkButton } from '@/components/ui/button'
import type { Stage } from '@/db/enums'
import { isEnded } from '../stage-words'

interface Turn {
  to: string
  label: string
}

/** The turns a process can take from here, nearest first. */
function turnsOf(stage: Stage, recruiter: string | null): Turn[] {
  const offer = {
    to: 'offer',
    label: stage === 'offer' || stage === 'accepted' ? 'The offer' : 'I have an offer',
  }
  const no = { to: 'not-this-time', label: stage === 'rejected' ? 'After the no' : 'They said no' }
  const ask = recruiter ? [{ to: 'ask', label: `Ask ${recruiter}` }] : []
  const heard = { to: 'feedback', label: 'What they said about me' }
  const next = { to: 'next-time', label: 'For next time' }
  if (stage === 'rejected') return [no, heard, next]
  if (stage === 'accepted' || stage === 'declined') return [offer, next]
  if (isEnded(stage)) return [heard, next]
  const told = stage === 'final' ? [{ to: 'moved-forward', label: 'Tell the others' }] : []
  return [offer, no, ...ask, ...told, heard]
}

export function Turns({ id, stage, recruiter }: { id: string; stage: Stage; recruiter: string | null }) {
  return (
    <nav aria-label="From here" className="mt-4 flex flex-wrap gap-2">
      {turnsOf(stage, recruiter).map(({ to, label }) => (
        <LinkButton key={to} href={`/pipelines/${id}/${to}` as Route} look="quiet" size="sm">
          <span className="wrap-anywhere">{label}</span>
        </LinkButton>
      ))}
    </nav>
  )
}
