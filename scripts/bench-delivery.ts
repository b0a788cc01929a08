import { parseArgs } from 'node:util'
import { runChaos } from './bench/chaos'
import { openHouse } from './bench/house'
import { measureIdleTick, measureMemory, measureRate, measureThroughput } from './bench/speed'

// npm run bench:delivery [-- --short] [--part chaos …] [--mails N]: the promise "what is due arrives, once", in figures.
const { values: flags } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    part: { type: 'string', multiple: true },
    /** How many the chaos is about, where the machine has no hour. */
    mails: { type: 'string' },
  },
})
const say = (text: string) => console.error(text)
const house = await openHouse()
process.env.LOG_LEVEL = 'fatal'

const parts = {
  chaos: () => runChaos(house, Number(flags.mails ?? (flags.short ? 1000 : 10_000)), flags.short ? 8 : 20),
  rate: () => measureRate(house, 10, flags.short ? 120 : 300),
  throughput: () => measureThroughput(house, flags.short ? 1000 : 5000),
  memory: () => measureMemory(house, flags.short ? 1000 : 5000),
  idle: () => measureIdleTick(house, flags.short ? 200_000 : 1_000_000),
}

/** What is not good enough, in words; a part that was not asked for has no figures. */
const complaints: Record<string, (value: never) => string | false> = {
  lost: (lost: number) => lost > 0 && `${lost} lost`,
  twice: (twice: number) => twice > 0 && `${twice} sent twice`,
  unsettled: (open: number) => open > 0 && `${open} without an end`,
  miscounted: (count: number) => count > 0 && `${count} counted otherwise by the mailbox`,
  rateKept: (kept: number) => kept < 0.9 && 'the rate was not kept',
  unlimitedPerSecond: (rate: number) => rate < 100 && 'less than 100 a second without a limit',
  idleTickMs: (ms: number) => ms > 5 && 'an idle tick costs more than 5 ms',
  heapMegabytes: (heap: number[]) => (heap.at(-1) ?? 0) > (heap[1] ?? 0) * 1.1 + 2 && 'memory grows',
}

try {
  const figures: Record<string, unknown> = {}
  for (const [name, measure] of Object.entries(parts)) {
    if (flags.part && !flags.part.includes(name)) continue
    const began = Date.now()
    Object.assign(figures, await measure())
    say(`${name}: ${Math.round((Date.now() - began) / 1000)} s`)
  }
  const failures = Object.entries(figures)
    .map(([name, value]) => complaints[name]?.(value as never))
    .filter(complaint => typeof complaint === 'string')
  for (const failure of failures) say(`Not good enough: ${failure}`)
  console.log(JSON.stringify({ ...figures, ok: failures.length === 0 }))
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  await house.close()
}
