import { acts, type Command, matching, ways } from './acts'
import { foundKindWords } from './kinds'
import { markWords, type Piece } from './mark-words'
import type { FoundItem } from './present'
import type { Finds } from './search'

/** One line of the command menu, whatever it leads to. */
export interface Line {
  key: string
  title: readonly Piece[]
  where?: readonly Piece[]
  excerpt?: readonly Piece[] | null
  keys?: string | undefined
  command: Pick<Command, 'href' | 'which'>
}

export interface LineGroup {
  title: string
  lines: Line[]
}

const ofOwn = 3

/** What stands in the menu: everything it can do while nothing is typed, else what holds the words. */
export function menuGroups(typed: string, words: readonly string[], finds: Finds): LineGroup[] {
  if (words.length === 0)
    return [
      { title: 'Do', lines: acts.map(command => lineOf(command, words)) },
      { title: 'Go to', lines: ways.map(command => lineOf(command, words)) },
    ]
  const own = [
    { title: 'Do', lines: matching(acts, words).slice(0, ofOwn) },
    { title: 'Go to', lines: matching(ways, words).slice(0, ofOwn) },
  ]
  return [
    ...own.map(({ title, lines }) => ({ title, lines: lines.map(command => lineOf(command, words)) })),
    ...finds.groups.map(({ kind, items }) => ({
      title: foundKindWords[kind],
      lines: items.map(foundLine(kind)),
    })),
    {
      title: 'Everything',
      lines: [
        {
          key: 'all',
          title: [[`Search for “${typed}”`, false] as const],
          command: { href: `/search?q=${encodeURIComponent(typed)}` },
        },
      ],
    },
  ].filter(({ lines }) => lines.length > 0)
}

const lineOf = (command: Command, words: readonly string[]): Line => ({
  key: `own:${command.id}`,
  title: markWords(command.label, words),
  keys: command.keys,
  command,
})

const foundLine =
  (kind: string) =>
  ({ id, href, title, where, excerpt }: FoundItem): Line => ({
    key: `${kind}:${id}`,
    title,
    where,
    excerpt,
    command: { href },
  })

/** The choices of an act that has to know of which. */
export const choiceLines = (
  command: Pick<Command, 'href'>,
  words: readonly string[],
  choices: readonly { id: string; label: string }[],
): LineGroup[] => [
  {
    title: 'Choose',
    lines: choices.map(({ id, label }) => ({
      key: id,
      title: markWords(label, words),
      command: { href: command.href.replace(':id', id) },
    })),
  },
]
