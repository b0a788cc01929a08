import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Slots, type Turn } from './slots'

interface Ask {
  who: string
  place: Turn
  state: 'waiting' | 'in' | 'out'
}

/** Asks once for each letter, in this order. */
async function ask(slots: Slots, letters: string, asked: Ask[] = []) {
  for (const who of letters) {
    const one: Ask = { who, place: slots.enter(who), state: 'waiting' }
    one.place.ready.then(mayEnter => {
      if (one.state === 'waiting') one.state = mayEnter ? 'in' : 'out'
    })
    asked.push(one)
  }
  await settle()
  return asked
}

async function leave(one: Ask | undefined) {
  if (!one) throw new Error('nobody to leave')
  one.state = 'out'
  one.place.leave()
  one.place.leave() // once too often
  await settle()
}

const settle = () => new Promise(resolve => setImmediate(resolve))
const inside = (asked: readonly Ask[]) => asked.filter(({ state }) => state === 'in')
const holders = (asked: readonly Ask[]) =>
  inside(asked)
    .map(({ who }) => who)
    .join('')

describe('sharing the connections out', () => {
  const many = (who: string) => who.repeat(20)
  it.each([
    [10, many('a'), 'aaaaa'],
    [10, many('a') + many('b'), 'aaaaabbb'],
    [10, `${many('a')}${many('b')}cd`, 'aaaaabbbcd'],
    [10, 'abcdefghijkl', 'abcdefghij'],
    [6, `${many('a')}b`, 'aaab'],
    [2, 'aab', 'ab'],
    [1, 'aab', 'a'],
  ])('of %d, asked by %s: %s', async (size, letters, expected) => {
    expect(holders(await ask(new Slots(size), letters))).toBe(expected)
  })

  it('gives what comes back to whoever waits longest and may', async () => {
    const all = await ask(new Slots(2), 'aabbc')
    const [a1, a2, b1] = all
    expect(holders(all)).toBe('ab')
    await leave(b1)
    expect(holders(all), 'a holds one already, so the next is b').toBe('ab')
    await leave(a1)
    expect(holders(all)).toBe('ab')
    await leave(a2)
    expect(holders(all)).toBe('bc')
  })

  it('forgets whoever stopped waiting, and tells all when nothing comes any more', async () => {
    const slots = new Slots(1)
    const [first, second, third] = await ask(slots, 'abc')
    await leave(second)
    await leave(first)
    expect(third?.state).toBe('in')
    const [late] = await ask(slots, 'd')
    slots.close()
    expect(await late?.place.ready).toBe(false)
    await leave(late)
    await leave(third)
    expect(holders(await ask(slots, 'ef'))).toBe('e')
  })

  it('gives out no more than there are, lets none wait who holds none while one is free, and loses none', async () => {
    const steps = fc.array(fc.record({ who: fc.constantFrom('a', 'b', 'c', 'd'), leaves: fc.boolean() }), {
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), steps, async (size, taken) => {
        const slots = new Slots(size)
        const asked: Ask[] = []
        for (const { who, leaves } of taken) {
          const mine = leaves ? asked.find(one => one.who === who && one.state !== 'out') : undefined
          if (mine) await leave(mine)
          else await ask(slots, who, asked)
          expect(inside(asked).length).toBeLessThanOrEqual(size)
          const waitsInVain = asked.some(one => one.state === 'waiting' && !holders(asked).includes(one.who))
          if (waitsInVain) expect(inside(asked)).toHaveLength(size)
        }
        for (const one of asked) await leave(one)
        const everybody = 'efghijklmnop'.slice(0, size)
        expect(holders(await ask(slots, everybody))).toBe(everybody)
      }),
      { numRuns: 100 },
    )
  })
})
