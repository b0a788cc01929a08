import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { interviews } from '../db/schema/interviews'
import { expectAccessible } from './support/axe'
import { moveAside, openMenu } from './support/process-page'
import { seedNorthlight } from './support/processes'
import { expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

test('a final round on record is proposed as a stage, one tap moves it, and one takes it back', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('proposed@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await my.as(tx => tx.update(interviews).set({ kind: 'final' }).where(eq(interviews.id, my.interviewId)))
  await page.goto(`/pipelines/${my.pipelineId}`)
  await expect(page.getByText('You’ve added a final round.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Move to Final round' }).click()
  await expect(page.getByText('You’ve added a final round.')).toHaveCount(0)
  await openMenu(page, 'More')
  await expect(page.getByRole('link', { name: 'Tell the others' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Move to Final round' })).toBeVisible()
})

test('a no that is set by hand still leads to the gracious reply', async ({ page, signIn, clock }) => {
  const me = await signIn('by-hand@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}`)
  await moveAside(page, 'Not this time')
  await page.getByRole('button', { name: 'Get the reply ready' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'A gracious reply' })).toContainText(
    'Thu 26 November',
  )
})

test('stepping back writes the letter first; sending it ends the process, and undoing opens it again', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('stepping-back@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}`)
  await page.locator('#main').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/(withdraw|step back)/)
  await expect(page.getByLabel('Message', { exact: true })).not.toHaveValue(/offer/)
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Sent on /)).toBeVisible()
  await page.goto(`/pipelines/${my.pipelineId}`)
  await expect(page.getByText('Withdrawn').first()).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'I sent it' })).toBeVisible()
  await page.goto(`/pipelines/${my.pipelineId}`)
  await expect(page.getByText('Interviewing').first()).toBeVisible()
})

test('what has gone quiet is left open, with days to say hello', async ({ page, signIn, clock }) => {
  const me = await signIn('quietly@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}`)
  await moveAside(page, 'Quiet')
  await expect(page.getByText('Moved.')).toBeVisible()
  await openMenu(page, 'More')
  await page.getByRole('link', { name: 'Stay in touch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It has gone quiet' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Ana Osei' })).toBeChecked()
  await page.getByRole('button', { name: 'Set dates' }).click()
  await expect(page.getByText(/note to stay in touch with Ana Osei/)).toHaveCount(3)
  // Once the thanks are sent its first act is a last word, begun by the tap.
  await asUser(me.id, tx => tx.update(drafts).set({ state: 'sent', sentAt: clock.now() }))
  await page.goto(`/pipelines/${my.pipelineId}`)
  await page.getByRole('button', { name: 'Send Ana a closing note' }).click()
  await expect(page).toHaveURL(/\/drafts\//)
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/Ana/)
})
