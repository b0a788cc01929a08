import { setMaxListeners } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { listActions } from '@/e2e/support/endpoints'
import { Visitor } from '@/e2e/support/visitor'
import type { Figures } from './figures'
import type { Person, Served } from './served'

interface Answer {
  who: Person
  what: 'look' | 'save'
  at: number
  ms: number
  ok: boolean
  /** Of a save that was turned away: whether what was typed came back with it. */
  kept: boolean
  company: string
  status: number
}

const apartMs = 150
let companies = 0

/** People who look and save again and again, from now until `leave`: what a trouble does is what happens to them. */
export function sendVisitors(
  url: string,
  people: readonly Person[],
  { note = '', looks = true }: { note?: string; looks?: boolean } = {},
) {
  const create = listActions().find(action => action.name === 'createPipelineAction')
  if (!create) throw new Error('There is no action to save with')
  const answers: Answer[] = []
  const leaving = new AbortController()
  setMaxListeners(people.length + 10, leaving.signal)
  const visit = async (who: Person) => {
    const visitor = new Visitor(url, who.session)
    const ask = async (
      what: Answer['what'],
      company: string,
      ask: () => Promise<{ status: number; text: string }>,
    ) => {
      const at = performance.now()
      const { status, text } = await ask().catch(error => ({ status: 0, text: String(error) }))
      const ok =
        what === 'look' ? status === 200 : status < 400 && status > 0 && !/can’t save|went wrong/.test(text)
      answers.push({
        who,
        what,
        at,
        ms: performance.now() - at,
        ok,
        kept: text.includes(company),
        company,
        status,
      })
    }
    for (let n = 0; !leaving.signal.aborted; n++) {
      if (looks) await ask('look', '', () => visitor.get('/pipelines'))
      // A person may act 120 times a minute.
      if (!looks || n % 4 === 0) {
        const company = `Drill ${++companies} of ${who.email.replace(/@.*/, '')}`
        await ask('save', company, () =>
          visitor.act(create, '/pipelines/new', { company, role: 'Analyst', privateNote: note }),
        )
      }
      await pause(apartMs, undefined, { signal: leaving.signal }).catch(() => {})
    }
  }
  const gone = Promise.all(people.map(visit))
  const served = (who: Person, what: Answer['what'], since: number) =>
    answers.find(answer => answer.who === who && answer.what === what && answer.ok && answer.at >= since)
  return {
    answers,
    /** Waits until everybody has looked and saved since then; the milliseconds that took the last of them. */
    async allServed(since: number, patienceMs = 30_000): Promise<number> {
      for (;;) {
        const first = people.flatMap(who => [served(who, 'look', since), served(who, 'save', since)])
        if (first.every(answer => answer !== undefined))
          return Math.max(...first.map(answer => (answer?.at ?? 0) + (answer?.ms ?? 0))) - since
        if (performance.now() - since > patienceMs) return Number.POSITIVE_INFINITY
        await pause(50)
      }
    },
    async leave() {
      leaving.abort()
      await gone
    },
  }
}

/** What was said to be saved, against what is there. */
export async function countSaved({ asAdmin }: Served, answers: readonly Answer[]) {
  const rows = await asAdmin(sql => sql<{ company: string }[]>`select company from pipelines`)
  const there = new Map<string, number>()
  for (const { company } of rows) there.set(company, (there.get(company) ?? 0) + 1)
  const saves = answers.filter(({ what }) => what === 'save')
  const nowhere = saves.filter(({ ok, company }) => ok && !there.has(company))
  const forgotten = saves.filter(({ ok, kept }) => !ok && !kept)
  return {
    lost: nowhere.length + forgotten.length,
    twice: [...there.values()].filter(count => count > 1).length,
    of: `${answers.filter(({ ok }) => ok).length} answers, ${answers.filter(({ ok }) => !ok).length} turned away`,
  } satisfies Figures
}

export const slowest = (answers: readonly Answer[]) => Math.max(0, ...answers.map(({ ms }) => ms))
/** "save 502, look 0": for a sentence about those that were turned away. */
export const inWords = (answers: readonly Answer[]) =>
  [...new Set(answers.map(({ what, status }) => `${what} ${status}`))].join(', ')
export const turnedAway = (answers: readonly Answer[]) => answers.filter(({ ok }) => !ok)
