import { describe, expect, it } from 'vitest'
import { slip } from './slips'

describe('slips of the finger', () => {
  it.each([
    ['aroudn', 'around'],
    ['poeple', 'people'],
    ['suprised', 'surprised'],
    ['wheter', 'whether'],
    ['beacuse', 'because'],
    ['comming', 'coming'],
    ['remeber', 'remember'],
    ['langauge', 'language'],
    ['frist', 'first'],
    ['taht', 'that'],
    ['jsut', 'just'],
  ])('%s is %s', (typed, meant) => expect(slip(typed)).toBe(meant))

  it.each([
    'tired',
    'trail',
    'coast',
    'sacred',
    'scared',
    'beast',
    'united',
    'stated',
    'form',
    'quiet',
    'dairy',
    'diary',
    'clams',
    'center',
    'kaizen',
    'derek',
    'figma',
    'boost',
    'waist',
    'center',
    'thinkpad',
    'greta',
    'tiers',
    'reigning',
    'craving',
  ])('%s is a word of its own', word => expect(slip(word)).toBeNull())
})
