// What keys do at the desk: one registry, read by the listener, by the list that `?` shows and by the command menu.
import { placeNames, places } from './map'

export const actKeys = {
  find: '/',
  newInterview: 'n',
  next: 'j',
  previous: 'k',
  done: 'e',
  later: 'z',
  undo: 'u',
  help: '?',
} as const

export interface KeyLine {
  keys: string
  does: string
}

export const keyLines: readonly { title: string; lines: readonly KeyLine[] }[] = [
  {
    title: 'Anywhere',
    lines: [
      { keys: 'Ctrl K', does: 'Find anything, do anything (⌘ K on a Mac)' },
      { keys: actKeys.find, does: 'Search' },
      { keys: actKeys.newInterview, does: 'Add an interview' },
      { keys: actKeys.undo, does: 'Undo what was just done' },
      { keys: actKeys.help, does: 'Show these keys' },
    ],
  },
  {
    title: 'In a list',
    lines: [
      { keys: actKeys.next, does: 'Next row; beside an open message, the next message' },
      { keys: actKeys.previous, does: 'Previous row' },
      { keys: 'Enter', does: 'Open the row' },
      { keys: actKeys.done, does: 'Done: the message was sent' },
      { keys: actKeys.later, does: 'Later: put it off until tomorrow' },
    ],
  },
  {
    title: 'Go to',
    lines: placeNames.map(name => ({ keys: `g ${places[name].key}`, does: places[name].label })),
  },
]

/** After `g` the letter of a place is waited for so long. */
export const patienceMs = 1500

export type Pressed =
  | { do: 'go'; href: string }
  | { do: 'wait' }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'press'; key: 'done' | 'later' }
  | { do: 'find' | 'undo' | 'help' }

/** What a key means, pressed outside any field and without modifiers; `afterG`: just after `g`. Null: nothing. */
export function meaningOf(key: string, afterG: boolean): Pressed | null {
  if (afterG) {
    const name = placeNames.find(place => places[place].key === key)
    return name ? { do: 'go', href: places[name].tabs[0].href } : null
  }
  switch (key) {
    case 'g':
      return { do: 'wait' }
    case actKeys.newInterview:
      return { do: 'go', href: '/interviews/new' }
    case actKeys.find:
      return { do: 'find' }
    case actKeys.next:
      return { do: 'step', by: 1 }
    case actKeys.previous:
      return { do: 'step', by: -1 }
    case actKeys.done:
      return { do: 'press', key: 'done' }
    case actKeys.later:
      return { do: 'press', key: 'later' }
    case actKeys.undo:
      return { do: 'undo' }
    case actKeys.help:
      return { do: 'help' }
    default:
      return null
  }
}
