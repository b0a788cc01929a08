/** What one can find, in the order in which it is shown. */
export const foundKinds = ['process', 'person', 'interview', 'message', 'note', 'question'] as const
export type FoundKind = (typeof foundKinds)[number]

export const foundKindWords: Record<FoundKind, string> = {
  process: 'Processes',
  person: 'People',
  interview: 'Interviews',
  message: 'Messages',
  note: 'Notes',
  question: 'Questions',
}
