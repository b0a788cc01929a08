import { describe, expect, it } from 'vitest'
import type { DraftKind } from '@/db/enums'
import type { LocalDate } from '@/lib/time'
import type { ReadingContext } from './letter-scene'
import { readsWell } from './reads-well'

const good = "I enjoyed hearing how you froze the old system. I'd be glad to hear what comes next."
const letter = (
  text: string,
  { kind = 'thank_you_manager' as DraftKind, subject = 'Thank you', greeting = 'Dear Ana,' } = {},
) => ({
  kind,
  subject,
  body: `${greeting}\n\n${text}\n\nBest wishes,\nSam Reed`,
})
const context: ReadingContext = {
  recipients: ['Ana Osei'],
  on: '2026-11-25' as LocalDate,
  company: 'Northlight',
  role: 'Data Analyst',
  note: 'how you froze the old system',
}
const names = (text: string, change: Parameters<typeof letter>[1] = {}, more: ReadingContext = {}) =>
  readsWell(letter(text, change), { ...context, ...more }).map(({ name }) => name)

describe('a letter that could be sent', () => {
  it.each([
    good,
    'Thank you for your time on Tuesday. You said, "We fix the machine first." That stayed with me.',
    'You said you want someone who can calm angry customers, and that stayed with me.',
    'Your question "How do you decide?" made me think.',
    'I look forward to hearing from you by Friday 4 December.',
    'You hoped to have news by Friday 20 November. Is there an update you can share?',
    'We spoke at 10:00. My work is at https://sam.example/work?x=1',
    'iPhone users wrote to me about the app.',
    'Ben said hello to the ledger, and so do I.',
    "It's been three months, and I've thought of the bees since then.",
  ])('%s', text => expect(names(text)).toEqual([]))
})

describe('what a reader would stumble over', () => {
  it.each([
    ['third_person', 'Ana hoped to have news this week.'],
    ['third_person', 'She said they want someone calm.'],
    ['third_person', 'Thank you. They asked about my gap year.'],
    ['third_person', "Ana's team froze the ledger."],
    ['fragment_after_colon', 'One part of it I wrote down at once: the ledger migration.'],
    ['lower_case_start', 'Thank you for your time. the ledger migration stays with me.'],
    ['doubled_end', 'I loved the goat!.'],
    ['doubled_end', 'I loved the goat..'],
    ['doubled_end', 'I loved the goat!!!'],
    [
      'repeated_word',
      'The migration of the ledger was a migration to remember. I keep the migration in mind.',
    ],
    ['date_passed', 'I look forward to hearing from you by Friday 20 November.'],
    ['role_twice', 'Thank you for talking about the practice manager role role.'],
    ['role_twice', 'Thank you for talking about the Engineer (m/f/d) role.'],
    ['too_many_questions', 'When do you expect to decide? And who will be in touch?'],
    [
      'other_language',
      'Thank you for your time. Das Gespräch über die Nachtschicht hat mir sehr gut gefallen.',
    ],
    ['note_to_self', 'Remember to ask about the rota.'],
    ['shouting', 'THE NIGHT SHIFT HANDOVER TAKES FORTY MINUTES.'],
    ['unfinished', 'I keep thinking about the ledger and.'],
    ['no_end', 'I keep thinking about the ledger migration'],
    ['shorthand', 'I enjoyed how u froze the ledger.'],
    ['shorthand', 'Next week i am free.'],
    ['doubled_word', 'I enjoyed the the ledger story.'],
    ['slot_left', 'Thank you for {note}.'],
  ] as const)('%s: %s', (name, text) => expect(names(text)).toContain(name))

  it('a name that is somebody else’s, or none', () => {
    expect(names(good, { greeting: 'Dear Ben,' })).toEqual(['wrong_name'])
    expect(names(good, { greeting: 'Hi Dr,' })).toEqual(['greeting_unclear'])
    expect(names(good, { greeting: 'Dear Ms. Osei,' })).toEqual([])
  })

  it('a meeting that was a call', () => {
    expect(names('It was good to meet you on Tuesday.', {}, { held: 'phone' })).toEqual(['met_on_a_call'])
    expect(names('It was good to meet you on Tuesday.', {}, { held: 'in_person' })).toEqual([])
  })

  it('a name in the third person, but not in the name of their firm', () => {
    const text = "Here's how it went at Osei Joinery on Tuesday."
    expect(names(text, {}, { company: 'Osei Joinery' })).toEqual([])
    expect(names(text)).toEqual(['third_person'])
  })

  it('a note that would fit anyone', () =>
    expect(names(good, {}, { note: 'your passion for the company' })).toEqual(['only_stock']))

  it('two questions, but not one that is quoted', () => {
    expect(names('Your question "Why now?" made me think. When do you expect to decide?')).toEqual([])
    expect(names('Is there news? Or not yet?', { kind: 'nudge_dated' })).toEqual(['too_many_questions'])
  })
})

it('offers the mend where a rule knows it', () => {
  const [finding] = readsWell(letter('I loved the goat!.'), context)
  expect(finding).toMatchObject({
    sentence: 'I loved the goat!.',
    mend: 'I loved the goat!',
    canReplace: true,
  })
})

it('blocks nothing for a word that comes often', () =>
  expect(readsWell(letter('The bees, the bees, the bees.'), context).every(({ blocks }) => !blocks)).toBe(
    true,
  ))
