import { expect, it } from 'vitest'
import type { Arrival, ArrivalField } from './arrival'
import { type ArrivalCase, arrivalCases } from './arrival.cases'
import { laterCases } from './arrival-later.cases'
import { arrivalLimits } from './arrival-limits'
import { parseArrival } from './parse-arrival'
import { readText } from './read-arrival'

// What a text says does not hang on how busy the machine is.
const patient = { ...arrivalLimits, milliseconds: 30_000 }

async function read({ text, own = 'Europe/London' }: ArrivalCase): Promise<Arrival> {
  const facts = await readText(text, '2026-11-20', patient)
  if (typeof facts === 'string') throw new Error(facts)
  return parseArrival(facts, {
    zone: own,
    ownAddresses: ['robin.marsh@mailbox.example'],
    ownName: 'Robin Marsh',
  })
}

/** What is not as it should be, with the mark that has to stand there. */
function wrongs(
  read: Arrival,
  { right }: ArrivalCase,
): [field: ArrivalField, got: unknown, right: unknown][] {
  const all: [ArrivalField, unknown, unknown][] = [
    ['what', read.what, right.what],
    ['date', read.moment?.startWall.slice(0, 10) ?? null, right.start?.slice(0, 10) ?? null],
    ['time', read.moment?.startWall.slice(11) ?? null, right.start?.slice(11) ?? null],
    ['zone', read.moment?.zone ?? null, right.start ? right.zone : null],
    ['length', read.lengthMinutes, right.minutes],
    ['company', read.company, right.company],
    ['role', read.role, right.role],
    ['kind', read.kind, right.kind],
    [
      'people',
      read.people
        .map(({ name }) => name)
        .sort()
        .join(),
      right.people.toSorted().join(),
    ],
  ]
  const found = all.filter(([, got, wanted]) => got !== wanted)
  const isLinkRight = right.url === null ? read.url === null : read.url?.includes(right.url)
  return isLinkRight ? found : [...found, ['what', read.url, right.url]]
}

async function judge(cases: readonly ArrivalCase[]) {
  const judged: { each: ArrivalCase; arrival: Arrival; wrong: ReturnType<typeof wrongs> }[] = []
  for (const each of cases) {
    const arrival = await read(each)
    judged.push({ each, arrival, wrong: wrongs(arrival, each) })
  }
  const right = judged.filter(({ wrong }) => wrong.length === 0).length
  const unmarked = judged.flatMap(({ each, arrival, wrong }) =>
    wrong
      .filter(([field]) => !arrival.unsure.includes(field))
      .map(
        ([field, got, wanted]) =>
          `${each.name}: ${field} ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`,
      ),
  )
  const marked = judged.flatMap(({ each, wrong }) =>
    wrong.map(
      ([field, got, wanted]) => `${each.name}: ${field} ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`,
    ),
  )
  return { share: right / cases.length, right, unmarked, marked }
}

it('reads invitations as people and programs write them', async () => {
  expect(arrivalCases.length).toBeGreaterThanOrEqual(40)
  const { share, right, unmarked, marked } = await judge(arrivalCases)
  console.info(
    `${right} of ${arrivalCases.length} invitations right without a correction (${Math.round(share * 100)} %)`,
  )
  if (process.env.SHOW_WRONG) console.info(marked.join('\n'))
  expect(unmarked).toEqual([])
  expect(share).toBeGreaterThanOrEqual(0.85)
})

it('reads what was written after it stood', async () => {
  const { share, right, unmarked, marked } = await judge(laterCases)
  console.info(`${right} of ${laterCases.length} later invitations right (${Math.round(share * 100)} %)`)
  if (process.env.SHOW_WRONG) console.info(marked.join('\n'))
  expect(unmarked).toEqual([])
})
