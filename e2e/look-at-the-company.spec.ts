import { nextSteps } from '../db/schema/next-steps'
import { saveAnalysis } from '../features/analyses/mutations'
import { analysisInput } from '../features/analyses/schema'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { offered } from './support/happenings'
import { openMenu } from './support/process-page'
import { seedNorthlight, seedProcess } from './support/processes'
import { expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

test('somebody looks at the company too: what is not known becomes a question, a sign needs an example', async ({
  page,
  signIn,
  clock,
  tick,
  mailbox,
}) => {
  const me = await signIn('analyst@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/interviews/${my.interviewId}`)
  await page.getByRole('link', { name: /^Company scorecard/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /How was Northlight/ })).toBeVisible()

  const row = (name: string) => page.getByRole('group', { name })
  await row("The manager I'd have").getByText('4', { exact: true }).click()
  await row('Hours, flexibility, leave').getByLabel('Don’t know yet').check()
  await page.getByText('A warning', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('This needs an example: what happened?')).toBeVisible()
  await page.getByLabel('What happened').first().fill('She answered her phone twice while he spoke')
  await page.getByText('Not sure', { exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/becomes a question in your next brief/)).toBeVisible()
  await page.reload()
  await expect(row("The manager I'd have").getByLabel('4')).toBeChecked()
  await expect(page.getByText('You’re not sure yet.')).toBeVisible()

  const next = await hadInterview(me.id, new Date(clock.now().getTime() + 2 * 86_400_000), {
    pipelineId: my.pipelineId,
  })
  const question = page.getByText('How many hours is a busy week?')
  await page.goto(`/interviews/${next}/brief`)
  await expect(question).toBeVisible()
  await clock.travelTo('2026-11-26T18:00:30Z')
  await tick()
  const mail = await mailbox.waitForMail(one => one.to.includes(me.email) && /tomorrow/.test(one.subject))
  expect(mail.text).toContain('How many hours is a busy week?')

  await page.goto(`/pipelines/${my.pipelineId}`)
  await openMenu(page, 'More')
  await page.getByRole('link', { name: 'Company scorecard' }).click()
  await row('Hours, flexibility, leave').getByText('2', { exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Saved\./)).toBeVisible()
  await page.goto(`/interviews/${next}/brief`)
  await expect(question).toHaveCount(0)
})

test('two companies lie side by side, by weights chosen before there is an offer', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('weigher@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await seedProcess(my, 'Halden', 'interviewing')
  await page.goto('/companies')
  await expect(page.getByText('Neither has a scorecard yet.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Northlight' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Halden' })).toBeVisible()
  await page.getByRole('link', { name: 'Your priorities' }).click()
  await page.getByLabel('Growth and learning', { exact: true }).selectOption('3')
  await page.getByRole('checkbox', { name: /Deal-breaker.*Hours, flexibility, leave/ }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await page.goto('/companies')
  await expect(page.getByText('deal-breaker')).toBeVisible()
})

test('row 12 is filled from what they promised and when it happened', async ({ page, signIn, clock }) => {
  const me = await signIn('ledger@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await my.as(tx =>
    tx.insert(nextSteps).values({
      userId: me.id,
      interviewId: my.interviewId,
      fact: 'decision_date',
      state: 'answered',
      answerDate: '2026-11-10',
      keptOn: '2026-11-12',
    }),
  )
  await page.goto(`/interviews/${my.interviewId}/analysis`)
  await expect(page.getByText('Going by their promises so far: 4.')).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'The process, and promises kept' }).getByLabel('4'),
  ).toBeChecked()
})

test('two offers within five in a hundred are a tie, and what tells them apart is shown', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('tied@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  const halden = await seedProcess(my, 'Halden', 'interviewing')
  const theirs = await hadInterview(me.id, new Date(clock.now().getTime() - 86_400_000), {
    pipelineId: halden,
  })
  const rows = ['work_itself', 'manager', 'team', 'pay', 'hours'] as const
  const score = (interviewId: string, scores: readonly number[]) =>
    my.as(tx =>
      saveAnalysis(
        tx,
        me.id,
        analysisInput.parse({
          interviewId,
          ...Object.fromEntries(rows.map((row, at) => [`score-${row}`, String(scores[at])])),
        }),
        clock.now(),
      ),
    )
  await score(my.interviewId, [4, 4, 4, 2, 4])
  await score(theirs, [4, 4, 4, 4, 2])
  await page.goto('/companies/weights')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await clock.travelBy(24 * 60)
  for (const id of [my.pipelineId, halden]) await offered(me.id, id, '2026-12-04', clock.now())
  await page.goto(`/pipelines/${halden}/offer`)
  await page.getByRole('link', { name: 'Compare first' }).click()
  await expect(page.getByRole('heading', { name: 'Almost even' })).toBeVisible()
  const apart = page.getByRole('listitem').filter({ hasText: 'Pay and the whole package' })
  await expect(apart).toContainText('Northlight 2')
  await expect(apart).toContainText('Halden 4')
  await expect(page.getByText('Which of these would you miss?')).toBeVisible()
  await expect(page.getByText('Your priorities were set after')).toHaveCount(0)
  await expectAccessible(page)
})
