import { expect, it } from 'vitest'
import type { Arrival } from './arrival'
import { arrivalLimits } from './arrival-limits'
import { parseArrival } from './parse-arrival'
import { takeApart } from './take-apart.mjs'

const mail = (from: string, subject: string, words: string, clock = '+0000') =>
  `From: ${from}\nDate: Tue, 2 Feb 2027 16:58:00 ${clock}\nTo: robin.marsh@mailbox.example\nSubject: ${subject}\n\n${words}`

const read = async (text: string): Promise<Arrival> => {
  const facts = await takeApart({ text, today: '2026-11-20' }, arrivalLimits)
  if (!facts) throw new Error('No mail')
  return parseArrival(facts, {
    ...{ zone: 'Europe/London', ownAddresses: ['robin.marsh@mailbox.example'], ownName: 'Robin Marsh' },
  })
}

const alan = 'Alan Prowse <alan.prowse@kestrelrail.example>'
const rolf = 'Rolf Heine <rolf@heine-moebel.example>'
const kees = 'Kees Blom <kees@blomfietsen.example>'
const luc = 'Luc Morel <luc@garagemorel.example>'
const luz = 'Luz Mora <luz@barmora.example>'
const ada = 'Ada Riva <ada@fiorirossi.example>'

it.each<[words: string, text: string, what: Arrival['what'], start: string]>([
  ['0830', mail(alan, 'Interview', 'Wednesday 10 February at 0830'), 'invitation', '2027-02-10T08:30'],
  ['1400hrs', mail(alan, 'Interview', 'Wednesday 10 February, 1400hrs'), 'invitation', '2027-02-10T14:00'],
  [
    'at four',
    mail(alan, 'chat', 'can you come for a chat at four on Thursday?'),
    'invitation',
    '2027-02-04T16:00',
  ],
  [
    '3 tomorrow',
    mail(alan, 'Re: interview', 'can we do 3 tomorrow instead of 11?'),
    'moved',
    '2027-02-03T15:00',
  ],
  [
    'um vier',
    mail(rolf, 'Gespräch', 'Komm am Donnerstag um vier zum Gespräch vorbei.'),
    'invitation',
    '2027-02-04T16:00',
  ],
  [
    'Do um 15 Uhr',
    mail(rolf, 'Re: Kellner', 'Do um 15 Uhr Probearbeiten? Rolf'),
    'invitation',
    '2027-02-04T15:00',
  ],
  [
    'om vier uur',
    mail(kees, 'gesprek', 'Kom donderdag om vier uur voor een gesprek.'),
    'invitation',
    '2027-02-04T16:00',
  ],
  [
    'à quatre heures',
    mail(luc, 'entretien', "Passez jeudi à quatre heures pour l'entretien."),
    'invitation',
    '2027-02-04T16:00',
  ],
  [
    'jeu 15h',
    mail(luc, 'Re: serveur', 'Passe jeu 15h au café pour un entretien. Luc'),
    'invitation',
    '2027-02-04T15:00',
  ],
  [
    'alle quattro e mezza',
    mail(ada, 'colloquio', 'Ci vediamo giovedì alle quattro e mezza per il colloquio.'),
    'invitation',
    '2027-02-04T16:30',
  ],
  [
    'gonna cancel',
    mail(alan, 'monday', "I'm gonna have to cancel monday's interview at 11am, sorry!"),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'is off',
    mail(alan, 'monday', "the interview's off on Monday at 11, kitchen's flooded"),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'fällt aus',
    mail(rolf, 'Montag', 'Unser Gespräch am Montag um 11 Uhr fällt leider aus.'),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'on annule',
    mail(luc, 'lundi', 'on annule notre rendez-vous de lundi 11h, désolé'),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'zeg af',
    mail(kees, 'maandag', 'ik zeg ons gesprek van maandag 11 uur even af, griep'),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'se cancela',
    mail(luz, 'lunes', 'se cancela la entrevista del lunes a las 11, lo siento'),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'devo annullare',
    mail(ada, 'lunedì', 'devo annullare il colloquio di lunedì alle 11'),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'be here by',
    mail(alan, 'Interview', 'Your interview is on Wednesday 10 February. You will need to be here by 9:30.'),
    'invitation',
    '2027-02-10T09:30',
  ],
  [
    'confirm to be at reception by',
    mail(
      alan,
      'Interview',
      'We would like to interview you on Wednesday 10 February. Please confirm that you can be at reception by 10:00.',
    ),
    'invitation',
    '2027-02-10T10:00',
  ],
  [
    'a house of four figures',
    mail(
      alan,
      'Interview',
      'Your interview is on Wednesday 10 February at 1200 Market Street. We start at 10:30.',
    ),
    'invitation',
    '2027-02-10T10:30',
  ],
  [
    'wenn du canceln musst',
    mail(
      rolf,
      'Gespräch',
      'Hiermit bestätigen wir dein Gespräch am Mittwoch, 10. Februar um 10 Uhr. Wenn du den Termin verschieben oder canceln musst, ruf kurz an.',
    ),
    'invitation',
    '2027-02-10T10:00',
  ],
  [
    'muss canceln',
    mail(rolf, 'Montag', 'Ich muss unser Gespräch am Montag um 11 Uhr canceln, tut mir leid.'),
    'cancelled',
    '2027-02-08T11:00',
  ],
  [
    'sage … am 8. Februar … ab',
    mail(rolf, 'Montag', 'Leider sage ich das Gespräch am Montag, den 8. Februar um 11 Uhr ab.'),
    'cancelled',
    '2027-02-08T11:00',
  ],
])('%s', async (_, text, what, start) => {
  const arrival = await read(text)
  expect([arrival.what, arrival.moment?.startWall]).toEqual([what, start])
})

