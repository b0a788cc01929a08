import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { feedback } from '../db/schema/feedback'
import { interviewPeople } from '../db/schema/interview-people'
import { interviews } from '../db/schema/interviews'
import { questions } from '../db/schema/questions'
import { reflections } from '../db/schema/reflections'
import { hadInterview } from './support/had-interview'
import { told } from './support/happenings'
import { desk, expect, test } from './support/test'

test.describe('at a desk', () => {
  test.use(desk)
  test('the evening before, a person reads the brief: what was left open, whom they meet, what they meant to say', async ({
    page,
    signIn,
    clock,
    mailbox,
    tick,
  }) => {
    const email = 'brief@example.com'
    const { id } = await signIn(email)
    await clock.travelTo(new Date('2026-11-30T18:00:00Z'))
    const first = await hadInterview(id, new Date('2026-11-24T11:00:00Z'), { people: ['Ana Osei'] })
    const second = await hadInterview(id, new Date('2026-12-01T11:00:00Z'), {
      people: ['Ana Osei', 'Ben Roth'],
    })
    const now = new Date('2026-11-24T12:00:00Z')
    await told(id, first, now, {
      decision_date: { state: 'unknown' },
      channel: { state: 'answered', channel: 'email' },
    })
    await asUser(id, async tx => {
      await tx
        .update(interviewPeople)
        .set({ noteForThem: 'You drew the ledger as a river', noteForMe: 'Never looked up' })
        .where(eq(interviewPeople.interviewId, first))
      const [round] = await tx.select().from(interviews).where(eq(interviews.id, first))
      const pipelineId = round?.pipelineId ?? ''
      await tx.insert(reflections).values({
        userId: id,
        interviewId: first,
        deviceKey: 'a-phone-0123456789',
        theyCaredAbout: 'Speed above all',
        capturedAt: now,
      })
      await tx.insert(feedback).values({
        userId: id,
        pipelineId,
        about: 'Clear',
        text: 'tell it from the end',
        receivedOn: '2026-11-27',
      })
      await tx.insert(questions).values({
        userId: id,
        pipelineId,
        interviewId: first,
        direction: 'asked_of_me',
        difficulty: 'stumped',
        text: 'Why are you leaving?',
        ifThen: 'say what I am going towards',
      })
    })
    await page.goto(`/interviews/${second}/brief`)
    await expect(page.getByText('Before I go, could you tell me')).toBeVisible()
    const card = page.getByRole('region', { name: 'Pocket card' })
    await expect(card.getByText('When do you hope to decide?')).toBeVisible()
    await expect(card.getByText('Should I expect an email or a call?')).toHaveCount(0)
    await expect(card.getByText('What happens after today?')).toBeVisible()
    await expect(
      page.getByText('Next time, if they ask “Why are you leaving?”, I will say what I am going towards.'),
    ).toBeVisible()
    await expect(page.getByRole('region', { name: 'Who you’re meeting' }).getByText('Ben Roth')).toBeVisible()
    await expect(page.getByText('would Tuesday 8 December be too early?')).toBeVisible()
    const printed = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    })
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g), 'prints on one page').toHaveLength(1)
    await expect(page.getByText('Never looked up')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Never looked up')).toBeHidden()
    await page.emulateMedia({ media: null })

    await tick()
    await clock.travelTo(new Date('2026-12-01T09:00:00Z'))
    await tick()
    for (const subject of ['Northlight, tomorrow at 10:00', 'In an hour: Northlight, 10:00']) {
      const mail = await mailbox.waitForMail(m => m.to.includes(email) && m.subject === subject, 10_000)
      expect(mail.text).toContain('Before I go, could you tell me what happens next')
      expect(mail.text).toContain('When do you hope to decide?')
      expect(mail.text).not.toContain('Should I expect an email or a call?')
      expect(mail.text).toContain('Last time: You drew the ledger as a river')
      for (const said of [
        'would Tuesday 8 December be too early?',
        'Did I get that right?',
        'Speed above all',
        'What stretched you before',
        'Clear: tell it from the end',
        'I will say what I am going towards',
      ])
        expect(mail.text).toContain(said)
      expect(mail.text).toContain(`/interviews/${second}/brief`)
    }
    const evening = mailbox.mailsTo(email).find(m => m.subject === 'Northlight, tomorrow at 10:00')
    expect(evening?.text).toContain('if they ask “Why are you leaving?”, I will say what I am going towards')
  })
})

test('a person puts questions on their list, and finds them on the next brief; what stumped becomes a card', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('questions@example.com')
  await clock.travelTo(new Date('2026-11-30T18:00:00Z'))
  const round = await hadInterview(id, new Date('2026-12-01T11:00:00Z'), { people: ['Ana Osei'] })
  await page.goto('/questions')
  await page.getByRole('button', { name: 'Choose from the starter set' }).tap()
  await page.getByText('Why is the position open?').tap()
  await page.getByRole('button', { name: 'Add to my list' }).tap()
  await expect(page.getByText('Added to your list.')).toBeVisible()
  await page.reload()
  await page.getByRole('region', { name: 'Asked of me' }).getByRole('button', { name: 'Add' }).tap()
  const dialog = page.getByRole('dialog', { name: 'They asked me' })
  await dialog.getByLabel('What did they ask?').fill('What is your weakest side?')
  await dialog.getByText('it stumped me').tap()
  await dialog.getByLabel('What I said').fill('I froze')
  await dialog.getByLabel('Next time, if they ask this, I will …').fill('tell the release story')
  await dialog.getByRole('button', { name: 'Save' }).tap()
  await expect(dialog.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(
    page.getByText('Next time, if they ask “What is your weakest side?”, I will tell the release story.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'I said it' }).tap()
  await expect(page.getByText('Said out loud Mon 30 November')).toBeVisible()
  await page.goto(`/interviews/${round}/brief`)
  await expect(
    page.getByRole('region', { name: 'Pocket card' }).getByText('Why is the position open?'),
  ).toBeVisible()
})

test('a person who cannot make it asks whoever arranges it for another time', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('another-time@example.com', { name: 'Robin Marsh' })
  await clock.travelTo(new Date('2026-11-30T18:00:00Z'))
  const round = await hadInterview(id, new Date('2026-12-01T11:00:00Z'), { people: ['Ana Osei'] })
  await page.goto(`/interviews/${round}`)
  await page.locator('#main').getByRole('button', { name: 'More', exact: true }).tap()
  await page.getByRole('button', { name: 'Ask to reschedule' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ana Osei')
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(
    /(can['’]t make|from) Tuesday 1 December at 10:00/,
  )
  await expect(page.getByText('Still to fill in: times that would suit you.')).toBeVisible()
})
