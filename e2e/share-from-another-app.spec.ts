import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow' })
test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-20T10:00:00Z')))

interface Shared {
  title?: string
  text?: string
  url?: string
  file?: SharedFile
  /** Beside it, at the same time. */
  others?: SharedFile[]
}
interface SharedFile {
  name: string
  type: string
  lines: string[]
}

/** The worker that takes what is shared is there. */
const isInstalled = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        await navigator.serviceWorker.ready
        return Boolean(navigator.serviceWorker.controller)
      }),
    )
    .toBe(true)

/** As a phone does it, with the address and the names that the manifest tells it. */
async function share(page: Page, { file, others = [], ...words }: Shared) {
  await page.goto('/settings')
  await isInstalled(page)
  const { share_target } = await (await page.request.get('/manifest.webmanifest')).json()
  expect(share_target).toMatchObject({ action: '/shared', method: 'POST', enctype: 'multipart/form-data' })
  const names: Record<string, string> = share_target.params
  const [{ name, accept }] = share_target.params.files
  if (file) expect(accept).toContain(file.type)
  const fields = Object.entries(words).map(([word, value]) => [names[word], value])
  await page.evaluate(
    ({ fields, files, name }) => {
      const form = Object.assign(document.createElement('form'), {
        ...{ method: 'post', action: '/shared', enctype: 'multipart/form-data' },
      })
      for (const [field = '', value = ''] of fields)
        form.append(Object.assign(document.createElement('textarea'), { name: field, value }))
      if (files.length > 0) {
        const input = Object.assign(document.createElement('input'), { type: 'file', name, multiple: true })
        const chosen = new DataTransfer()
        for (const { lines, name, type } of files)
          chosen.items.add(new File([lines.join('\r\n')], name, { type }))
        input.files = chosen.files
        form.append(input)
      }
      document.body.append(form)
      form.submit()
    },
    { fields: fields as string[][], files: file ? [file, ...others] : [], name },
  )
}

test('an invitation shared from another app is read on the page for it', async ({ page, signIn }) => {
  await signIn('shares-in@example.com', { zone: 'Europe/London' })
  const manifest = await (await page.request.get('/manifest.webmanifest')).json()
  for (const { url } of manifest.shortcuts) expect((await page.request.get(url)).status(), url).toBe(200)
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:shared-1@example.com'],
    ...['SUMMARY:Interview: Data Analyst at Northlight', 'DTSTART:20261215T100000Z'],
    ...['DTEND:20261215T110000Z', 'ORGANIZER;CN=Sam Standin:mailto:sam@example.com'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ]
  await share(page, { text: 'See you there', file: { name: 'invite.ics', type: 'text/calendar', lines } })
  await expect(page).toHaveURL(/\/interviews\/new\?shared/)
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Northlight')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Is this right?' }), 'it is taken once').toBeHidden()
})

