import { writePeople } from '@/features/contacts/write-people'
import type { InvitationSuggestion } from './suggestion'

/** Nothing of it is to be asked: a tap may add it as it was read. */
export const isWhole = ({
  what,
  startWall,
  asksForTime,
  known,
  process,
  company,
  role,
  unsure,
}: InvitationSuggestion): boolean =>
  what === 'invitation' &&
  startWall !== null &&
  !asksForTime &&
  known === null &&
  Boolean(process || (company && role)) &&
  !(['date', 'time', 'zone'] as const).some(field => unsure.includes(field))

/** The fields of the form, as it would send them untouched. */
export const sentOf = (suggestion: InvitationSuggestion): Record<string, string> => ({
  pipelineId: suggestion.process?.id ?? '',
  company: suggestion.company ?? '',
  role: suggestion.role ?? '',
  people: writePeople(suggestion.people),
  kind: suggestion.kind ?? 'hiring_manager',
  date: suggestion.startWall?.slice(0, 10) ?? '',
  time: suggestion.startWall?.slice(11) ?? '',
  zone: suggestion.zone,
  lengthMinutes: String(suggestion.lengthMinutes),
  place: suggestion.place ?? '',
  url: suggestion.url ?? '',
  arrivedKey: suggestion.key,
  calendarUid: suggestion.uid ?? '',
  calendarSequence: suggestion.sequence === null ? '' : String(suggestion.sequence),
  calendarOrganiser: suggestion.organiser ?? '',
})
