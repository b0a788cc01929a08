import { actKeys } from '@/components/desk/keys'
import { mainPlaces, places } from '@/components/desk/map'
import { foldWord } from './words'

/** Something the command menu offers by itself: a page to open, or an act that first asks for one of many. */
export interface Command {
  id: string
  label: string
  /** Other words somebody may try. */
  also?: string
  href: string
  /** What has to be chosen first: its id takes the place of `:id` in `href`. */
  which?: 'process' | 'interview'
  /** The keys that do the same. */
  keys?: string
}

/** What people do most, in the order of how often. */
export const acts: readonly Command[] = [
  {
    id: 'new',
    label: 'Add an interview',
    also: 'new plan round',
    href: '/interviews/new',
    keys: actKeys.newInterview,
  },
  { id: 'just-now', label: 'I’ve just had an interview', also: 'debrief minute', href: '/just-now' },
  {
    id: 'minute',
    label: 'Say how an interview went',
    also: 'take the minute reflect debrief',
    href: '/interviews/:id/follow-up',
    which: 'interview',
  },
  {
    id: 'heard',
    label: 'Record an answer',
    also: 'they replied heard back',
    href: '/pipelines/:id#heard',
    which: 'process',
  },
  { id: 'send', label: 'Send what is due', also: 'messages drafts thank-you', href: '/drafts?show=now' },
  { id: 'process', label: 'Add a process', also: 'new application company role', href: '/pipelines/new' },
  { id: 'person', label: 'Add a person', also: 'new contact', href: '/people/new' },
  {
    id: 'offer',
    label: 'Record an offer',
    also: 'terms salary',
    href: '/pipelines/:id/offer',
    which: 'process',
  },
  {
    id: 'no',
    label: 'Record a rejection',
    also: 'they said no',
    href: '/pipelines/:id/not-this-time',
    which: 'process',
  },
  {
    id: 'feedback',
    label: 'Write down feedback',
    also: 'what they said',
    href: '/pipelines/:id/feedback',
    which: 'process',
  },
  { id: 'brief', label: 'Open a brief', also: 'prepare', href: '/interviews/:id/brief', which: 'interview' },
  { id: 'share', label: 'Share with a recruiter', also: 'link', href: '/share-links/new' },
]

/** How to ask for it, and where the choices come from. */
export const whichOnes = {
  process: { ask: 'Which process?', from: '/choices?of=processes' },
  interview: { ask: 'Which interview?', from: '/choices?of=rounds' },
} as const

/** Every page that stands on the map, by its place. */
export const ways: readonly Command[] = [...mainPlaces, 'account' as const].flatMap(name =>
  places[name].tabs.map((tab, at) => ({
    id: tab.href,
    label: tab.label,
    also: places[name].label,
    href: tab.href,
    ...(at === 0 && { keys: `g ${places[name].key}` }),
  })),
)

/** Those that hold every word, by their own names first. */
export function matching(commands: readonly Command[], words: readonly string[]): Command[] {
  const folded = words.map(foldWord)
  const places = commands.flatMap(command => {
    const label = ` ${foldWord(command.label)}`
    const all = `${label} ${foldWord(command.also ?? '')}`
    if (!folded.every(word => all.includes(` ${word}`))) return []
    return [{ command, isOwn: folded.some(word => label.includes(` ${word}`)) }]
  })
  return places.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn)).map(({ command }) => command)
}
