import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { drafts } from '../db/schema/drafts'
import { interviews } from '../db/schema/interviews'
import { pipelines } from '../db/schema/pipelines'
import { reflections } from '../db/schema/reflections'
import { countTaps } from './support/taps'
import { expect, test } from './support/test'

const over = new Date('2026-11-24T15:00:00Z')

test('a person walks out of an interview nobody had entered: one line, the minute, done', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('just-now@example.com', { name: 'Robin Marsh' })
  await clock.travelTo(over)
  await page.goto('/just-now')
  const thumb = countTaps()
  await page.getByLabel('Company, role and who you met').fill('Acme, Data engineer, with Mira and Jon')
  await thumb.tap(page.getByRole('button', { name: 'Say how it went' }))
  await thumb.tap(page.getByRole('radio', { name: 'Great' }))
  await thumb.tap(page.getByRole('radio', { name: '8' }))
  await thumb.tap(page.getByText('stayed calm'))
  await thumb.tap(page.getByRole('button', { name: 'Next' }))
  await thumb.tap(page.getByRole('radio', { name: 'None did' }))
  await thumb.tap(page.getByText('By Friday'))
  await thumb.tap(page.getByRole('button', { name: 'Next' }))
  await page
    .getByRole('textbox', { name: 'For the note to Mira' })
    .fill('You drew the ledger as a river with three dams')
  await expect(page.getByRole('figure').getByText('the ledger as a river with three dams')).toBeVisible()
  await thumb.tap(page.locator('summary', { hasText: 'their email address, Mira' }))
  await page.getByLabel('Email of Mira').fill('mira@acme.example')
  await thumb.tap(page.getByRole('button', { name: 'See my notes' }))
  await expect(page.getByText('Ready', { exact: true })).toBeVisible()
  thumb.expectAtMost(10, 'from one line to a note ready to send')
  const kept = await asUser(id, async tx => ({
    minutes: await tx.select().from(reflections),
    rounds: await tx.select().from(interviews),
    processes: await tx.select().from(pipelines),
    people: await tx.select().from(contacts).orderBy(contacts.name),
    notes: (await tx.select().from(drafts)).filter(draft => draft.kind.startsWith('thank_you')),
  }))
  expect(kept.processes).toMatchObject([{ company: 'Acme', role: 'Data engineer', stage: 'interviewing' }])
  expect(kept.rounds).toHaveLength(1)
  expect(Math.abs(Number(kept.rounds[0]?.endsAt) - over.getTime())).toBeLessThan(120_000)
  expect(kept.minutes).toMatchObject([{ gut: 5, likelihood: 8, strengths: ['calm'] }])
  expect(kept.notes).toHaveLength(2)
  expect(kept.people).toMatchObject([
    { name: 'Jon', email: null },
    { name: 'Mira', email: 'mira@acme.example' },
  ])
})

test('a line without a role asks for it and keeps what was typed', async ({ page, signIn }) => {
  await signIn('just-now-no-role@example.com')
  await page.goto('/just-now')
  const line = page.getByLabel('Company, role and who you met')
  await line.fill('Acme with Mira')
  await page.getByRole('button', { name: 'Say how it went' }).tap()
  await expect(page.getByText('Which role was it?')).toBeVisible()
  await expect(line).toHaveValue('Acme with Mira')
})
