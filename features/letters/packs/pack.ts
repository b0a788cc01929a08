import type { DraftKind, NextStepFact } from '@/db/enums'
import type { LocalDate } from '@/lib/time'
import type { Also } from '../also'
import type { HookStem, Reader, RefusalName, Woven } from '../hook'
import type { Letter, Register } from '../letter-set'
import type { NextStep } from '../next-step'
import type { Slot } from '../templates/slots'

/** What turns typed words into sentences: small, and on the phone too. */
export interface Weaver {
  weave(text: string, stem: HookStem | null, reader: Reader, place?: number): Woven
  /** What a letter needs instead, for the one who typed. */
  needs: Record<RefusalName, string>
}

export type SlotWoven =
  | { ok: true; text: string /** Words inside a sentence of the letter. */; isInside?: true }
  | { ok: false; why: RefusalName; needs: string; guess: string | null }

export interface CheckWords {
  /** Interview talk that fits every letter, in `plainWord` shape. */
  stock: ReadonlySet<string>
  /** Grammar and courtesies. */
  stop: ReadonlySet<string>
  /** One shape for words that are the same: "froze" and "freeze", "twice" and "two times". */
  sameWord(word: string): string
  isForeign(text: string): boolean
  /** Long enough to be about something, though each of its words is common: "how I would say no to a client". */
  asksOrTells: RegExp
  noteToSelf: RegExp
  /** Speaks of somebody as "she", "he" or "they" where the reader is meant. */
  thirdPerson: RegExp
  /** Looks ahead: with a date that has passed it is a mistake. */
  ahead: RegExp
  metInPerson: RegExp
  shorthand: RegExp
  /** The role said twice, or with what belongs to an advertisement. */
  roleTwice: RegExp
  doubledWord: RegExp
  unfinished: RegExp
  /** Words a greeting begins with. */
  greeting: RegExp
  /** Dates as this language writes them; groups are not needed, `readDate` reads one. */
  date: RegExp
  readDate(text: string, near: LocalDate): LocalDate | null
}

/** Everything of a language: nothing of it stands anywhere else. */
export interface LanguagePack {
  weaver: Weaver
  letters: Record<DraftKind, () => readonly Letter[]>
  /** A slot a person filled, as a sentence of its own. */
  weaveSlot(slot: Slot, text: string, reader: Reader, place: number): SlotWoven
  /** The same within a sentence: its end mark off, small where it is no name. */
  inSentence(slot: Slot, text: string): string
  /** A line of a list that a person typed, as one or more: "why us" is "Why us?". */
  listItems(slot: Slot, text: string): readonly string[]
  /** A sentence after "Hi Ana, ": small, unless it begins with a name or "I". */
  afterComma(sentence: string): string
  /** "a while", where nobody knows how long ago. */
  aWhile: string
  /** A whole letter as one says it: "And thank you" the second time, "Dear Sir Ian" and never "Hi". */
  asSpoken(body: string): string
  /** Where nobody's name is known. */
  plainGreeting: string
  /** What is not known of the next steps, as the one question a letter may ask. */
  ask(fact: NextStepFact, isRelayed: boolean): string
  /** Other processes through the same recruiter, as a question (`ask`) or as a line beside one. */
  also(
    also: Also,
    letter: { register: Register; country: string; company: string; isRelayed: boolean },
  ): { ask: string; line: string }
  /** Before a note that somebody is asked to hand on. */
  passOn: () => readonly Letter[]
  /** The same request inside thanks of their own. */
  passOnToo(names: string, isSeveral: boolean, register: Register): string
  list(items: readonly string[]): string
  /** How several readers are spoken to: "you both", "you all". */
  youAll(readers: number): string
  /** "Tuesday, November 24" or "Tuesday 24 November", as the country writes it; the year where it is not plain. */
  day(date: LocalDate, country: string, today: LocalDate | null): string
  weekday(date: LocalDate): string
  /** A date somebody wrote out already, in the country's order. */
  reorderDates(text: string, country: string): string
  /** "on Tuesday", or "on Tuesday 24 November" once that could be another one. */
  onDay(date: LocalDate, country: string, isLate: boolean): string
  /** A role as one says it in a sentence, or as it stands in a subject. */
  role(title: string, place: 'sentence' | 'subject'): string
  /** Our own words in the country's spelling. Never what a person typed. */
  spelling(text: string, country: string): string
  address(
    name: string,
    register: Register,
    country: string,
    addressAs?: string | null,
  ): { name: string; isSure: boolean }
  /** "Hi Ana," or "Dear Dr Osei,". */
  greet(called: string, register: Register): string
  /** `place`: the reader's among those of the round. */
  nextStep(step: NextStep, country: string, today: LocalDate | null, place: number): string
  checks: CheckWords
}
