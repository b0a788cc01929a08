import type { Locator, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { drafts } from '../db/schema/drafts'
import { interviewPeople } from '../db/schema/interview-people'
import { pipelines } from '../db/schema/pipelines'
import { change } from '../features/planning/change'
import { expectAccessible } from './support/axe'
import { captureLink, hadInterview } from './support/had-interview'
import { planAll } from './support/happenings'
import { seedInterview } from './support/seed-interview'
import { expect, test } from './support/test'

const over = new Date('2026-11-24T11:00:00Z')
const hour = 3_600_000

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const note = (page: Page, name: string) => page.getByRole('textbox', { name: `For the note to ${name}` })
const stem = (page: Page, name: string, label: string) =>
  page
    .getByRole('group', { name: `How the note to ${name} begins` })
    .getByRole('radio', { name: label, exact: true })
const read = (within: Page | Locator) => within.getByRole('figure').filter({ hasText: 'They will read' })

async function openPeopleStep(page: Page, link: string) {
  await page.goto(link)
  await page.getByRole('radio', { name: 'Good' }).tap()
  await expect(page.getByRole('heading', { name: 'How likely' })).toBeVisible()
  for (let step = 0; step < 4; step++) await page.locator('button[type=submit]').tap()
  await expect(page.getByRole('heading', { name: 'One thing about each person' })).toBeVisible()
}

/** One person met an hour ago, and a note to them to write. */
async function justMet(userId: string, now: Date, met: Parameters<typeof seedInterview>[0]) {
  const my = await seedInterview(met, {
    userId,
    mine: { zone: 'Europe/London', country: 'GB', signature: 'Robin Marsh' },
    pipeline: { country: 'GB' },
    interview: {
      zone: 'Europe/London',
      startsAt: new Date(now.getTime() - 2 * hour),
      endsAt: new Date(now.getTime() - hour),
    },
  })
  await planAll(my.userId, now)
  return my
}
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const

test('in the car park a person taps how it began and reads the sentence as it will stand, without a network too', async ({
  page,
  context,
  signIn,
  clock,
  mailbox,
  tick,
}) => {
  const email = 'one-thing@example.com'
  const { id } = await signIn(email, { name: 'Robin Marsh' })
  await context.clearCookies()
  await hadInterview(id, over, { people: ['Ana Osei', 'Ben Roth'] })
  await clock.travelTo(new Date(over.getTime() + 12 * 60_000))
  await tick()
  await openPeopleStep(page, await captureLink(mailbox, email))

  await stem(page, 'Ana Osei', 'asked me about').tap()
  await expect(note(page, 'Ana Osei'), 'one tap, and one types').toBeFocused()
  await expect(note(page, 'Ana Osei')).toHaveAttribute('placeholder', 'ambiguous briefs')
  await page.keyboard.type('ambiguous briefs')
  const sentence = await read(group(page, 'Ana Osei')).getByRole('paragraph').textContent()
  expect(sentence).toMatch(/^[A-Z].*(?:question|asked).*ambiguous briefs.*\.$/)
  await expectAccessible(page)

  await context.setOffline(true)
  const ben = group(page, 'Ben Roth')
  // Half a thought is no sentence: what it needs, and the best guess for one tap.
  await note(page, 'Ben Roth').fill('worried about churn')
  await expect(ben.getByRole('button', { name: 'Use this' })).toBeVisible()
  // Of two things one is said; what is left out is shown, and one tap puts all of it into one's own words.
  await stem(page, 'Ben Roth', 'we share').tap()
  await note(page, 'Ben Roth').fill('the night trains to Lisbon, he goes every winter')
  await expect(ben.getByText('Left out: “he goes every winter”')).toBeVisible()
  await expect(read(ben)).not.toContainText('winter')
  await ben.getByRole('button', { name: 'Write it myself' }).tap()
  await expect(note(page, 'Ben Roth')).toHaveValue(/night trains to Lisbon.*\. He goes every winter\.$/)
  await note(page, 'Ben Roth').fill('the night trains to Lisbon')
  await stem(page, 'Ben Roth', 'we share').tap()
  await expect(read(ben)).toContainText(/night trains to Lisbon.*\.$/)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, 'nothing is wider than the phone').toBeLessThanOrEqual(360)
  await context.setOffline(false)

  await page.getByRole('button', { name: 'See my notes' }).tap()
  await expect(page.getByText('Ready', { exact: true })).toHaveCount(2)
  await page.getByText('Read it (Ana Osei)').tap()
  await expect(page.getByText(sentence ?? '-')).toBeVisible()
  const met = await asUser(id, tx => tx.select().from(interviewPeople))
  expect(met.map(row => [row.noteStem, row.noteForThem]).sort()).toEqual([
    ['asked_me_about', 'ambiguous briefs'],
    ['we_share', 'the night trains to Lisbon'],
  ])
})

