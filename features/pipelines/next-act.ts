import { messageAct } from '@/features/letters/message-act'
import type { LocalDate } from '@/lib/time'
import type { Standing } from './standing'

export interface NextAct {
  label: string
  /** It wants doing today: lamp light. */
  isDue: boolean
  /** There is nothing to do but wait, or to read: it can be done, and does not ask for it. */
  isQuiet?: true
  /** Where it is done; a closing note is begun by the tap. */
  href?: string
  closing?: { contactId: string }
}

type Row<Is extends Standing['is']> = (
  standing: Extract<Standing, { is: Is }>,
  at: { id: string; today: LocalDate },
) => NextAct | null

const to = (href: string, label: string, isDue = false): NextAct => ({ href, label, isDue })
const quietly = (href: string, label: string): NextAct => ({ href, label, isDue: false, isQuiet: true })
const nothing = () => null
const keep = (id: string, hasTalked: boolean, label = 'See what to keep for next time'): NextAct | null =>
  hasTalked ? quietly(`/pipelines/${id}/next-time`, label) : null

/** The first act of a process, by where it stands. */
const acts: { [Is in Standing['is']]: Row<Is> } = {
  // It is brought back by a form of its own.
  aside: nothing,
  talked: ({ roundId, isFresh }) => to(`/interviews/${roundId}/follow-up`, 'Say how it went', isFresh),
  offered: ({ by }, { id, today }) =>
    to(`/pipelines/${id}/offer`, by === today ? 'Answer the offer today' : 'Answer the offer', true),
  due: ({ message }) => to(`/drafts/${message.id}`, messageAct(message.kind, message.names), true),
  ahead: ({ roundId }) => to(`/interviews/${roundId}/brief`, 'Open the brief'),
  unrecorded: (_, { id }) => to(`/pipelines/${id}/offer`, 'Record the offer'),
  refused: ({ isAnswered, hasTalked }, { id }) =>
    isAnswered ? keep(id, hasTalked) : to(`/pipelines/${id}/not-this-time`, 'Reply to their no'),
  accepted: ({ hasOffer, hasTalked }, { id }) =>
    hasOffer ? quietly(`/pipelines/${id}/offer`, 'See the offer') : keep(id, hasTalked, 'See what went well'),
  left: ({ hasTalked }, { id }) => keep(id, hasTalked),
  quiet: ({ to: person, hasClosed, closing }, { id }) => {
    if (!person) return null
    if (hasClosed) return quietly(`/pipelines/${id}/not-this-time`, 'Stay in touch')
    const label = messageAct('nudge_closing', [person.name])
    return closing
      ? to(`/drafts/${closing}`, label)
      : { label, isDue: false, closing: { contactId: person.id } }
  },
  // Its day is still to come: the line says which.
  late: ({ nudge }) => nudge && quietly(`/drafts/${nudge.message.id}`, 'Read the nudge'),
  waiting: nothing,
  new: (_, { id }) => quietly(`/interviews/new?pipeline=${id}`, 'Add an interview'),
}

/** The one thing to do next where a process stands; null when there is nothing but to wait. Pure. */
export const nextAct = (standing: Standing, at: { id: string; today: LocalDate }): NextAct | null =>
  (acts[standing.is] as Row<Standing['is']>)(standing, at)
