import { fileURLToPath } from 'node:url'
import { expect, test } from './support/test'

const sample = (name: string) => fileURLToPath(new URL(`support/samples/calendar/${name}`, import.meta.url))

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-20T10:00:00Z')))

test('a person drops an invitation: it fills the form, and the pipeline, time and people follow', async ({
  page,
  signIn,
}) => {
  await signIn('invited@example.com', { zone: 'Europe/London' })
  await page.goto('/interviews/new')
  await page.getByLabel('Choose the invitation').setInputFiles({
    name: 'invite.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:vancouver-1@example.com',
        'SEQUENCE:1',
        'SUMMARY:Interview: Data Analyst at Northlight',
        'DTSTART;TZID=America/Vancouver:20261215T100000',
        'DTEND;TZID=America/Vancouver:20261215T104500',
        'ORGANIZER;CN=Sam Standin:mailto:sam@example.com',
        'ATTENDEE;CN=Mira Example:mailto:mira@example.com',
        'ATTENDEE;CN=Me:mailto:invited@example.com',
        'LOCATION:4 Harbour Row',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
  })
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Northlight')
  await expect(page.getByLabel('Role')).toHaveValue('Data Analyst')
  await expect(page.getByLabel('Time zone')).toHaveValue('America/Vancouver')
  await expect(page.getByLabel('Minutes')).toHaveValue('45')
  await expect(page.getByLabel('Who will be there')).toHaveValue(/Mira Example <mira@example.com>/)
  await expect(page.getByLabel('Who will be there')).not.toHaveValue(/invited@example.com/)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  // Vancouver keeps summer time all year from November 2026: 10:00 there is 17:00 in Greenwich.
  await expect(
    page.getByText('Tue 15 December, 10:00–10:45 (Vancouver time, 17:00–17:45 for you). 4 Harbour Row'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mira Example' })).toBeVisible()
  await page.goto('/pipelines')
  await expect(page.getByText('Tue 15 Dec, 17:00')).toBeVisible()
})

test('a person drops a file on the field: a whole day asks for its hour and takes none silently', async ({
  page,
  signIn,
}) => {
  await signIn('drops-a-day@example.com', { zone: 'Europe/London' })
  await page.goto('/interviews/new')
  const dropped = await page.evaluateHandle(() => {
    const lines = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:a-whole-day@example.com'],
      ...['SUMMARY:Interview: Data Analyst at Northlight', 'DTSTART;VALUE=DATE:20261215'],
      ...['ORGANIZER;CN=Sam Standin:mailto:sam@example.com', 'END:VEVENT', 'END:VCALENDAR'],
    ]
    const transfer = new DataTransfer()
    transfer.items.add(new File([lines.join('\r\n')], 'day.ics', { type: 'text/calendar' }))
    return transfer
  })
  await page.getByLabel('Paste the invitation').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Northlight')
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-15')
  const starts = page.getByLabel('Starts')
  await expect(starts).toHaveValue('')
  await expect(page.getByText('No time is named: please set it.')).toBeVisible()
  await page.getByRole('button', { name: 'Save interview' }).click()
  await expect(starts, 'nothing goes without an hour').toBeFocused()
  await starts.fill('14:00')
  await page.getByRole('button', { name: 'Save interview' }).click()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  await expect(page.getByText('Tue 15 December, 14:00')).toBeVisible()
})

for (const [name, zone, day] of [
  ['google-calendar-kiev-tz.ics', 'Europe/Kyiv', '2016-08-2'],
  ['Office-2012-owa.ics', 'Australia/Sydney', '2020-10-28'],
  ['tentative-apple-calendar.ics', 'Europe/London', '2022-07-05'],
] as const)
  test(`a person brings in what another program wrote: ${name}`, async ({ page, signIn }) => {
    await signIn(`sample-${name}@example.com`.replaceAll(/[^a-z@.]/g, ''), { zone: 'Europe/London' })
    await page.goto('/interviews/new')
    await page.getByLabel('Choose the invitation').setInputFiles(sample(name))
    await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
    await expect(page.getByLabel('Time zone')).toHaveValue(zone)
    await expect(page.getByLabel('Day')).toHaveValue(new RegExp(`^${day}`))
  })

test('a file that cannot be read gets a reason, and what was typed stays', async ({ page, signIn }) => {
  await signIn('unreadable@example.com')
  await page.goto('/interviews/new')
  await page.getByLabel('Company').fill('Typed before')
  await page
    .getByLabel('Choose the invitation')
    .setInputFiles({ name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from('not a calendar') })
  await expect(page.getByRole('alert').filter({ hasText: /calendar/i })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Typed before')
})

test('an invitation sent again moves the interview; a stranger’s cancellation does not end it', async ({
  page,
  signIn,
}) => {
  await signIn('moved@example.com', { zone: 'Europe/London' })
  const invite = (method: string, sequence: number, hour: string, organiser = 'sam@example.com') => ({
    name: 'i.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nUID:moves@example.com\r\nSEQUENCE:${sequence}\r\nSUMMARY:Interview with Acme\r\nDTSTART;TZID=Europe/London:20261201T${hour}0000\r\nDURATION:PT1H\r\nORGANIZER:mailto:${organiser}\r\n${method === 'CANCEL' ? 'STATUS:CANCELLED\r\n' : ''}END:VEVENT\r\nEND:VCALENDAR`,
    ),
  })
  const drop = page.getByLabel('Choose the invitation')
  await page.goto('/interviews/new')
  await drop.setInputFiles(invite('REQUEST', 0, '10'))
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await page.getByLabel('Company').fill('Acme')
  await page.getByLabel('Role').fill('Planner')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('10:00–11:00')).toBeVisible()
  await page.goto('/interviews/new')
  await drop.setInputFiles(invite('REQUEST', 1, '14'))
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('14:00–15:00')).toBeVisible()
  await page.goto('/interviews/new')
  await drop.setInputFiles(invite('CANCEL', 2, '14', 'stranger@example.com'))
  await expect(page.getByText('nothing was changed')).toBeVisible()
  await drop.setInputFiles(invite('CANCEL', 2, '14'))
  await expect(page.getByText('is now cancelled here too')).toBeVisible()
})

