import { expect, it } from 'vitest'
import type { HookStem } from '../../../hook'
import { weave } from '../weave'

const reader = { name: 'Ana Osei', company: 'Northlight' }

// A letter takes one thing, or two, and says it well; what it leaves out is handed back as it was typed.
it.each<[stem: HookStem | null, typed: string, says: RegExp, left: string[]]>([
  // A fragment behind a sentence.
  ['told_me_about', 'the new camp, 2 weeks on 2 off', /about (?:the )?new camp\b.*\.$/, ['2 weeks on 2 off']],
  [
    'advised_me_to',
    'get my first aid ticket, they pay half',
    /to get my first aid ticket\b/,
    ['they pay half'],
  ],
  ['helped_me_by', 'moving the interview, they didnt have to', /the interview\.$/, ["they didn't have to"]],
  [null, 'spoke about the strike last year, didnt dodge it', /the strike last year/, ["didn't dodge it"]],
  ['we_share', 'hating powerpoint, all four of us', /hating PowerPoint/, ['all four of us']],
  [
    'asked_me_about',
    'why I left teaching. he was nice about it',
    /how kindly you asked me why I left teaching\.$/,
    [],
  ],
  // How it was told is no part of what was.
  [
    null,
    'told me straight there is no remote on Mondays',
    /telling me straight that there is no remote on Mondays\.$/,
    [],
  ],
  [null, 'seeing me at short notice', /(?:you seeing|you to see) me at short notice\.$/, []],
  // What one thinks of it goes without a word.
  [null, 'liked the trial lesson, lovely', /the trial lesson\.$/, []],
  // A second sentence that somebody said, showed or did stands beside the first.
  [
    'showed_me',
    'how the chiller works, and gave me a tray of brownies',
    /how the chiller works\..*(?:you giving me|kind of you to give me) a tray of brownies\.$/,
    [],
  ],
  // The first that is certain, though something stands before it.
  [
    null,
    'team of nine, half remote, asked me what i would change first',
    /what I would change first/,
    ['team of nine', 'half remote'],
  ],
  // It belongs to what stands before it.
  ['said', 'cows have names, not numbers', /cows have names, not numbers/i, []],
  ['showed_me', 'the oldest loom, its still running', /the oldest loom, which is still running\.$/, []],
  ['showed_me', 'the van, how they rack everything', /the van and how you rack everything\.$/, []],
  ['we_share', 'Gujarati food, cricket, old maps', /Gujarati food, cricket and old maps/, []],
  [
    'told_me_about',
    'what success looks like (fewer calls, happier drivers)',
    /\(fewer calls, happier drivers\)\.$/,
    [],
  ],
])('[%s] %s', (stem, typed, says, left) => {
  const woven = weave(typed, stem, reader)
  expect(woven).toMatchObject({ ok: true, left })
  expect(woven.ok && woven.sentence).toMatch(says)
})

// Said of somebody else, put right, private, or of what only the words before it tell.
it.each<[HookStem | null, string]>([
  [null, 'six in the team, two on nights, nobodys left since 2021'],
  [null, 'the audit in september, no wait, october'],
  [null, 'big on safety, he lost a mate once. dont know if i should mention it'],
  [null, 'cricket. they need a keeper'],
  [null, 'was nervous, he noticed and talked about football'],
  ['we_share', 'from the same town nearly, her granny lived there'],
])('asks again: [%s] %s', (stem, typed) => expect(weave(typed, stem, reader).ok).toBe(false))

it('never says of the reader what was said of another', () => {
  const woven = weave('she let me watch the panda, he sat on the scales by himself', null, reader)
  expect(woven).toMatchObject({ ok: true, left: ['he sat on the scales by himself'] })
})
