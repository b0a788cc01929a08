import { expect, it } from 'vitest'
import { arrivalLimits } from './arrival-limits'
import { parseArrival } from './parse-arrival'
import { takeApart } from './take-apart.mjs'

async function read(text: string) {
  const facts = await takeApart({ text, today: '2027-01-06' }, arrivalLimits)
  if (!facts) throw new Error(text)
  return parseArrival(facts, { zone: 'Europe/London', ownAddresses: [], ownName: 'Robin Marsh' })
}

const mail = (subject: string, ...lines: string[]) =>
  [
    'From: Ana Osei <ana@northlight.example>',
    'Date: Wed, 06 Jan 2027 11:20:05 +0000',
    'To: Robin Marsh <robin.marsh@mailbox.example>',
    `Subject: ${subject}`,
    ...['', ...lines],
  ].join('\n')

it.each([
  [
    'a sentence',
    'Analyst',
    'We would like to interview you on Thursday 21 January. I will write with your time.',
  ],
  [
    'a form',
    'Interview for Analyst',
    'Interview date: Thursday 21 January 2027\nInterview time: to be confirmed',
  ],
  [
    'a client',
    'Analyst',
    'They are seeing all candidates on Thursday 21 January and would like to interview you.',
  ],
  ['German', 'Analystin', 'Wir laden Sie zu einem Vorstellungsgespräch am Donnerstag, den 21. Januar, ein.'],
])('the day of an interview is kept, and its hour asked for: %s', async (_, subject, words) => {
  const { what, moment, unsure } = await read(mail(subject, words))
  expect(what).toBe('invitation')
  expect(moment).toMatchObject({ startWall: '2027-01-21T09:00', asksForTime: true })
  expect(unsure).toEqual(expect.arrayContaining(['date', 'time', 'zone']))
})

it.each([
  [
    'an answer by then',
    'We would like to interview you. Please let me know by Thursday 21 January when you can.',
  ],
  ['a decision', 'We would like to interview you again and will decide on Thursday 21 January who comes.'],
  ['a day that is over', 'We would like to invite you to an interview, as we said on Monday 4 January.'],
])('no day is taken from %s', async (_, words) => {
  expect((await read(mail('Analyst', words))).moment).toBeNull()
})

it('“same time” is the old hour on the new day, with the old link and whoever was named', async () => {
  const { what, moment, url, lengthMinutes, people, unsure } = await read(
    mail(
      'Re: Interview at Northlight',
      'So sorry, Lena is away tomorrow. I’ve moved us to Friday 15 January instead, same time, same link.',
      '',
      'On Mon, 4 Jan 2027 at 14:20, Ana Osei <ana@northlight.example> wrote:',
      '> We would love to interview you on Thursday 7 January at 3pm, for 45 minutes,',
      '> with me and Lena Fischer, our Head of Data: https://whereby.com/northlight',
    ),
  )
  expect(what).toBe('moved')
  expect(moment?.startWall).toBe('2027-01-15T15:00')
  expect({ url, lengthMinutes }).toEqual({ url: 'https://whereby.com/northlight', lengthMinutes: 45 })
  expect(people.map(({ name }) => name).sort()).toEqual(['Ana Osei', 'Lena Fischer'])
  expect(unsure).toEqual(expect.arrayContaining(['date', 'time', 'link', 'length', 'people']))
})
