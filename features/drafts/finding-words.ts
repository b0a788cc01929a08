import type { FindingName } from '@/features/letters/letter-scene'

/** Why a sentence is pointed at, for the one who writes. What to do about it comes with the finding itself. */
export const findingWords: Record<FindingName, string> = {
  slot_left: 'Something still needs filling in',
  third_person: 'This talks about the person reading it',
  fragment_after_colon: 'Half a sentence after a colon',
  lower_case_start: 'A sentence starts with a capital letter',
  doubled_end: 'Doubled punctuation',
  repeated_word: 'The same word too often',
  date_passed: 'This date has passed',
  role_twice: 'The role reads like a job ad',
  only_stock: 'This could be written to anyone',
  too_many_questions: 'More than one question',
  met_on_a_call: 'You spoke, but you didn’t meet in person',
  other_language: 'Another language',
  note_to_self: 'A note to yourself',
  wrong_name: 'Someone else’s name',
  greeting_unclear: 'The greeting has no name',
  shouting: 'All in capitals',
  unfinished: 'It stops halfway',
  no_end: 'The full stop is missing',
  shorthand: 'Written in a hurry',
  doubled_word: 'A word is repeated',
}