it('an hour until which something is sent is no hour of a talk', async () => {
  const words =
    'Before we shortlist on Friday 12 February please send your licence by 12 noon on Thursday 11 February.'
  expect(await read(mail(alan, 'Your application', words))).toMatchObject({ what: 'reply', moment: null })
  const german =
    'Bevor wir am Freitag, 12. Februar entscheiden, schicken Sie uns den Schein bis 12 Uhr am Donnerstag.'
  expect(await read(mail(rolf, 'Ihre Bewerbung', german))).toMatchObject({ what: 'reply', moment: null })
})

it.each([
  [rolf, 'Sagen Sie uns gern kurz, ob Ihnen für das Gespräch Montag oder Dienstag ab 14 Uhr passt.'],
  [rolf, 'Die Wahl fällt auf Sie aus 40 Bewerbungen: Gespräch am Montag um 11 Uhr.'],
  [kees, 'Zeg ons bij het gesprek maandag om 11 uur wat je er zelf van af weet.'],
])('half of a verb calls nothing off: %s %s', async (from, words) => {
  expect((await read(mail(from, 'Bewerbung', words))).what).not.toBe('cancelled')
})

it.each([
  'We interview on Wednesday 10 February at two of our sites.',
  'Your interview is on Wednesday 10 February, please bring a 1500 word essay.',
  'You were chosen from 1000 applicants for an interview on Wednesday 10 February.',
  "L'entretien est mercredi 10 février à 1000 Bruxelles.",
])('what is counted is no hour: %s', async words => {
  const { moment } = await read(mail(alan, 'Interview', words))
  expect(moment === null || moment.asksForTime).toBe(true)
})

