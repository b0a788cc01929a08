import { expect, it } from 'vitest'
import { pagesOfWork } from '@/e2e/support/cpu-time'
import { arrivalLimits } from './arrival-limits'
import { parseArrival } from './parse-arrival'
import { readMailFile, readText } from './read-arrival'

const patient = { ...arrivalLimits, milliseconds: 30_000 }
const own = { zone: 'Europe/London', ownAddresses: ['robin@mailbox.example'], ownName: 'Robin Marsh' }
/** Of the work that a text may make, by what an ordinary page costs there: the worst makes a third of it. */
const most = 100
const fill = (piece: string, length = 20_000) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

it.each([
  ['figures', '1'],
  ['times', '10:00 - '],
  ['days', '3 December 2026, '],
  ['capitals', 'Acme Rivers '],
  ['role words', 'role for the position of '],
  ['arrows', '> '],
  ['heads', 'From: a@b.example\n'],
  ['zones', 'Berlin time (GMT+1) '],
  ['brackets', '<a href="https://'],
  ['labels', 'When: Where: Who: '],
  ['greetings', 'Dear Ana Ruiz,\n'],
  ['labels alone', 'When\n'],
  ['tables', 'When | Who | Where\n'],
  ['spoken hours', 'half past three '],
  ['names that join', 'Ana Ruiz and '],
  ['verbs around names', 'werden Ana Ruiz '],
  ['law’s brackets', 'Leiter (m/w/d) '],
  ['changes', 'could we move the interview '],
  ['introductions', 'Hi this is Ana '],
  ['addresses', 'ana@rivers.example '],
  ['stars', '*a* _b_ '],
  ['chats', '[24/11/2026, 18:04] Ana Ruiz: hi\n'],
  ['days of a chat', '[24/11/2026, '],
  ['one word', 'a'],
  ['spaces', ' \t'],
])('20,000 characters of %s cost no more than some dozens of ordinary pages', async (_, piece) => {
  const facts = await readText(fill(piece), '2026-11-20', patient)
  if (typeof facts === 'string') return expect(['empty']).toContain(facts)
  expect(await pagesOfWork(() => parseArrival(facts, own), most)).toBeLessThan(most)
})

it.each([
  ['quotes', '" '],
  ['names with commas', 'Ana, '],
  ['firms', 'Acme Rivers '],
  ['doctors', 'Frau Dr. '],
  ['prefixes', 're: '],
  ['changes', 'could we move the interview '],
  ['particles', 'van der '],
  ['initials', 'nbs N B S '],
  ['marks', '- | : ('],
  ['articles', 'Interview for the at the '],
])(
  'a mail of 100 KB of %s, its title too, is taken apart in time and costs no more than that',
  async (_, piece) => {
    const body = Array.from({ length: 170 }, () => fill(piece, 590)).join('\r\n')
    const mail = [
      ...[
        `From: ${piece} <a@nbs.example>`,
        `Subject: ${fill(piece, 400)}`,
        'Date: Fri, 20 Nov 2026 09:00:00 +0100',
      ],
      ...['', `Interview on 3 December 2026 at 14:00`, body],
    ].join('\r\n')
    const facts = await readMailFile(Buffer.from(mail), '2026-11-20', patient)
    if (typeof facts === 'string') throw new Error(facts)
    expect(await pagesOfWork(() => parseArrival(facts, own), most)).toBeLessThan(most)
  },
)

/** Six letters that no mail before had, as a name is written. */
const unheard = (nth: number) => {
  const [consonants, vowels] = ['bcdfglmnprst', 'aeiou']
  const letter = (from: string, size: number) => from.charAt(Math.floor(nth / size) % from.length)
  const word = letter(consonants, 1) + letter(vowels, 12) + letter(consonants, 60) + letter(vowels, 720)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${letter(consonants, 3600)}n`
}

it.each([
  ['beside each other', ' ', 'nbs'],
  ['in a list', ', ', 'nbs'],
  ['which the sender’s address begins with', ' ', 'baben'],
  ['in sentences', '. The ', 'nbs'],
])('a mail of 14,000 names %s, each another, costs no more', async (_, between, domain) => {
  let nth = 0
  const line = () => Array.from({ length: 84 }, () => unheard(nth++ * 7)).join(between)
  const mail = [
    `From: ${unheard(5)} ${unheard(9)} <a@${domain}.example>`,
    `Subject: ${line().slice(0, 400)}`,
    ...['Date: Fri, 20 Nov 2026 09:00:00 +0100', '', 'Interview on 3 December 2026 at 14:00'],
    ...Array.from({ length: 170 }, line),
  ].join('\r\n')
  const facts = await readMailFile(Buffer.from(mail), '2026-11-20', patient)
  if (typeof facts === 'string') throw new Error(facts)
  expect(await pagesOfWork(() => parseArrival(facts, own), most)).toBeLessThan(most)
})

it('refuses what is too long, too large, empty or cannot be stored', async () => {
  expect(await readText(fill('a', 20_001), '2026-11-20')).toBe('too-long')
  expect(await readText(' \n ', '2026-11-20')).toBe('empty')
  expect(await readText('a\0b', '2026-11-20')).toBe('bad-characters')
  expect(await readMailFile(new Uint8Array(arrivalLimits.mailBytes + 1), '2026-11-20')).toBe('too-large')
})

it('a mail of a hundred mails inside each other is read or refused, and the house goes on', async () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'Subject: Interview\r\n\r\nThursday 3 December at 14:00'
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${nested(depth - 1)}\r\n--b${depth}--`
  const facts = await readMailFile(Buffer.from(nested(100)), '2026-11-20', patient)
  expect(typeof facts === 'string' ? facts : 'read').toMatch(/^(read|not-a-mail|too-complex)$/)
  expect(typeof (await readText('Interview on 3 December at 14:00', '2026-11-20', patient))).toBe('object')
})

it('a mail keeps its words and its calendars, and nothing else that was attached', async () => {
  const mail = [
    ...[
      'From: Rosa <rosa@northlight.example>',
      'Subject: Interview',
      'Date: Fri, 20 Nov 2026 09:00:00 +0000',
    ],
    ...['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x', '', '--x'],
    ...[
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Interview on <b>3 December 2026</b> at 14:00</p>',
      '--x',
    ],
    ...[
      'Content-Type: application/pdf; name=cv.pdf',
      'Content-Disposition: attachment',
      '',
      'SECRET-PDF',
      '--x',
    ],
    ...['Content-Type: text/calendar; method=REQUEST', '', 'BEGIN:VCALENDAR', 'END:VCALENDAR', '--x--', ''],
  ].join('\r\n')
  const facts = await readMailFile(Buffer.from(mail), '2026-11-20', patient)
  if (typeof facts === 'string') throw new Error(facts)
  expect(facts.lines.join(' ').trim()).toBe('Interview on 3 December 2026 at 14:00')
  expect(facts.calendars).toHaveLength(1)
  expect(JSON.stringify(facts)).not.toContain('SECRET-PDF')
})
