import type { DraftExtra, formalities } from '@/db/enums'

export type Register = (typeof formalities)[number]
export type Held = 'in_person' | 'video' | 'phone'

/** What can be true of a letter's situation: a letter or a sentence may ask for it, or be out because of it. */
/**
 * `agreed`: a next step is said in the letter; `dated`: with a date, or an offer with a date to answer by. `offered`:
 * an offer is on record. `remote`: by video or phone. `passed_on`: somebody else hands the letter on; of the
 * request to do so, `several` notes follow, and `address_known` says that it is only done so by custom. For a recruiter's
 * update `after_round` has a conversation to tell of, `check_in` asks about one, `moved` tells what changed in a process.
 * `keen`: the person recorded a high interest in this job; nothing else lets a letter claim any. Of a nudge `unsure`:
 * it is not known that an earlier message went out, so the letter claims none.
 */
export type LetterFact =
  | DraftExtra
  | 'late'
  | 'passed_on'
  | 'several'
  | 'address_known'
  | 'remote'
  | 'phone'
  | 'agreed'
  | 'dated'
  | 'offered'
  | 'unsure'
  | 'after_round'
  | 'check_in'
  | 'moved'
  | 'keen'

export interface Sentence {
  /** Ways to say it, the fullest first: the first whose slots are known is said; none, and the sentence is out. */
  ways: readonly string[]
  if: readonly LetterFact[]
  unless: readonly LetterFact[]
}

/** One whole letter, with one tone from greeting to sign-off. */
export interface Letter {
  /** For tests, findings and the page of all letters. */
  name: string
  register: Register
  /** It fits only where all of these are true. A letter for a situation goes before one for any. */
  when: readonly LetterFact[]
  /** It does not fit where one of these is true. */
  unless: readonly LetterFact[]
  /** The first whose slots are known; the last needs none. */
  subjects: readonly string[]
  paragraphs: readonly (readonly Sentence[])[]
}

interface LetterSource {
  name: string
  register: Register
  when?: readonly LetterFact[]
  unless?: readonly LetterFact[]
  subject: string | readonly string[]
  /**
   * The letter as it is read: a blank line parts paragraphs, each line is a sentence. A sentence whose slot is empty
   * vanishes. ` | ` parts ways to say it, the fullest first. `[late]` or `[!late]` before it: only then, or only else.
   * A line that ends with a comma or a colon keeps its line break (greeting, sign-off, list).
   */
  text: string
}

const condition = /^\[(!?)([a-z_]+)\]\s*/

export function sentence(line: string): Sentence {
  const facts: { if: LetterFact[]; unless: LetterFact[] } = { if: [], unless: [] }
  let rest = line.trim()
  for (let found = condition.exec(rest); found; found = condition.exec(rest)) {
    facts[found[1] ? 'unless' : 'if'].push(found[2] as LetterFact)
    rest = rest.slice(found[0].length)
  }
  return { ways: rest.split(' | ').map(way => way.trim()), ...facts }
}

export function letter({ name, register, when = [], unless = [], subject, text }: LetterSource): Letter {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph => {
      const lines = paragraph.split('\n').map(line => line.trim())
      const whole: string[] = []
      for (const line of lines) {
        const last = whole.at(-1)
        // "Best wishes," and the name are one.
        if (last !== undefined && /[,:]$/.test(last)) whole[whole.length - 1] = `${last}\n${line}`
        else whole.push(line)
      }
      return whole.map(sentence)
    })
  return { name, register, when, unless, subjects: [subject].flat(), paragraphs }
}

/** A set is written as text and read once, when the first letter of it is asked for. */
export function letterSet(sources: readonly LetterSource[]): () => readonly Letter[] {
  let read: readonly Letter[] | null = null
  return () => {
    read ??= sources.map(letter)
    return read
  }
}
