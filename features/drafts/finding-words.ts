import type { FindingName } from '@/features/letters/reads-well'

/** Why a sentence is pointed at, for the one who writes. What to do about it comes with the finding itself. */
export const findingWords: Record<FindingName, string> = {
  slot_left: 'Something is still to fill in',
  third_person: 'This speaks about the person who reads it',
  fragment_after_colon: 'Half a sentence after a colon',
  lower_case_start: 'A sentence begins with a capital letter',
  doubled_end: 'Two marks where one is enough',
  repeated_word: 'The same word again and again',
  date_passed: 'This day is over',
  role_twice: 'The role reads like an advertisement',
  only_stock: 'This could be written to anyone',
  too_many_questions: 'More than one question',
  met_on_a_call: 'You spoke, but you did not meet',
  other_language: 'Another language',
  note_to_self: 'A note to yourself',
  wrong_name: 'Another name',
  greeting_unclear: 'The greeting has no name',
  shouting: 'All in capitals',
  unfinished: 'It stops halfway',
  no_end: 'The full stop is missing',
  shorthand: 'Written in a hurry',
  doubled_word: 'A word stands here twice',
}
