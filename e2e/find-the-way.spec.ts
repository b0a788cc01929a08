import type { Page } from '@playwright/test'
import { moveTo, offered, refused } from './support/happenings'
import { seedNorthlight, seedProcess, seedRecruiter } from './support/processes'
import { expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))
test.slow()

/** Follows each link of a list from `start`, on a phone; each page stands on its own feet. */
async function walk(page: Page, start: string, list: string): Promise<string[]> {
  await page.goto(start)
  const links = page.getByRole('navigation', { name: list }).getByRole('link')
  const names = await links.allTextContents()
  for (const name of names) {
    await page.goto(start)
    await page.getByRole('navigation', { name: list }).getByRole('link', { name, exact: true }).click()
    await expect(page).not.toHaveURL(new RegExp(`${start}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  return names
}

const ways = ['Your week', 'Compare companies', 'Offers', 'Stay in touch', 'Questions', 'Insights']

test('the search as a whole is one tap from Today, with nothing in it yet', async ({ page, signIn }) => {
  await signIn('empty-ways@example.com')
  expect(await walk(page, '/today', 'The search as a whole')).toEqual(ways)
})

test('the same from the pipelines, with long names, an offer, a no and a bridge', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('full-ways@example.com')
  const now = clock.now()
  const my = await seedNorthlight(me.id, now)
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const takes = await seedProcess(my, long, 'final')
  const ended = await seedProcess(my, 'Brix', 'interviewing')
  await offered(me.id, takes, '2026-12-04', now)
  // Two days ago: the gentle evening is over.
  await refused(me.id, ended, my.id('Ana Osei'), new Date(now.getTime() - 2 * 86_400_000))
  expect(await walk(page, '/pipelines', 'The search as a whole')).toEqual(ways)
  expect(await walk(page, `/pipelines/${ended}`, 'From here')).toEqual([
    'After the rejection',
    'Feedback',
    'For next time',
  ])
})

test('every turn of a process is one tap from its page', async ({ page, signIn, clock }) => {
  const me = await signIn('turns@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await seedRecruiter(my)
  await seedProcess(my, 'Halden', 'interviewing')
  const { pipelineId } = my
  await moveTo(me.id, pipelineId, 'final', clock.now())
  expect(await walk(page, `/pipelines/${pipelineId}`, 'From here')).toEqual([
    'I have an offer',
    'They said no',
    'Ask Priya Nair',
    'Tell the others',
    'Feedback',
    'Company scorecard',
  ])
})

test('the follow-up ends at the look at the company', async ({ page, signIn, clock }) => {
  const me = await signIn('after-the-minute@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/interviews/${my.interviewId}/follow-up`)
  const next = page.getByRole('button', { name: 'Next' })
  await page.getByRole('radio', { name: 'Good' }).click()
  await page.getByRole('radio', { name: '7' }).click()
  await expect(page.getByRole('heading', { name: 'What went well?' })).toBeVisible()
  await next.click()
  await page.getByRole('radio', { name: 'None did' }).click()
  await expect(page.getByRole('heading', { name: 'What happens next?' })).toBeVisible()
  await next.click()
  await page.getByRole('button', { name: 'See my notes' }).click()
  await page.getByRole('link', { name: 'Company scorecard' }).click()
  await expect(page).toHaveURL(new RegExp(`/interviews/${my.interviewId}/analysis$`))
})
