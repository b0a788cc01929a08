import { writeFileSync } from 'node:fs'
import { plain } from '@/lib/people/name-words'
import { isAgencys, saysClient } from '../agency-words'
import { arrivalCases } from '../arrival.cases'
import { laterCases } from '../arrival-later.cases'
import { arrivalLimits } from '../arrival-limits'
import { headMailbox } from '../arrival-mailboxes'
import { signatureOf } from '../arrival-signature'
import { prefixes } from '../arrival-title'
import { heard } from '../chat-heard'
import { batches, readBatch } from '../read-batch'
import { sameName } from '../same-name'
import { takeApart } from '../take-apart.mjs'
import type { Candidate } from './candidate'
import { companiesOf, peopleOf, placesToVote, rolesOf } from './mail-votes'

// Learns what each sign counts for, from the batches alone, and writes the tables that the reader uses:
//   node --conditions=react-server --import tsx features/interviews/invitation/votes/learn.ts [--without-each]
// `--without-each` tells how mails of writers are read by what was learnt without them, and writes nothing.

interface Example {
  batch: string
  /** The signs of each candidate by number; the first is "none of them". */
  signs: [sign: number, count: number][][]
  /** Which is right; -1 where none of the candidates is. */
  right: number
}

const fields = ['company', 'role', 'people'] as const
type Field = (typeof fields)[number]

const cases = [
  ...[...arrivalCases, ...laterCases].map(each => ({ ...each, batch: 'a', isFile: false })),
  ...batches().flatMap(batch => readBatch(batch).map(each => ({ ...each, batch }))),
].filter(({ right }) => right.what !== 'other')

async function candidatesOf({
  text,
  isFile,
  right,
}: (typeof cases)[number]): Promise<Record<Field, Candidate[]>> {
  const given = isFile ? { bytes: Buffer.from(text.replaceAll('\n', '\r\n')) } : { text }
  const taken = await takeApart({ ...given, today: '2026-11-20' }, arrivalLimits)
  if (!taken) throw new Error(text)
  const facts = heard(taken, 'Robin Marsh')
  const sender = headMailbox(facts.head?.from) ?? facts.inner?.from ?? facts.mail?.from ?? null
  const title = (facts.head?.subject ?? facts.inner?.subject ?? facts.mail?.subject ?? '').replace(
    prefixes,
    '',
  )
  const signed = signatureOf(facts.lines, sender?.name ?? '')
  const mail = placesToVote({
    facts,
    title,
    sender,
    forClient:
      isAgencys(sender?.address ?? '', facts.lines.slice(-14)) ||
      saysClient([title, sender?.name ?? '', ...facts.lines]),
    people: [sender?.name ?? '', signed?.name?.value ?? ''].filter(Boolean),
  })
  return {
    company: companiesOf(mail),
    role: rolesOf(mail, right.company),
    people: peopleOf(mail, { company: right.company, role: right.role, isMe }),
  }
}

/** The reader of all batches. */
const isMe = (name: string) =>
  plain(name)
    .split(/\s+/)
    .some(word => word === 'robin' || word === 'marsh')

/** Signs that a few mails have alone are that mail's and no sign. */
const leastMails = 4
const rounds = 30
const restraint: Record<Field, number> = { company: 0.02, role: 0.02, people: 0.005 }

function learn(field: Field, examples: readonly Example[], count: number): Float64Array {
  const weights = new Float64Array(count)
  const steps = new Float64Array(count).fill(1e-6)
  const order = examples.filter(({ right }) => right >= 0)
  let seed = 7
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const other = seed % (at + 1)
      ;[order[at], order[other]] = [order[other] as Example, order[at] as Example]
    }
    for (const { signs, right } of order) {
      const pulls = new Map<number, number>()
      shares(signs, weights).forEach((share, at) => {
        const off = share - (at === right ? 1 : 0)
        if (Math.abs(off) > 1e-4)
          for (const [sign, times] of signs[at] ?? []) pulls.set(sign, (pulls.get(sign) ?? 0) + off * times)
      })
      for (const [sign, pull] of pulls) {
        const step = pull + restraint[field] * (weights[sign] ?? 0)
        steps[sign] = (steps[sign] ?? 0) + step * step
        weights[sign] = (weights[sign] ?? 0) - (0.3 * step) / Math.sqrt(steps[sign] ?? 1)
      }
    }
  }
  return weights
}