test('with keys alone a beginning is chosen, changed and taken off again, and the keyboard stays where it is', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('one-thing-keys@example.com', { name: 'Robin Marsh' })
  await clock.travelTo(new Date(over.getTime() + hour))
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei'] })
  await page.goto(`/interviews/${interviewId}/follow-up`)
  for (let step = 0; step < 5; step++) await page.locator('button[type=submit]').press('Enter')
  const showed = stem(page, 'Ana Osei', 'showed me')
  await stem(page, 'Ana Osei', 'said').focus()
  await page.keyboard.press('ArrowRight')
  await expect(showed).toBeChecked()
  await expect(showed).toBeFocused()
  await note(page, 'Ana Osei').fill('the new control room')
  await expect(read(page)).toContainText('the new control room')
  await showed.focus()
  await page.keyboard.press('Space')
  await expect(showed).not.toBeChecked()
  await page.keyboard.press('Space')
  await expect(showed).toBeChecked()
  await page.reload()
  await expect(showed, 'kept on the device').toBeChecked()
  await expect(read(page)).toContainText('the new control room')
})

test('on its page a draft says what the note needs, and its best guess is one tap away', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('one-thing-guess@example.com')
  await justMet(me.id, clock.now(), [{ ...ana, noteForThem: 'remember to send the article' }])
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: thank/ }).tap()
  const typed = page.getByRole('textbox', { name: /One thing Ana/ })
  await expect(typed, 'what was typed is there').toHaveValue('remember to send the article')
  await typed.fill('it was great')
  await expect(page.getByText('This would fit anyone.').first()).toBeVisible()
  await typed.fill('worried about churn')
  await page.getByRole('button', { name: 'Use this' }).tap()
  await expect(stem(page, 'Ana Osei', 'in my own words')).toBeChecked()
  const guess = await typed.inputValue()
  await expect(read(page)).toContainText(guess)
  await page.getByRole('button', { name: 'Add to the message' }).tap()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(new RegExp(guess.slice(0, 30)))
  await expect(page.getByText('Ready to send.')).toBeVisible()
  await expectAccessible(page)
})

test('on a person’s page the note is said otherwise, and the letter follows', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('one-thing-person@example.com')
  const my = await justMet(me.id, clock.now(), [{ ...ana, noteForThem: 'the ledger migration' }])
  await page.goto(`/people/${my.id('Ana Osei')}`)
  await page.getByText('Change this detail').tap()
  await stem(page, 'Ana Osei', 'helped me by').tap()
  await page.getByRole('textbox', { name: /One thing Ana/ }).fill('finding me a quiet room')
  const sentence = (await read(page).getByRole('paragraph').textContent()) ?? '-'
  await page.getByRole('button', { name: 'Save note' }).tap()
  await expect(page.getByText('helped me by finding me a quiet room')).toBeVisible()
  await expectAccessible(page)
  const rows = await my.as(tx =>
    tx
      .select()
      .from(drafts)
      .where(eq(drafts.contactId, my.id('Ana Osei'))),
  )
  expect(rows.find(({ kind }) => kind.startsWith('thank_you'))?.body).toContain(sentence)
})

