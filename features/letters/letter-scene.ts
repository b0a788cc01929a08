import type { DraftKind } from '@/db/enums'
import type { LocalDate } from '@/lib/time'
import type { Held } from './letter-set'
import type { CheckWords } from './packs/pack'
import type { Language } from './templates/language-packs'
import { sentencesOf } from './words'

export interface LetterToRead {
  kind: DraftKind
  subject: string
  body: string
}

export interface ReadingContext {
  language?: Language
  /** Who gets it, by their full names. */
  recipients?: readonly string[]
  /** Other names that may stand in the greeting: how they are addressed, who passes it on. */
  called?: readonly (string | null | undefined)[]
  /** The day it goes out. */
  on?: LocalDate | null
  held?: Held | null
  company?: string | null
  role?: string | null
  /** What was noted for the person, as typed. */
  note?: string | null
  /** The last lines of every letter. */
  signature?: string | null
}

export const findingNames = [
  'slot_left',
  'third_person',
  'fragment_after_colon',
  'lower_case_start',
  'doubled_end',
  'repeated_word',
  'date_passed',
  'role_twice',
  'only_stock',
  'too_many_questions',
  'met_on_a_call',
  'other_language',
  'note_to_self',
  'wrong_name',
  'greeting_unclear',
  'shouting',
  'unfinished',
  'no_end',
  'shorthand',
  'doubled_word',
] as const

export type FindingName = (typeof findingNames)[number]

export interface Finding {
  name: FindingName
  /** The sentence it stands in, as it stands. */
  sentence: string
  /** The sentence as it should be, where a rule can say it; else what to do. */
  mend: string
  /** `mend` is a text to put in its place. */
  canReplace: boolean
  blocks: boolean
}

interface Line {
  text: string
  isBullet: boolean
}

export interface Scene {
  letter: LetterToRead
  context: ReadingContext
  checks: CheckWords
  /** The letter without greeting, sign-off and lists. */
  lines: Line[]
  /** Of these, what is no item of a list. */
  plain: readonly string[]
  greeting: string | null
}

export const found = (
  name: FindingName,
  sentence: string,
  mend: string,
  canReplace = false,
  blocks = true,
): Finding => ({ name, sentence, mend, canReplace, blocks })

export const replaced = (name: FindingName, sentence: string, mend: string): Finding[] =>
  mend === sentence ? [] : [found(name, sentence, mend, true)]

export function partsOf(body: string, checks: CheckWords, signature: string | null | undefined) {
  const paragraphs = body
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/)
  const greeting =
    paragraphs.find(text => checks.greeting.test(text) && !text.includes('\n') && text.length < 80) ?? null
  const lines: Line[] = []
  for (const paragraph of paragraphs) {
    const isSignOff =
      /^[^\n]{3,40},\n/.test(paragraph) || (signature?.trim() && paragraph.trim() === signature.trim())
    if (
      paragraph === greeting ||
      isSignOff ||
      /^\* \* \*$/.test(paragraph) ||
      (checks.greeting.test(paragraph) && paragraph.length < 80 && /[,:]$/.test(paragraph))
    )
      continue
    for (const line of paragraph.split('\n')) {
      const isBullet = /^\s*[-•*]\s/.test(line)
      if (isBullet) lines.push({ text: line, isBullet })
      else lines.push(...sentencesOf(line).map(({ text }) => ({ text, isBullet: false })))
    }
  }
  return { greeting, lines, plain: lines.filter(({ isBullet }) => !isBullet).map(({ text }) => text) }
}
