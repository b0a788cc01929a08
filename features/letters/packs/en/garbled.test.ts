import { describe, expect, it } from 'vitest'
import type { HookStem } from '../../hook'
import { garbled } from './garbled'
import { weave } from './weave'

const ana = { name: 'Ana Osei', company: 'Northlight' }
const becomes = (stem: HookStem | null, typed: string) => {
  const woven = weave(typed, stem, ana)
  return woven.ok ? woven.sentence : `(${woven.why})`
}

describe('a finished sentence', () => {
  it.each([
    'It was good to talk about that you can swap shifts on the app.',
    'It was interesting to learn that you cn swap shifts.',
    'I really appreciated the meeting me at reception.',
    'I appreciated how patient you were when I not understand one question.',
    'I was interested to learn what stood out was the demo.',
    'I liked hearing about the audit trail and Your story.',
  ])('is asked about where it is none: %s', sentence => expect(garbled(sentence)).toBe(true))

  it.each([
    'I really appreciated you not rushing me.',
    'You said, "Nobody is a number." That stayed with me.',
    'It was good to learn why you try the dry hops by the pint.',
    'I liked seeing the cot you built at 5 pm.',
  ])('is sent where it is one: %s', sentence => expect(garbled(sentence)).toBe(false))
})

describe('what is no good news', () => {
  it.each<[HookStem | null, string, string]>([
    [
      'told_me_about',
      'what went wrong with the last person in the role',
      'I appreciated you being so open about what went wrong with the last person in the role.',
    ],
    [
      'told_me_about',
      'the waiting list, 140 children',
      'I appreciated how open you were about the waiting list.',
    ],
    [
      null,
      'she said the commute is bad but the people make up for it',
      'I appreciated you telling me that the commute is bad but the people make up for it.',
    ],
    [
      'told_me_about',
      'the new scanner and how it cut the waiting list',
      'It was good to hear about the new scanner and how it cut the waiting list.',
    ],
  ])('%s: %s', (stem, typed, sentence) => expect(becomes(stem, typed)).toBe(sentence))
})

describe('what only tells how it went', () => {
  it.each<[HookStem | null, string, string]>([
    [
      null,
      'I asked about training and he pulled out the actual folder',
      'I appreciated that when I asked about training, you pulled out the actual folder.',
    ],
    [
      null,
      'the receptionist Joyce was so kind when I arrived soaked',
      'I appreciated how kind the receptionist Joyce was when I arrived soaked.',
    ],
    [null, 'no question was a trick question', 'I liked that no question was a trick question.'],
    [null, 'was running late and he waited', 'I appreciated that you waited when I was running late.'],
    [
      null,
      'The smell of the print room took me back to university.',
      'The smell of the print room took me back to university.',
    ],
    [
      null,
      'said I could ring any time with questions',
      'It was good to hear that I could ring any time with questions.',
    ],
    ['said', 'to call her Bea', '(unclear)'],
    ['own_words', 'please say thanks for the coffee and that i meant it', '(note_to_self)'],
    ['advised_me_to', 'tirar a carta de pesados antes do verão', '(other_language)'],
  ])('%s: %s', (stem, typed, sentence) => expect(becomes(stem, typed)).toBe(sentence))
})
