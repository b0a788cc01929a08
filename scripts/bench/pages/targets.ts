import type { Asked } from './load'

/** One of the accounts that the benchmark asks for. */
export interface Account {
  cookie: string
  userId: string
  process: string
  ended: string
  past: string
  ahead: string
  draft: string
  person: string
  capture: string
  share: string
  processes: string[]
}

export interface Target {
  name: string
  /** What kind of thing it is held as: a floor, a page, or a change. */
  is: 'floor' | 'page' | 'change'
  asked: (account: Account, n: number) => Asked
  /** All that it asks is about one person: beside the look for their session. */
  person?: true
  /** Asked in `--quick` under load too; all others are asked once. */
  quick?: true
  /** At most, in KiB, at 100 processes. */
  kib?: number
  /** At most, all that one request asks of the database. */
  statements?: number
  /** At least, of the speed of `session + query`; generous, since a machine may be busy. */
  ratio?: number
  /** At most, of the scripts of an empty page. */
  scriptRatio?: number
  /** Asked of the account with 2,000 processes, too: its HTML at most, in KiB. */
  kibAtMany?: number
}

const address = (n: number) => ({ 'x-forwarded-for': `198.18.${(n >> 8) & 255}.${n & 255}` })
const get =
  (path: (account: Account) => string) =>
  (account: Account, n: number): Asked => ({
    path: path(account),
    headers: { cookie: account.cookie, ...address(n) },
  })
const open =
  (path: (account: Account) => string) =>
  (account: Account, n: number): Asked => ({
    path: path(account),
    headers: address(n),
  })

const page = (
  path: string,
  more: Partial<Target> = {},
  at: (account: Account) => string = () => path,
): Target => ({
  name: path,
  is: 'page',
  person: true,
  asked: get(at),
  kib: 90,
  statements: 6,
  ...more,
})

export const sessionFloor = 'session + query'

export const targets: Target[] = [
  { name: 'static', is: 'floor', asked: open(() => '/icon.svg') },
  { name: 'empty', is: 'floor', asked: open(() => '/bench/empty'), statements: 0 },
  { name: 'query', is: 'floor', asked: open(() => '/bench/query'), statements: 1 },
  { name: sessionFloor, is: 'floor', asked: get(() => '/bench/session'), statements: 2, quick: true },
  { name: '/', is: 'page', asked: open(() => '/'), kib: 90, statements: 0 },
  { name: '/sign-in', is: 'page', asked: open(() => '/sign-in'), kib: 60, statements: 0 },
  page('/today', { quick: true, kib: 45, kibAtMany: 45, ratio: 0.25 }),
  page('/pipelines', { quick: true, kib: 70, kibAtMany: 70, statements: 3, ratio: 0.25 }),
  page('/pipelines/[id]', { quick: true, kib: 55, ratio: 0.25 }, a => `/pipelines/${a.process}`),
  page('/pipelines/[id]/edit', {}, a => `/pipelines/${a.process}/edit`),
  page('/pipelines/[id]/offer', {}, a => `/pipelines/${a.process}/offer`),
  page('/pipelines/[id]/not-this-time', {}, a => `/pipelines/${a.ended}/not-this-time`),
  page('/pipelines/[id]/feedback', {}, a => `/pipelines/${a.process}/feedback`),
  page('/pipelines/[id]/ask', {}, a => `/pipelines/${a.process}/ask`),
  page('/interviews/new', { kib: 45, kibAtMany: 45 }),
  page(
    '/interviews/[id]',
    { quick: true, kib: 50, statements: 5, ratio: 0.25 },
    a => `/interviews/${a.past}`,
  ),
  page('/interviews/[id]/brief', {}, a => `/interviews/${a.ahead}/brief`),
  page(
    '/interviews/[id]/follow-up',
    { quick: true, kib: 30, ratio: 0.25 },
    a => `/interviews/${a.past}/follow-up`,
  ),
  page('/interviews/[id]/analysis', {}, a => `/interviews/${a.past}/analysis`),
  page('/just-now'),
  page('/drafts', { quick: true, kib: 45, kibAtMany: 45, statements: 3, ratio: 0.25 }),
  page('/drafts/[id]', { quick: true, kib: 50, statements: 4, ratio: 0.2 }, a => `/drafts/${a.draft}`),
  page('/drafts/templates'),
  page('/people', { quick: true, kib: 50, kibAtMany: 50, statements: 4, ratio: 0.25 }),
  page('/people/[id]', {}, a => `/people/${a.person}`),
  page('/people/bridges'),
  page('/questions', { kib: 70 }),
  page('/week'),
  page('/companies', { kib: 70 }),
  page('/offers'),
  page('/insights', { kib: 76, kibAtMany: 76 }),
  page('/share-links'),
  page('/settings'),
  page('/settings/deliveries', { kib: 70 }),
  page('/settings/account'),
  page('/settings/sessions'),
  page('/settings/calendar'),
  page('/settings/data'),
  page('/imports'),
  {
    name: '/share/[token]',
    is: 'page',
    asked: open(a => `/share/${a.share}`),
    kib: 30,
    statements: 3,
    ratio: 0.35,
    quick: true,
  },
  {
    name: '/capture/[token]',
    is: 'page',
    asked: open(a => `/capture/${a.capture}`),
    kib: 90,
    statements: 6,
    quick: true,
  },
]
