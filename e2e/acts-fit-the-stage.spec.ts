import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { type Stage, stages } from '../db/enums'
import { offers } from '../db/schema/offers'
import { pipelines } from '../db/schema/pipelines'
import { isEnded } from '../features/vocabulary/stages'
import { hadInterview } from './support/had-interview'
import { planAll } from './support/happenings'
import { desk, expect, test } from './support/test'

test.use(desk)

const now = new Date('2026-11-25T10:00:00Z')
const company = 'Northlight'

/** The first act of a process that was met today and has made an offer, and is in this stage. */
const firstWithOffer: Record<Stage, string | null> = {
  applied: 'Say how it went',
  screening: 'Say how it went',
  interviewing: 'Say how it went',
  final: 'Say how it went',
  offer: 'Say how it went',
  quiet: 'Say how it went',
  // Marked by hand: their offer still wants its letter.
  accepted: 'Answer the offer',
  declined: 'Answer the offer',
  // They took it back, or the person left.
  rejected: 'Reply to their no',
  withdrawn: 'See what to keep for next time',
  aside: null,
}

test('what is offered of a process fits its stage: on its page, on the board, on Today and where one prepares', async ({
  page,
  signIn,
  clock,
}) => {
  test.setTimeout(180_000) // five pages for each of eleven stages
  await clock.travelTo(now)
  const { id: userId } = await signIn('each-stage@example.com')
  await hadInterview(userId, new Date(now.getTime() - 3_600_000), { company, people: ['Ana Osei'] })
  const [row] = await asUser(userId, tx => tx.select().from(pipelines))
  const id = row?.id ?? ''
  const ahead = new Date(now.getTime() + 2 * 86_400_000)
  const enteredAt = new Date(now.getTime() - 86_400_000)
  await hadInterview(userId, ahead, { company, pipelineId: id, people: ['Ana Osei'], enteredAt })
  await asUser(userId, tx =>
    tx.insert(offers).values({ userId, pipelineId: id, receivedOn: '2026-11-24', answerBy: '2026-12-02' }),
  )

  const main = page.locator('#main')
  for (const stage of stages)
    await test.step(stage, async () => {
      const endedAt = isEnded(stage) ? now : null
      await asUser(userId, tx =>
        tx.update(pipelines).set({ stage, endedAt, stageChangedAt: now }).where(eq(pipelines.id, id)),
      )
      await planAll(userId, now)
      const goesOn = endedAt === null
      const there = goesOn ? 1 : 0
      const answers = firstWithOffer[stage]

      await page.goto(`/pipelines/${id}`)
      const head = main.locator('header').first()
      const first = head.getByRole('link', { name: answers ?? 'Say how it went', exact: true })
      await expect(first).toHaveCount(answers ? 1 : 0)
      await expect(head.getByRole('button', { name: 'They replied', exact: true })).toHaveCount(there)
      // In the menu what they said; beside what they promised, only the day.
      await expect(main.getByRole('button', { name: 'They replied', exact: true })).toHaveCount(2 * there)
      await expect(main.getByText(/^Waiting for them$/)).toHaveCount(0) // with an offer there it is they who wait
      await head.getByRole('button', { name: 'More', exact: true }).click()
      const menu = page.locator('[popover]:popover-open')
      for (const act of ['Add an interview', 'Share with a recruiter', 'Put aside'])
        await expect(menu.getByText(act, { exact: true }), act).toHaveCount(there)

      const offerStands = !['rejected', 'withdrawn', 'aside'].includes(stage)
      await page.goto('/today')
      await expect(main.getByText(`${company} is waiting for your answer`)).toHaveCount(offerStands ? 1 : 0)
      await expect(main.getByText(`How did it go at ${company}?`)).toHaveCount(there)
      await page.goto('/pipelines?view=list&show=all')
      const wants = goesOn ? 'Say how it went' : offerStands ? 'Answer the offer' : null
      for (const wish of ['Say how it went', 'Answer the offer'])
        await expect(main.getByText(wish), wish).toHaveCount(wish === wants ? 1 : 0)
      await page.goto('/offers')
      await expect(main.getByText('Waiting for your answer')).toHaveCount(offerStands ? 1 : 0)
      await page.goto(`/pipelines/${id}/offer`)
      const answer = main.getByRole('link', { name: 'Say yes', exact: true })
      await expect(answer).toHaveCount(offerStands ? 1 : 0)
      await expect(main.getByRole('link', { name: 'Add to my calendar' })).toHaveCount(offerStands ? 1 : 0)
      await expect(main.getByText('change the stage of the process')).toHaveCount(offerStands ? 0 : 1)
      const file = await page.request.get(`/pipelines/${id}/offer/calendar`)
      expect(file.status()).toBe(offerStands ? 200 : 404)
      await page.goto(`/pipelines/${id}/offer/accept`)
      await expect(page).toHaveURL(offerStands ? /\/accept$/ : /\/offer$/)
      await page.goto('/prepare')
      await expect(main.getByText('No interview ahead')).toHaveCount(goesOn ? 0 : 1)
    })
})
