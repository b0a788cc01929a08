import type { Download } from '@playwright/test'
import ical from 'node-ical'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { nextSteps } from '../db/schema/next-steps'
import { offers } from '../db/schema/offers'
import { settings } from '../db/schema/settings'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

const at = new Date('2026-12-01T15:00:00Z')

test('somebody follows their dates in their own calendar, without names, and ends it', async ({
  page,
  signIn,
  clock,
  playwright,
  baseURL,
}) => {
  const { id } = await signIn('follows-dates@example.com')
  await clock.travelTo(new Date('2026-11-24T09:00:00Z'))
  const interviewId = await hadInterview(id, at, { people: ['Ana Osei'] })
  await asUser(id, tx =>
    tx.insert(nextSteps).values({
      ...{ userId: id, interviewId, fact: 'decision_date', state: 'answered', answerDate: '2026-12-11' },
    }),
  )
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Your calendar' }).click()
  await expect(page).toHaveURL(/\/settings\/calendar$/)
  await page.getByRole('button', { name: 'Make a link' }).click()
  const address = page.getByLabel('Calendar address')
  await expect(address).toHaveValue(/\/api\/calendar\/[\w-]{43}\.ics$/)
  await expectAccessible(page)
  const url = await address.inputValue()
  await expect(page.getByRole('link', { name: 'Open in your calendar app' })).toHaveAttribute(
    'href',
    url.replace(/^https?/, 'webcal'),
  )

  // A calendar knows nothing but the address.
  const calendar = await playwright.request.newContext({ baseURL })
  const first = await calendar.get(url)
  expect(first.headers()).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8' })
  expect(first.headers()['cache-control']).toContain('private')
  const events = Object.values(ical.sync.parseICS(await first.text())).flatMap(one =>
    one?.type === 'VEVENT' ? [one as unknown as { summary: string; start: Date }] : [],
  )
  expect(events.map(event => event.summary).sort()).toEqual(
    expect.arrayContaining(['Northlight: answer promised', 'Northlight: panel']),
  )
  expect(events.find(event => /panel/.test(event.summary))?.start.toISOString()).toBe(
    '2026-12-01T14:00:00.000Z',
  )
  const tag = first.headers().etag ?? ''
  expect((await calendar.get(url, { headers: { 'if-none-match': tag } })).status()).toBe(304)

  await page.getByRole('checkbox', { name: 'Leave out names' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Your calendar will show it when it next looks.')).toBeVisible()
  const bare = await calendar.get(url, { headers: { 'if-none-match': tag } })
  expect(bare.status()).toBe(200)
  expect(await bare.text()).not.toMatch(/Northlight|Ana/)

  await page.getByRole('button', { name: 'Replace the link' }).click()
  await expect(address).not.toHaveValue(url)
  expect((await calendar.get(url)).status()).toBe(404)
  const fresh = await address.inputValue()
  expect((await calendar.get(fresh)).status()).toBe(200)
  await page.getByRole('button', { name: 'Stop the feed' }).click()
  await expect(page.getByRole('button', { name: 'Make a link' })).toBeVisible()
  expect((await calendar.get(fresh)).status()).toBe(404)
  await calendar.dispose()
})

test('a promised day, the last day of an offer and the day of a message go into a calendar each by itself', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('one-date@example.com')
  await clock.travelTo(new Date('2026-11-24T09:00:00Z'))
  const interviewId = await hadInterview(id, new Date('2026-11-20T15:00:00Z'))
  const about = { userId: id, interviewId, fact: 'decision_date', state: 'answered' } as const
  await asUser(id, tx => tx.insert(nextSteps).values({ ...about, answerDate: '2026-12-11' }))
  await page.goto(`/interviews/${interviewId}`)
  const path = await page.locator('a[href^="/pipelines/"]').first().getAttribute('href')
  const pipelineId = /[0-9a-f-]{36}/.exec(path ?? '')?.[0] ?? ''
  await page.goto(`/pipelines/${pipelineId}`)
  const [promised] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Add to my calendar' }).first().click(),
  ])
  expect(promised.suggestedFilename()).toBe('promised.ics')
  await asUser(id, tx =>
    tx.insert(offers).values({ userId: id, pipelineId, receivedOn: '2026-11-23', answerBy: '2026-12-04' }),
  )
  await page.goto(`/pipelines/${pipelineId}/offer`)
  const [offer] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Add to my calendar' }).click(),
  ])
  expect(await textOf(offer)).toContain('DTSTART;VALUE=DATE:20261204')

  const [note] = await asUser(id, tx =>
    tx
      .insert(drafts)
      .values({ userId: id, pipelineId, kind: 'nudge_undated', sendAt: new Date('2026-11-26T09:00:00Z') })
      .returning({ id: drafts.id }),
  )
  const add = page.getByRole('link', { name: 'Add to my calendar' })
  await page.goto(`/drafts/${note?.id}`)
  const [message] = await Promise.all([page.waitForEvent('download'), add.click()])
  expect(message.suggestedFilename()).toBe('message.ics')
  const shown = await textOf(message)
  expect(shown).toContain(`UID:message-${note?.id}@afterword`)
  expect(shown).toContain('Northlight')
  expect(await textOf(offer)).toContain('UID:offer-')
  await asUser(id, tx => tx.update(settings).set({ calendarHidesNames: true }))
  for (const path of [
    `/drafts/${note?.id}/calendar`,
    `/interviews/${interviewId}/calendar`,
    `/interviews/${interviewId}/promise`,
    `/pipelines/${pipelineId}/offer/calendar`,
  ]) {
    const bare = await page.request.get(path)
    expect(bare.status()).toBe(200)
    expect(await bare.text()).not.toContain('Northlight')
  }
  // On its day it is for now.
  await clock.travelTo(new Date('2026-11-26T09:30:00Z'))
  await page.reload()
  await expect(add).toBeHidden()
})

async function textOf(file: Download): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}
