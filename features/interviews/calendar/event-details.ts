import { listedPeople } from '@/features/contacts/listed-people'
import type { ReadPerson } from '@/features/contacts/named-person'
import { nameParts } from '@/lib/people/name-parts'
import { plain } from '@/lib/people/name-words'
import { clip, tidyLine, tidyText } from '@/lib/text'
import type { EventFacts } from './calendar-facts'
import type { CalendarEvent } from './calendar-result'
import { peopleOf, withNamed } from './event-people'
import { guessInterview } from './guess-interview'
import { meetingUrl, placeWithoutLinks } from './meeting-url'
import { namedInTitle } from './title-people'

type Details = Omit<
  CalendarEvent,
  'uid' | 'summary' | 'startWall' | 'zone' | 'lengthMinutes' | 'asksForTime' | 'guessed'
>
type Own = { addresses: ReadonlySet<string>; name: string | null }

const statuses = { TENTATIVE: 'tentative', CANCELLED: 'cancelled' } as const
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
const greeting =
  /^(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour|beste|hola|ciao|olá|gentile)\s+(\p{Lu}[\p{L}'’-]+)/imu

/** All of an event but its times. */
export function detailsOf(facts: EventFacts, own: Own): Details {
  const { organiser, people } = peopleOf(facts, own.addresses)
  const everybody = [...facts.attendees, ...(facts.organiser ? [facts.organiser] : [])].map(
    ({ name }) => name,
  )
  const cancelled = facts.method === 'CANCEL'
  const notes = clip(tidyText(plainText(facts.description)), 5000)
  const guess = guessInterview(facts.summary, [...everybody, ...people.map(({ name }) => name)])
  const isMe = meBy(own.name, greeting.exec(notes)?.[1] ?? null)
  const listed: Pick<ReadPerson, 'name' | 'email' | 'jobTitle' | 'kind'>[] = [
    ...listedPeople(notes),
    ...namedInTitle(facts.summary, guess.company, isMe),
  ]
  return {
    sequence: Math.min(facts.sequence, 2_147_483_647),
    status: cancelled ? 'cancelled' : (statuses[facts.status as keyof typeof statuses] ?? 'confirmed'),
    place: clip(tidyLine(placeWithoutLinks(facts.location)), 300) || null,
    url: meetingUrl(facts),
    organiser,
    people: withNamed(
      people,
      listed.filter(({ name }) => !isMe(name)),
    ).slice(0, 50),
    guess,
    notes: notes || null,
  }
}

/** Who the reader is: by their own name, or by the greeting of the description. */
function meBy(ownName: string | null, greeted: string | null): (name: string) => boolean {
  const mine = [ownName, greeted].flatMap(name => (name ? [plain(name)] : []))
  return name =>
    mine.includes(plain(name)) || (greeted !== null && plain(nameParts(name).first) === plain(greeted))
}

// Google writes descriptions in HTML.
function plainText(text: string): string {
  if (!/<[a-z/]/i.test(text)) return text
  return text
    .replace(/<li\b[^<>]{0,200}>/gi, '• ')
    .replace(/<(br|\/?p|\/?div|\/li|\/?[uo]l|\/?h\d)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
}
