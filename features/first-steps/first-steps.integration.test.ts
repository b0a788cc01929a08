import { expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { createAccount } from '@/features/account/create-account'
import { loadAhead } from '@/features/deliveries/load-ahead'
import { quickAdd } from '@/features/interviews/quick-add'
import { readQuickAdd } from '@/features/interviews/read-quick-add'
import { change } from '@/features/planning/change'
import { getMailPreferences } from '@/features/preferences/queries'
import { bringFirstStepBack, savePlace, settleFirstStep } from './mutations'

useTestDatabase()
// A Tuesday afternoon in London.
const now = new Date('2026-11-24T15:00:00Z')
let people = 0

async function newcomer(more: { isDemo?: boolean } = {}) {
  const { id } = await asSystem('test', tx =>
    createAccount(tx, { email: `first-steps-${++people}@example.com`, name: 'Robin Marsh', ...more }),
  )
  return { id, own: () => asUser(id, tx => getMailPreferences(tx, id)) }
}

it('has three steps for a newcomer, none for the demo, and each goes by itself', async () => {
  const { id, own } = await newcomer()
  expect((await own()).firstStepsLeft).toEqual(['interview', 'place', 'ahead'])
  expect((await (await newcomer({ isDemo: true })).own()).firstStepsLeft).toEqual([])
  await asUser(id, tx => settleFirstStep(tx, id, 'interview'))
  await asUser(id, tx => settleFirstStep(tx, id, 'interview'))
  expect((await own()).firstStepsLeft).toEqual(['place', 'ahead'])
  await asUser(id, tx =>
    bringFirstStepBack(tx, id, { step: 'interview', country: null, region: null, composer: null }),
  )
  expect((await own()).firstStepsLeft).toEqual(['interview', 'place', 'ahead'])
})

it('keeps the country and the mailbox, without a region of another country, and gives back what was', async () => {
  const { id, own } = await newcomer()
  const before = await asUser(id, async tx => {
    await bringFirstStepBack(tx, id, { step: 'place', country: 'GB', region: 'SCT', composer: 'mailto' })
    return savePlace(tx, id, { country: 'DE', composer: 'gmail' })
  })
  const kept = await own()
  expect([kept.country, kept.region, kept.composer, kept.firstStepsLeft]).toEqual([
    'DE',
    null,
    'gmail',
    ['interview', 'ahead'],
  ])
  await asUser(id, tx => bringFirstStepBack(tx, id, { step: 'place', ...before }))
  const back = await own()
  expect([back.country, back.region, back.composer]).toEqual(['GB', 'SCT', 'mailto'])
})

it('shows what the planner made of one line, at the hours at which it is mailed', async () => {
  const { id } = await newcomer()
  const look = () => asUser(id, tx => loadAhead(tx, id, now))
  expect((await look()).mails).toEqual([])
  const said = readQuickAdd('Acme, Data engineer, with Mira and Jon')
  await change(id, now, tx => quickAdd(tx, id, said, now))
  const { mails } = await look()
  expect(mails.length).toBeGreaterThan(1)
  const thanks = mails.find(({ together }) => together[0]?.bundle?.startsWith('thank-you:'))
  expect(thanks?.together.map(({ to, company }) => `${to} ${company}`).toSorted()).toEqual([
    'Jon Acme',
    'Mira Acme',
  ])
  for (const { at } of mails) expect(+at).toBeGreaterThanOrEqual(+now)
  expect(mails.map(({ at }) => +at)).toEqual(mails.map(({ at }) => +at).toSorted((a, b) => a - b))
})
