import { parseArgs } from 'node:util'
import { runChaos } from './bench/chaos'
import { openHouse } from './bench/house'
import { measureIdleTick, measureMemory, measureRate, measureThroughput } from './bench/speed'

// npm run bench:delivery [-- --short]: the promise "what is due arrives, once", under chaos and in figures.
const { values: flags } = parseArgs({ options: { short: { type: 'boolean', default: false } } })
const [count, runs] = flags.short ? [1000, 8] : [10_000, 20]
const say = (text: string) => console.error(text)

const house = await openHouse()
process.env.LOG_LEVEL = 'fatal'
try {
  say(`Chaos: ${count} deliveries, ${runs} processes ...`)
  const chaos = await runChaos(house, count, runs)
  say('At 10 a second ...')
  const rate = await measureRate(house, 10, flags.short ? 120 : 300)
  say('Without a limit ...')
  const throughput = await measureThroughput(house, flags.short ? 1000 : 3000)
  say('Memory ...')
  const memory = await measureMemory(house, flags.short ? 1000 : 5000)
  say('A tick with nothing due ...')
  const idle = await measureIdleTick(house, flags.short ? 200_000 : 1_000_000)
  const heap = memory.heapMegabytes
  const isFlat = (heap.at(-1) ?? 0) <= (heap[1] ?? 0) * 1.1 + 2
  const failures = [
    chaos.lost > 0 && `${chaos.lost} lost`,
    chaos.twice > 0 && `${chaos.twice} sent twice`,
    rate.rateKept < 0.9 && 'the rate was not kept',
    throughput.unlimitedPerSecond < 100 && 'less than 100 a second without a limit',
    idle.idleTickMs > 5 && 'an idle tick costs more than 5 ms',
    !isFlat && 'memory grows',
  ].filter(Boolean)
  for (const failure of failures) say(`Not good enough: ${failure}`)
  console.log(
    JSON.stringify({ ...chaos, ...rate, ...throughput, ...memory, ...idle, ok: failures.length === 0 }),
  )
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  await house.close()
}
