import type { InterviewKind } from '@/db/enums'
import type { NamedPerson } from '@/features/contacts/named-person'
import type { ArrivalKind } from './arrival-kind'
import type { ReadMoment } from './choose-moment'

export const arrivalFields = [
  'what',
  'date',
  'time',
  'zone',
  'length',
  'link',
  'company',
  'role',
  'kind',
  'people',
] as const
export type ArrivalField = (typeof arrivalFields)[number]

/** An invitation in words, as it is understood: to be shown for a yes. */
export interface Arrival {
  /** Invitation, moved, cancelled, a reply, or something else; a guess where `unsure` holds 'what'. */
  what: ArrivalKind
  /** The title, or the first line. */
  summary: string
  moment: ReadMoment | null
  alternatives: ReadMoment[]
  /** The times one is to choose from, in their order, `moment` among them; none where it is no choice. */
  slots: ReadMoment[]
  lengthMinutes: number
  place: string | null
  url: string | null
  people: NamedPerson[]
  company: string | null
  role: string | null
  kind: InterviewKind | null
  /** Every guess. */
  unsure: ArrivalField[]
}
