import { describe, expect, it } from 'vitest'
import { readBackup, whatCame } from './newer-text'

const text = (body: string, subject = 'Thank you') => ({ subject, body })
const at = (version: number, body: string, subject?: string) => ({ ...text(body, subject), version })

describe('a text that comes with the page', () => {
  it.each([
    ['the version one saved is known', at(2, 'one'), 'one two', at(2, 'one'), [], 'known'],
    ['an older one that comes late is known', at(2, 'one'), 'one two', at(3, 'one two'), [], 'known'],
    ['one’s own save that comes before its answer', at(2, 'one'), 'one two', at(1, ''), ['one'], 'own'],
    ['the first of two saves without an answer', at(2, 'one'), 'x', at(1, ''), ['one', 'one two'], 'own'],
    ['an addition while nothing of one’s own waits', at(3, 'one + note'), 'one', at(2, 'one'), [], 'news'],
    ['what was typed is there already', at(3, 'one two'), 'one two', at(2, 'one'), [], 'news'],
    ['an addition while one’s words wait', at(3, 'one + note'), 'one two', at(2, 'one'), [], 'apart'],
    ['another’s text while one’s own travels', at(2, 'other'), 'one', at(1, ''), ['one'], 'apart'],
    ['a text brought back is no save of one’s own', at(4, 'one'), 'letter', at(3, 'letter'), [], 'news'],
  ] as const)('%s', (_, page, words, saved, sent, is) => {
    const held = { words: text(words), saved, sent: sent.map(body => text(body)) }
    expect(whatCame(page, held)).toBe(is)
  })

  it('knows one’s own subject though the server tidied it', () => {
    const sent = [text('one', 'Thank  you ')]
    expect(whatCame(at(2, 'one'), { words: text('x'), saved: at(1, ''), sent })).toBe('own')
  })

  it('keeps words from the tab apart from what was written elsewhere since', () => {
    const kept = JSON.stringify({ ...text('mine'), saved: at(1, ''), sent: [] })
    expect(whatCame(at(2, 'theirs'), readBackup(kept, at(2, 'theirs')))).toBe('apart')
  })

  it('reads what an earlier version kept', () => {
    const page = at(2, 'theirs')
    expect(readBackup(JSON.stringify(text('mine')), page)).toEqual({
      words: text('mine'),
      saved: page,
      sent: [],
    })
  })
})