test('while typing, a draft names the sentence a reader would stumble over, and one tap mends it', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('one-thing-mend@example.com')
  await justMet(me.id, clock.now(), [{ ...ana, noteForThem: 'You told me about the ledger migration' }])
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: thank/ }).tap()
  await expect(page.getByText('Ready to send.')).toBeVisible()
  const message = page.getByLabel('Message', { exact: true })
  const before = await message.inputValue()
  const typed = before.replace(/\n\n([^\n]+),\nRobin/, '\n\nthe ledger was great!.\n\n$1,\nRobin')
  await message.fill(typed)
  const about = page.getByRole('region', { name: 'About this text' })
  await expect(about.getByText('A sentence starts with a capital letter')).toBeVisible()
  await expect(page.getByText('Ready to send.')).toHaveCount(0)
  await expectAccessible(page)
  for (const _ of [1, 2])
    await about
      .getByRole('button', { name: /^Use this/ })
      .first()
      .tap()
  await expect(message).toHaveValue(/The ledger was great!\n/)
  await expect(page.getByText('Ready to send.')).toBeVisible()
  // What no rule can say is shown where it stands.
  await message.fill(typed.replace('the ledger was great!.', 'Ana showed me the ledger.'))
  await about.getByRole('button', { name: /^Show me/ }).tap()
  const chosen = await message.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  )
  expect(chosen).toBe('Ana showed me the ledger.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.goto('/drafts')
  await expect(page.getByText('Ready', { exact: true })).toHaveCount(0)
})

test('every other detail shows the sentence it becomes before it is added', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('one-thing-details@example.com')
  await justMet(me.id, clock.now(), [{ ...ana, noteForThem: 'You told me about the ledger migration' }])
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: thank/ }).tap()
  await page.getByText('Add something only you know').tap()
  await page.getByText('A problem they described').tap()
  const field = page.getByRole('textbox', { name: 'As its own sentence' }).first()
  await expect(field).toHaveAttribute('placeholder', 'the night shifts nobody wants')
  await field.fill('the night shifts nobody wants')
  await expect(read(page)).toContainText(
    "You mentioned the night shifts nobody wants, and I'd like to help with that.",
  )
  await page.getByRole('button', { name: 'Add to the message' }).first().tap()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(
    /You mentioned the night shifts nobody wants, and I'd like to help with that\./,
  )
})

test('how somebody is addressed is asked once, in the letter’s own first line, and every letter follows', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('one-thing-dear@example.com')
  const my = await justMet(me.id, clock.now(), [
    { ...ana, noteForThem: 'You told me about the ledger migration' },
  ])
  await change(me.id, clock.now(), tx => tx.update(pipelines).set({ formality: 'formal' }))
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: thank/ }).tap()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/^Dear Ana Osei,/)
  const asked = page.getByRole('group', { name: 'How do you address Ana Osei?' })
  await asked.getByRole('button', { name: 'Dear Dr Osei,' }).tap()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/^Dear Dr Osei,/)
  await expect(asked, 'asked once').toBeHidden()
  await page.goto(`/people/${my.id('Ana Osei')}`)
  await page.getByText('Dr Osei', { exact: true }).tap()
  await page.getByText('Something else', { exact: true }).tap()
  await page.getByLabel('Their name, as you would say it').fill('Professor Osei')
  await page.getByRole('button', { name: 'Use it' }).tap()
  await expect(page.getByText('Professor Osei', { exact: true })).toBeVisible()
  await expectAccessible(page)
  const [kept] = await my.as(tx => tx.select().from(contacts))
  expect(kept).toMatchObject({ addressAs: 'Professor Osei' })
  const rows = await my.as(tx => tx.select().from(drafts).where(eq(drafts.channel, 'email')))
  const begin = rows
    .filter(row => row.contactId && row.kind.startsWith('thank_you'))
    .map(row => row.body.split('\n')[0])
  expect(begin).toEqual(['Dear Professor Osei,'])
})