function shares(signs: Example['signs'], weights: Float64Array): number[] {
  const scores = signs.map(one => one.reduce((sum, [sign, times]) => sum + (weights[sign] ?? 0) * times, 0))
  const most = Math.max(...scores)
  const parts = scores.map(score => Math.exp(score - most))
  const sum = parts.reduce((all, part) => all + part, 0)
  return parts.map(part => part / sum)
}

/** As many in a line as have room. */
function wrapped(pairs: readonly string[]): string {
  const lines: string[] = ['']
  for (const pair of pairs) {
    const last = lines.at(-1) ?? ''
    if (last.length + pair.length > 106) lines.push(pair)
    else lines[lines.length - 1] = last ? `${last}  ${pair}` : pair
  }
  return lines.join('\n')
}

const read = await Promise.all(cases.map(async each => ({ ...each, candidates: await candidatesOf(each) })))
for (const field of fields) {
  const mails = new Map<string, number>()
  for (const { candidates } of read)
    for (const sign of new Set(candidates[field].flatMap(({ signs }) => [...signs.keys()])))
      mails.set(sign, (mails.get(sign) ?? 0) + 1)
  const names = [
    'none',
    ...[...mails]
      .filter(([, count]) => count >= leastMails)
      .map(([sign]) => sign)
      .sort(),
  ]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const known = (candidate: Candidate) =>
    [...candidate.signs].flatMap(([sign, count]): [number, number][] => {
      const number = numbers.get(sign)
      return number === undefined ? [] : [[number, count]]
    })
  const examples = read.flatMap(({ batch, candidates, right }): Example[] => {
    if (field === 'people')
      return candidates.people.flatMap(one => {
        const isRight = right.people.includes(one.value)
        // Another way to write somebody who is right says nothing.
        if (!isRight && right.people.some(name => sameName(name, one.value))) return []
        return [{ batch, signs: [[], [[0, 1], ...known(one)]], right: isRight ? 1 : 0 }]
      })
    const values = [null, ...candidates[field].map(({ value }) => value)]
    const exact = values.indexOf(right[field])
    return [
      {
        batch,
        signs: [[[0, 1]], ...candidates[field].map(known)],
        right:
          exact >= 0
            ? exact
            : values.findIndex(value => value?.toLowerCase() === right[field]?.toLowerCase()),
      },
    ]
  })
  if (process.argv.includes('--without-each')) {
    const letters = [...new Set(examples.map(({ batch }) => batch))].filter(letter => letter >= 'n')
    for (const letter of letters) {
      const weights = learn(
        field,
        examples.filter(({ batch }) => batch !== letter),
        names.length,
      )
      const own = examples.filter(({ batch }) => batch === letter)
      const right = own.filter(one => {
        const all = shares(one.signs, weights)
        return all.indexOf(Math.max(...all)) === one.right
      })
      console.info(`${field} ${letter}: ${right.length} of ${own.length}`)
    }
  } else {
    const weights = learn(field, examples, names.length)
    const kept = names.flatMap((name, number) => {
      const weight = (weights[number] ?? 0).toFixed(1)
      return Number(weight) === 0 ? [] : `${name} ${Number(weight)}`
    })
    const file = new URL(`./${field}-weights.ts`, import.meta.url)
    writeFileSync(file, tableOf(field, kept))
    console.info(`${field}: ${kept.length} signs`)
  }
}

function tableOf(field: Field, kept: readonly string[]): string {
  const safe = kept.map(pair => pair.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${'))
  return `import { weightsOf } from './weights'

// Learnt from the batches; \`learn.ts\` writes it.
export const ${field}Weights = weightsOf(\`
${wrapped(safe)}
\`)
`
}
