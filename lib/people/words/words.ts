import type { ContactKind } from '@/db/enums'

/**
 * What one language knows of names. Lists are words parted by spaces, in lower case and without full stops, unless
 * said otherwise; a phrase of several words is joined with `_`.
 */
export interface NameWords {
  /** Mr, Frau: before a surname. */
  courtesy?: string
  /** Dr, Prof: the one that counts most first. */
  academic?: string
  /** Sir, Doña: before a first name. */
  beforeFirst?: string
  /** 様, -san, Bey: behind the name. */
  after?: string
  /** PhD, MBA: behind the name, as they are written. */
  degrees?: string
  /** Degrees that make a doctor. */
  doctors?: string
  suffixes?: string
  /** "i. A." and the like, with which one signs for somebody else. */
  signsFor?: string
  particles?: string
  /** First names of two words, by the first of them; as written. */
  twoPart?: Record<string, string>
  /** Those called by both, as a rule. */
  twoPartSure?: boolean
  /** Where people have two surnames: the usual ones, without accents. */
  doubleSurnames?: string
  /** Where the family stands first: the usual surnames, without accents. */
  familyFirst?: string
  /** A mailbox or a department that is nobody's name. */
  mailbox?: string
}

/** What one language knows of people in a text. Each is the source of a regular expression. */
export interface PeopleWords {
  /** Common ones, small, parted by spaces: they tell "Osei, Ana" from "Mira, Ben". */
  firstNames?: string
  and?: string
  /** Words by which a job title is known. */
  job?: string
  /** What stands before such a word: "senior", "data". */
  jobBefore?: string
  /** Departments and fields: a title only beside a name. */
  department?: string
  kinds?: Partial<Record<ContactKind, string>>
  /** "Interviewers:", "You will meet": people follow. */
  who?: string
  /** "Where:", "Role:": something else follows. */
  what?: string
  /** "with", "met": people, or a company, follow. */
  with?: string
  at?: string
  /** "for the … role". */
  forRole?: string
  /** What may stand around a role: "the … job". */
  roleNoun?: string
  /** "I just had": a conversation, or nothing, follows. */
  had?: string
  /** "I just talked to": people, or a company, follow. */
  talked?: string
  /** "a phone screen" */
  talk?: string
  article?: string
  /** Never a name, even with a capital. */
  notName?: string
}