test('of several invitations that are shared at once none is lost', async ({ page, signIn }) => {
  await signIn('shares-two@example.com', { zone: 'Europe/London' })
  const invitation = (name: string, title: string) => ({
    ...{ name: `${name}.ics`, type: 'text/calendar' },
    lines: [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${name}@example.com`, `SUMMARY:${title}`],
      ...['DTSTART:20261215T100000Z', 'DTEND:20261215T110000Z', 'END:VEVENT', 'END:VCALENDAR'],
    ],
  })
  await share(page, {
    file: invitation('first', 'Interview: Data Analyst at Northlight'),
    others: [invitation('second', 'Interview: Planner at Halden')],
  })
  await expect(page).toHaveURL(/\/interviews\/new\?shared/)
  await expect(page.getByRole('heading', { name: '2 interviews in it' })).toBeVisible({ timeout: 20_000 })
})

test('what was shared after a session had ended is there after signing in', async ({
  page,
  context,
  signIn,
}) => {
  await signIn('shares-signed-out@example.com', { zone: 'Europe/London' })
  await page.goto('/settings')
  await isInstalled(page)
  await context.clearCookies()
  await share(page, { text: 'Interview with Halden for the Analyst role: Thursday 3 December 2026 at 14:00' })
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await signIn('shares-signed-out@example.com')
  // Where signing in leads.
  await page.reload()
  await expect(page).toHaveURL(/\/interviews\/new\?shared/)
  await expect(page.getByLabel('Company')).toHaveValue('Halden')
})

test('a message and a link shared from another app fill the form', async ({ page, signIn }) => {
  await signIn('shares-words@example.com', { zone: 'Europe/London' })
  await share(page, {
    title: 'Interview with Halden',
    text: 'Your technical interview with Halden for the Data Analyst role: Thursday 3 December 2026 at 14:00',
    url: 'https://meet.google.com/abc-defg-hij',
  })
  await expect(page).toHaveURL(/\/interviews\/new\?shared/)
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Halden')
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-03')
  await expect(page.locator('input[name=time]')).toHaveValue('14:00')
  await expect(page.locator('input[name=url]')).toHaveValue('https://meet.google.com/abc-defg-hij')
})

test('a mail shared as a file is read as one', async ({ page, signIn }) => {
  await signIn('shares-a-mail@example.com', { zone: 'Europe/London' })
  const lines = [
    ...['From: Rosa Lind <rosa@northlight.example>', 'To: Robin <shares-a-mail@example.com>'],
    ...['Subject: Interview at Northlight', 'Date: Fri, 20 Nov 2026 09:00:00 +0000', ''],
    'Your interview for the Data Analyst role is on Thursday 3 December 2026 at 15:00.',
  ]
  await share(page, { file: { name: 'mail.eml', type: 'message/rfc822', lines } })
  await expect(page.getByLabel('Company')).toHaveValue('Northlight')
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-03')
})

test('a link alone says what is missing, and is not lost', async ({ page, signIn }) => {
  await signIn('shares-a-link@example.com')
  await share(page, { url: 'https://calendly.com/northlight/interview' })
  await expect(page).toHaveURL(/\/interviews\/new\?shared/)
  await expect(page.getByLabel('Paste the invitation')).toHaveValue(
    'https://calendly.com/northlight/interview',
  )
  await expect(page.getByText('No time is named: please set it.')).toBeVisible()
})

test('somebody’s profile fills the form for a person', async ({ page, signIn }) => {
  await signIn('shares-a-profile@example.com')
  await share(page, { title: 'Ana Osei', url: 'https://www.linkedin.com/in/ana-osei-example?trk=app' })
  await expect(page).toHaveURL(/\/people\/new\?shared/)
  await expect(page.getByLabel('LinkedIn profile')).toHaveValue(
    'https://www.linkedin.com/in/ana-osei-example',
  )
  await expect(page.getByLabel('Name')).toHaveValue('Ana Osei')
  await page.getByRole('button', { name: 'Save person' }).tap()
  await expect(page.getByRole('heading', { name: 'Ana Osei' })).toBeVisible()
})

test('a contact shared from another app waits on the page for contacts, and is there after one tap', async ({
  page,
  signIn,
}) => {
  await signIn('shares-a-card@example.com')
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:3.0', 'FN:Mira Example', 'EMAIL:mira@northlight.example'],
    ...['ORG:Northlight', 'TITLE:Head of Data', 'END:VCARD'],
  ]
  await share(page, { file: { name: 'mira.vcf', type: 'text/vcard', lines } })
  await expect(page).toHaveURL(/\/people\/import\?shared/)
  await page.getByRole('button', { name: 'Import' }).tap()
  await expect(page.getByText('1 person added.')).toBeVisible()
  await page.goto('/people')
  await page.getByRole('link', { name: /Mira Example/ }).tap()
  await expect(page.getByText('Head of Data').first()).toBeVisible()
})
