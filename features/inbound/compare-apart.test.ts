import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { compareApart } from './compare-apart'
import { likenessesTo } from './likeness'

const patient = 30_000
const letter = {
  subject: 'Thank you',
  body: 'Thank you for the walk through the warehouse, it stayed with me.',
}

it('compares a letter with drafts as it would be done here', async () => {
  const drafts = [letter, { subject: 'Lunch', body: 'There is a new place by the river.' }]
  expect(await compareApart(letter, drafts, patient)).toEqual(likenessesTo(letter, drafts))
  expect(await compareApart(letter, drafts, patient)).toEqual([1, 0])
  expect(await compareApart(letter, [], patient)).toEqual([])
})

it('the longest letter beside the longest drafts costs nobody else anything, and is ended where it takes too long', async () => {
  const words = Array.from({ length: 3000 }, (_, at) => `word${at}`)
    .join(' ')
    .slice(0, 20_000)
  const long = Array.from({ length: 100 }, () => ({ subject: 'x', body: words }))
  const before = performance.now()
  likenessesTo({ subject: 'x', body: words }, long)
  const here = performance.now() - before
  await compareApart(letter, [letter], patient)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const told = await compareApart({ subject: 'x', body: words }, long)
  delay.disable()
  expect(told).toHaveLength(100)
  // Compared on this thread it would be held for as long as that takes, however busy the machine is.
  expect(delay.max / 1e6).toBeLessThan(Math.max(here, 100))
  expect(await compareApart({ subject: 'x', body: words }, long, 1)).toBe('too-complex')
})
