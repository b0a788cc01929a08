import type { ArrivalField } from './arrival'

/** What speaks for a reading, and what against it. Each is one thing that was seen in the mail. */
export type Evidence =
  /** A form's line names it: "When:", "Company:", "Interviewers:". */
  | 'label'
  /** The mail's title has it. */
  | 'title'
  /** A sentence says it, with a word for what it is beside it. */
  | 'text'
  /** A second place has the same words. */
  | 'twice'
  /** It is what an address spells, no more and no less. */
  | 'address'
  /** It is who the head says has written. */
  | 'head'
  /** It stands below the farewell. */
  | 'signature'
  /** What somebody does stands beside their name. */
  | 'titled'
  /** A beginning and an end stand beside each other. */
  | 'range'
  /** Whoever wrote keeps the reader's clock. */
  | 'clock'
  /** So written that it means one thing: a day with its weekday, an hour with its half of the day, a whole name. */
  | 'plain'
  /** Nothing else in the mail may be meant. */
  | 'sole'
  /** Against: where it ends is not certain; other places have more of it, or less. */
  | 'loose'
  /** Against: written in the name of another. */
  | 'client'
  /** Against: by a page or a system, which has its own name and address. */
  | 'page'
  /** Against: words of a change are in it. */
  | 'change'
  /** Against: it was written to many. */
  | 'many'
  /** Against: it has been already. */
  | 'past'
  /** Against: all places together speak more for something else (`votes`). */
  | 'outvoted'

interface Rule {
  /** Each of them is enough, if all of it is there. */
  enough: readonly (readonly Evidence[])[]
  /** None of it may be there. */
  against: readonly Evidence[]
}

/** What it takes for a field to be shown without a mark. */
const rules: Record<ArrivalField, Rule> = {
  what: { enough: [['title'], ['text', 'plain']], against: ['change', 'many'] },
  date: { enough: [['plain', 'sole']], against: ['past'] },
  time: { enough: [['plain', 'sole']], against: ['past', 'loose'] },
  zone: {
    enough: [
      ['text', 'plain', 'sole'],
      ['label', 'plain', 'sole'],
      ['clock', 'sole'],
    ],
    against: ['past'],
  },
  length: {
    enough: [
      ['label', 'sole'],
      ['range', 'plain'],
      ['text', 'plain', 'sole'],
    ],
    against: ['loose'],
  },
  // None is read where no address is written that may be one.
  link: {
    enough: [
      ['label', 'sole'],
      ['text', 'sole'],
      ['plain', 'sole'],
    ],
    against: [],
  },
  // Address and signature together tell who writes; who employs is said in the title, in a sentence, or on a form's line.
  company: {
    enough: [
      ['label', 'sole'],
      ['address', 'title', 'sole'],
      ['address', 'text', 'sole'],
    ],
    against: ['client', 'page', 'loose', 'outvoted'],
  },
  role: {
    enough: [
      ['label', 'sole'],
      ['title', 'text', 'sole'],
      // "for the Data Analyst role"
      ['text', 'plain', 'sole'],
      ['title', 'twice', 'sole'],
      ['text', 'twice', 'sole'],
    ],
    against: ['loose', 'outvoted'],
  },
  kind: {
    enough: [
      ['title', 'text', 'sole'],
      ['label', 'sole'],
    ],
    against: ['loose'],
  },
  // For each of them.
  people: {
    enough: [
      ['label', 'plain', 'sole'],
      ['titled', 'plain', 'sole'],
      ['head', 'signature', 'plain', 'sole'],
    ],
    against: ['page', 'loose', 'outvoted'],
  },
}

/** Whether a field may stand without a mark: enough speaks for it, and nothing against it. */
export function stands(field: ArrivalField, seen: Iterable<Evidence>): boolean {
  const all = new Set(seen)
  const { enough, against } = rules[field]
  return enough.some(each => each.every(one => all.has(one))) && !against.some(one => all.has(one))
}

/** What was seen, of what may be: `[a && 'title', b && 'sole']` without the rest. */
export const seen = (...all: (Evidence | false | null | undefined | '')[]): Evidence[] =>
  all.flatMap(one => one || [])