test('of several in one file each is added with a tap, or all at once, and the page stays', async ({
  page,
  signIn,
}) => {
  await signIn('several@example.com', { zone: 'Europe/London' })
  const event = (uid: string, day: string, summary: string) => [
    ...['BEGIN:VEVENT', `UID:${uid}@example.com`, `SUMMARY:${summary}`, `DTSTART:${day}T100000Z`],
    ...[`DTEND:${day}T110000Z`, 'ORGANIZER:mailto:sam@example.com', 'END:VEVENT'],
  ]
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
    ...event('several-1', '20261201', 'Interview: Data Analyst at Northlight'),
    ...event('several-2', '20261203', 'Second interview: Data Analyst at Northlight'),
    ...event('several-3', '20261204', 'Panel interview: Planner at Halden'),
    'END:VCALENDAR',
  ]
  await page.goto('/interviews/new')
  await page
    .getByLabel('Choose the invitation')
    .setInputFiles({ name: 'all.ics', mimeType: 'text/calendar', buffer: Buffer.from(lines.join('\r\n')) })
  await expect(page.getByRole('heading', { name: '3 interviews in it' })).toBeVisible()
  await page.getByRole('button', { name: /^Add Panel interview: Planner at Halden/ }).click()
  await expect(page.getByText('Added', { exact: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Add all 2' }).click()
  await expect(page.getByText('Added', { exact: true })).toHaveCount(3)
  await page.goto('/pipelines')
  await expect(page.getByText('Northlight').first()).toBeVisible()
  await expect(page.getByText('Halden').first()).toBeVisible()
})

test('somebody else’s copy of an invitation asks before it moves anything', async ({ page, signIn }) => {
  await signIn('asks-first@example.com', { zone: 'Europe/London' })
  const invite = (hour: string, organiser: string, sequence: number) => ({
    name: 'i.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:asks@example.com', `SEQUENCE:${sequence}`],
        ...['SUMMARY:Interview: Planner at Acme', `DTSTART:20261201T${hour}0000Z`, 'DURATION:PT1H'],
        ...[`ORGANIZER:mailto:${organiser}`, 'END:VEVENT', 'END:VCALENDAR'],
      ].join('\r\n'),
    ),
  })
  const drop = page.getByLabel('Choose the invitation')
  await page.goto('/interviews/new')
  await drop.setInputFiles(invite('10', 'sam@example.com', 0))
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await page.getByRole('button', { name: 'Save interview' }).click()
  await expect(page.getByText('10:00–11:00')).toBeVisible()
  await page.goto('/interviews/new')
  await drop.setInputFiles(invite('15', 'stranger@evil.example', 3))
  await expect(page.getByRole('heading', { name: 'Was it moved?' })).toBeVisible()
  await expect(page.getByText('This comes from stranger@evil.example, and not from whoever')).toBeVisible()
  await page.getByRole('button', { name: /^Move it to / }).click()
  await expect(page.getByText('15:00–16:00')).toBeVisible()
})
