import { clip, tidyLine, tidyText } from '@/lib/text'
import type { EventFacts } from './calendar-facts'
import type { CalendarEvent } from './calendar-result'
import { peopleOf } from './event-people'
import { guessInterview } from './guess-interview'
import { meetingUrl, placeWithoutLinks } from './meeting-url'

type Details = Omit<CalendarEvent, 'uid' | 'summary' | 'startWall' | 'zone' | 'lengthMinutes'>

const statuses = { TENTATIVE: 'tentative', CANCELLED: 'cancelled' } as const
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** All of an event but its times. */
export function detailsOf(facts: EventFacts, own: ReadonlySet<string>): Details {
  const { organiser, people } = peopleOf(facts, own)
  const everybody = [...facts.attendees, ...(facts.organiser ? [facts.organiser] : [])].map(
    ({ name }) => name,
  )
  const cancelled = facts.method === 'CANCEL'
  return {
    sequence: Math.min(facts.sequence, 2_147_483_647),
    status: cancelled ? 'cancelled' : (statuses[facts.status as keyof typeof statuses] ?? 'confirmed'),
    place: clip(tidyLine(placeWithoutLinks(facts.location)), 300) || null,
    url: meetingUrl(facts),
    organiser,
    people,
    guess: guessInterview(facts.summary, [...everybody, ...people.map(({ name }) => name)]),
    notes: clip(tidyText(plainText(facts.description)), 5000) || null,
  }
}

// Google writes descriptions in HTML.
function plainText(text: string): string {
  if (!/<[a-z/]/i.test(text)) return text
  return text
    .replace(/<(br|\/p|\/div|\/li|\/h\d)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
}
