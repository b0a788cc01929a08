import { expect, it } from 'vitest'
import type { HookStem } from '../../../hook'
import { readNote } from './read'

const reader = {
  name: 'Ana Osei',
  kind: 'hiring_manager',
  country: 'GB',
  role: 'Analyst',
  company: 'Northlight',
}
const whatIs = (typed: string, stem: HookStem | null) => {
  const read = readNote(typed, stem, reader as never)
  return read.ok ? 'said' : read.why
}

// Letters that three readers who knew nothing of the rules would not have sent, and their neighbours that they would.
it.each<[HookStem | null, string, string]>([
  [null, 'he start as apprentice here himself 22 years ago', 'unclear_who'],
  [null, "I liked how he listen, he don't look at the phone one time", 'unclear_who'],
  [null, 'he started as an apprentice here 22 years ago', 'said'],
  [null, 'they give you your own van and you can take it home', 'unclear_who'],
  [null, 'you could tell she meant every word about the under 14s', 'unclear_who'],
  [null, 'a workshop where you can hear yourself think', 'said'],
  [null, 'the md made the tea himself and got everyones order right', 'unclear_who'],
  [null, 'the role is open because the last person got promoted not because they ran off', 'unclear_who'],
  [null, 'the quiet one at the end asked the best question', 'somebody_else'],
  [null, 'liked my trial lesson, esp the bit with the potatoes', 'unclear_who'],
  [null, 'liked the trial lesson', 'said'],
  [null, 'how they let the kids name the minibus. Its called Gary', 'said'],
  [null, 'six in the team, two on nights, nobodys left since 2021', 'unclear'],
  ['we_share', 'hating powerpoint', 'said'],
  ['asked_me_about', "what I'd need in the first 90 days, and wrote it down", 'said'],
])('[%s] %s: %s', (stem, typed, is) => expect(whatIs(typed, stem)).toBe(is))
