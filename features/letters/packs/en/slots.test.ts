import { expect, it } from 'vitest'
import { phrases } from './slot-phrases'
import { listItems, weaveSlot } from './slots'
import { slotTable } from './slots.table'

const ana = { name: 'Ana Osei', company: 'Northlight' }

it.each(slotTable.map(([slot, typed, says, to]) => ({ slot, typed, says, to })))(
  '$slot: $typed',
  ({ slot, typed, says, to }) => {
    const woven = weaveSlot(slot, typed, { ...ana, isOutside: to === 'outside' }, 0)
    expect(woven.ok ? woven.text : [`(${woven.why})`, woven.guess].filter(Boolean).join(' ')).toBe(says)
  },
)

it('every detail that has sentences of its own is in the table', () => {
  const tried = new Set<string>(slotTable.map(([slot]) => slot))
  const letters: readonly string[] = [
    'topic',
    'question_they_asked',
    'my_link',
    'opt_out',
    'next_step',
    'news',
    'preference',
  ]
  expect(Object.keys(phrases).filter(slot => !tried.has(slot) && !letters.includes(slot))).toEqual([])
})

it.each([
  ['questions', 'why us', ['Why us?']],
  ['questions', 'how do you deal with angry customers', ['How do you deal with angry customers?']],
  ['questions', 'have i driven a reach truck', ['Have I driven a reach truck?']],
  ['questions', 'Tell me about a project that failed', ['Tell me about a project that failed']],
  ['questions', 'how I handled an audit finding', ['How I handled an audit finding']],
  ['questions', 'salary expectation', ['Salary expectation']],
  ['changes', 'handed my notice in', ['Handed my notice in']],
  ['changes', 'got my CDL class A', ['Got my CDL class A']],
  ['new_slots', 'tues 10-12', ['Tuesday 10-12']],
  ['new_slots', 'Fri all day', ['Friday all day']],
  ['new_slots', 'tmrw before 11 or monday', ['Tomorrow before 11', 'Monday']],
  ['new_slots', 'or any morning', ['Any morning']],
  ['new_slots', 'Monday June 9, 1-4pm ET', ['Monday June 9, 1-4pm ET']],
] as const)('a line of %s: %s', (slot, typed, lines) => {
  expect(listItems(slot, typed)).toEqual(lines)
})

it('a detail says nothing twice and loses no word of weight', () => {
  for (const [slot, typed, says] of slotTable) {
    if (says.startsWith('(')) continue
    expect(says, typed).not.toMatch(/[.!?]{2}|\b(\p{L}{3,}) \1\b/u)
    expect(says, typed).toMatch(/[.!?]$|^\p{Ll}/u)
    const said = says.toLowerCase()
    for (const word of typed.toLowerCase().match(/\p{L}{7,}/gu) ?? [])
      if (slot !== 'problem' && !/^(?:between|honestly|nothing|sorry)$/.test(word))
        expect(said, typed).toContain(word.slice(0, 5))
  }
})

it.each([
  ['reason', 'my son is off school, he has a fever'],
  ['reason', "my dad's had a stroke. I'm with him in hospital"],
  ['what_changed', "our twins arrived! They're 3 weeks old"],
  ['reason', 'my sister Ana is getting married'],
  ['what_i_valued', 'the dog, he sat on my feet'],
] as const)('asks who is meant, rather than tell the reader of themselves: %s, %s', (slot, typed) => {
  expect(weaveSlot(slot, typed, ana, 0).ok).toBe(false)
})

it.each([
  ['ask', "don't tell Halden yet", "Please don't tell Halden yet."],
  ['ask', 'put me forward for more senior roles', 'Please put me forward for more senior roles.'],
  ['door_open', 'feel free to call', 'Please feel free to call.'],
  ['went_well', 'liked my portfolio', 'They liked my portfolio.'],
  ['their_concerns', 'thought I was too senior', 'They thought I was too senior.'],
  ['reason', 'fell through', 'It fell through.'],
  ['reason', 'my husband and I will be away', 'My husband and I will be away.'],
  ['availability', "I sat my exam so I'm free", "I sat my exam so I'm free."],
  ['availability', 'Mon - Fri', "I'm free Monday to Friday."],
  ['new_info', 'I passed Excel 2019', 'I passed Excel 2019.'],
] as const)('says whose it is: %s, %s', (slot, typed, says) => {
  expect(weaveSlot(slot, typed, { ...ana, isOutside: true }, 0)).toEqual({ ok: true, text: says })
})

it.each(['nothing', 'n/a', 'no', 'TBC', '-', 'Ich bin krank geworden', 'the team, '.repeat(100)])(
  'takes no answer that is none, nor in another language, nor too long: %s',
  typed => expect(weaveSlot('reason', typed, ana, 0)).toMatchObject({ ok: false, guess: null }),
)
