import { captureLink, hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

const over = new Date('2026-11-24T11:00:00Z')
const steps = {
  feeling: 'How did that feel?',
  likelihood: 'How likely is a next step?',
  'went-well': 'What went well?',
  question: 'Which question stretched or stumped you?',
  'next-steps': 'What happens next?',
  people: 'One thing about each person',
}

test('somebody who hears the screen is told every step of the minute, and what can be chosen', async ({
  page,
  context,
  signIn,
  clock,
  mailbox,
  tick,
}) => {
  const email = 'listens@example.com'
  const { id } = await signIn(email, { name: 'Robin Marsh' })
  await context.clearCookies()
  await hadInterview(id, over, { people: ['Ana Osei'] })
  await clock.travelTo(new Date(over.getTime() + 12 * 60_000))
  await tick()
  await page.goto(await captureLink(mailbox, email))
  for (const [name, title] of Object.entries(steps)) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
    await page.locator('button[type=submit]').tap()
  }
  await expect(page.getByRole('heading', { name: 'You’re done for today' })).toBeVisible()
})