it.each([
  ['Original Appointment', 'From', 'Sent', 'To', 'When', 'London'],
  ['Ursprünglicher Termin', 'Von', 'Gesendet', 'An', 'Zeit', 'Berlin'],
  ['Rendez-vous d’origine', 'De', 'Envoyé', 'À', 'Date', 'Paris'],
  ['Oorspronkelijke afspraak', 'Van', 'Verzonden', 'Aan', 'Tijd', 'Amsterdam'],
])('an appointment is passed on: %s', async (line, from, sent, to, when, town) => {
  const cities = {
    Berlin: 'Amsterdam, Berlin, Bern, Rom',
    Paris: 'Bruxelles, Madrid, Paris',
    Amsterdam: 'Amsterdam, Berlijn',
  }[town]
  const clock = cities ? `(UTC+01:00) ${cities}, Wien.` : '(UTC+00:00) Dublin, London.'
  const text = mail(
    'Eva Smit <eva.smit@dekker.example>',
    'FW: Interview Buyer',
    `-----${line}-----\n${from}: Eva Smit\n${sent}: 6 January 2027 16:02\n${to}: Eva Smit; Koen Blom\nSubject: Interview Buyer\n${when}: 12 February 2027 10:00-11:00 ${clock}`,
  )
  const { what, moment, people } = await read(text)
  expect([what, moment?.startWall, moment?.zone]).toEqual([
    'invitation',
    '2027-02-12T10:00',
    `Europe/${town}`,
  ])
  expect(people.map(({ name }) => name).toSorted()).toEqual(['Eva Smit', 'Koen Blom'])
})

it('what is passed on below a few words is the mail', async () => {
  const below =
    'Von: Anke Lindner\nGesendet: Mittwoch, 3. Februar 2027 16:40\nAn: Robin Marsh\nBetreff: Vorstellungsgespräch'
  const words = `Die Mail kam zurück, deshalb noch einmal. Viele Grüße\n\n${below}\n\nWir laden Sie am 10. Februar 2027 um 9:30 Uhr zum Vorstellungsgespräch ein. Dabei ist auch unser Fuhrparkleiter Ole Brandt.\nAnke Lindner`
  const { moment, people } = await read(
    mail('Zentrale <info@lindner.example>', 'WG: Vorstellungsgespräch', words),
  )
  expect(moment?.startWall).toBe('2027-02-10T09:30')
  expect(people.map(({ name }) => name).toSorted()).toEqual(['Anke Lindner', 'Ole Brandt'])
})

it('whom a service checks for is the employer', async () => {
  const words =
    'Ardent Care Homes Ltd has asked Vetly to check the papers for your application as Night Porter.'
  expect((await read(mail('Vetly Onboarding <donotreply@vetly.example>', 'Documents', words))).company).toBe(
    'Ardent Care Homes',
  )
})

it.each([
  ['Central European Time - Amsterdam', 'Europe/Amsterdam'],
  ['Central European Time - Rome', 'Europe/Rome'],
  ['Irish time', 'Europe/Dublin'],
])('a clock says whose it is: %s', async (clock, zone) => {
  const words = `Interview on Wednesday 10 February 2027, 4pm - 5pm (${clock})`
  expect((await read(mail(alan, 'Interview', words))).moment?.zone).toBe(zone)
})

it('an Italian span with "ore" twice has a length', async () => {
  const words = 'Il colloquio si terrà giovedì 18 febbraio 2027, dalle ore 9:00 alle ore 10:30.'
  expect((await read(mail(ada, 'Colloquio', words))).lengthMinutes).toBe(90)
})

it('"next fri" may be either Friday, as "next friday" may', async () => {
  const [short, long] = await Promise.all(
    ['next fri', 'next friday'].map(day =>
      read(mail(alan, 'Interview', `Your interview is ${day} at 10am.`)),
    ),
  )
  expect(short?.alternatives.length).toBeGreaterThan(0)
  expect([short?.moment, short?.alternatives]).toEqual([long?.moment, long?.alternatives])
})

it('a town is nobody, and a name keeps its last word', async () => {
  const names = async (words: string) =>
    (
      await read(mail(alan, 'Interview', `Your interview is on Wednesday 10 February at 10:00. ${words}`))
    ).people
      .map(({ name }) => name)
      .toSorted()
  expect(await names('You booked your train to Edinburgh and I will refund it.')).toEqual(['Alan Prowse'])
  expect(await names('You will meet Dr Mei Ling Lei.')).toContain('Dr Mei Ling Lei')
})

it('a short word of another tongue tells no zone', async () => {
  const words = 'Wed 10 February at 10:00, mit Alan.'
  expect((await read(mail(alan, 'Interview', words, '+0100'))).moment?.zone).toBe('Europe/London')
})
