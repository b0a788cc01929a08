import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { beforeEach, expect, it } from 'vitest'

// The worker of public/ in a world of its own: what a browser gives it is plain here, and only what it uses.
const origin = 'https://afterword.example'
type Store = Map<string, Response>
let stores: Map<string, Store>
let network: ((path: string) => Response) | null
let now: number

const pathOf = (asked: string | { url: string }) =>
  new URL(typeof asked === 'string' ? asked : asked.url, origin).pathname
const cacheOf = (store: Store) => ({
  match: async (asked: string) => store.get(pathOf(asked))?.clone(),
  put: async (asked: string, answer: Response) => void store.set(pathOf(asked), answer),
  add: async (asked: string) => void store.set(pathOf(asked), new Response('')),
  addAll: async (all: { url: string }[]) => {
    for (const one of all) store.set(pathOf(one), new Response(`file ${pathOf(one)}`))
  },
  delete: async (asked: string) => store.delete(pathOf(asked)),
  keys: async () => [...store.keys()].map(path => ({ url: origin + path })),
})

function storeOf(name: string): Store {
  const store = stores.get(name) ?? new Map()
  stores.set(name, store)
  return store
}

function worker(change: (source: string) => string = source => source) {
  const heard = new Map<string, (event: unknown) => void>()
  const context = createContext({
    addEventListener: (name: string, hear: (event: unknown) => void) => heard.set(name, hear),
    importScripts: (path: string) => runInContext(readFileSync(`public${path}`, 'utf8'), context),
    location: { origin },
    Request: class {
      readonly url: string
      constructor(path: string) {
        this.url = origin + path
      }
    },
    fetch: async ({ url }: { url: string }) => {
      if (!network) throw new TypeError('no network')
      return network(pathOf(url))
    },
    caches: {
      open: async (name: string) => cacheOf(storeOf(name)),
      delete: async (name: string) => stores.delete(name),
      keys: async () => [...stores.keys()],
      match: async (asked: string) =>
        [...stores.values()]
          .map(store => store.get(pathOf(asked)))
          .find(Boolean)
          ?.clone(),
    },
    clients: { claim: async () => {} },
    skipWaiting: async () => {},
    Date: class extends Date {
      static override now = () => now
    },
    ...{ Response, URL, console },
  })
  runInContext(change(readFileSync('public/sw.js', 'utf8')), context)
  const tell = async (name: string, event: Record<string, unknown>) => {
    const waited: Promise<unknown>[] = []
    let answer: Promise<Response> | undefined
    heard.get(name)?.({
      ...event,
      waitUntil: (one: Promise<unknown>) => waited.push(one),
      respondWith: (one: Promise<Response>) => {
        answer = one
      },
    })
    const told = await answer
    await Promise.all(waited)
    return told
  }
  return {
    comes: async () => {
      await tell('install', {})
      await tell('activate', {})
    },
    visit: (path: string) =>
      tell('fetch', { request: { url: origin + path, method: 'GET', mode: 'navigate' } }),
    tell: (data: unknown) => tell('message', { data }),
  }
}
const page = (words: string) =>
  new Response(`<html><head></head><body class="x">${words}<script>1</script></body></html>`)
const seen = () => [...(stores.get('afterword-seen-1')?.keys() ?? [])]

beforeEach(() => {
  stores = new Map()
  network = path => page(`online ${path}`)
  now = Date.parse('2026-11-24T11:00:00Z')
})

const second = 1000
const minute = 60 * second
const hour = 60 * minute
it.each([
  [20 * second, 'just now'],
  [minute, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [hour, '1 hour ago'],
  [25 * hour, '25 hours ago'],
  [47 * hour, '47 hours ago'],
  [48 * hour, '2 days ago'],
  [9 * 24 * hour, '9 days ago'],
])('a page that was seen %i ms ago says so: %s', async (age, words) => {
  const { visit } = worker()
  await visit('/today')
  network = null
  now += age
  const shown = await (await visit('/today'))?.text()
  expect(shown).toContain(`<body class="x"><p role="status"`)
  expect(shown).toContain(`No connection. This is the page as you saw it ${words}.`)
  expect(shown).toContain('online /today')
  expect(shown, 'nothing of it runs').not.toContain('<script>1')
})

it('a new version takes over with its own files, and leaves what was seen and what was shared', async () => {
  const old = worker()
  await old.comes()
  await old.visit('/today')
  stores.set('afterword-shared-1', new Map([['/shared/text', new Response('a mail')]]))
  stores.set('somebody-elses', new Map())
  const next = worker(source => source.replace("'afterword-shell-2'", "'afterword-shell-next'"))
  await next.comes()
  expect([...stores.keys()].sort()).toEqual([
    ...['afterword-seen-1', 'afterword-shared-1', 'afterword-shell-next', 'somebody-elses'],
  ])
  network = null
  expect(await (await next.visit('/today'))?.text()).toContain('online /today')
  expect(await (await next.visit('/just-now'))?.text()).toBe('file /offline.html')
})

it('nothing that was seen stays once somebody has to sign in, nor while they leave', async () => {
  const { visit, tell } = worker()
  await visit('/today')
  expect(seen()).toEqual(['/today'])
  await visit('/sign-in')
  expect(seen()).toEqual([])
  await tell({ leaving: true })
  await tell({ path: '/prepare', seen: '<body>late</body>' })
  await visit('/today')
  expect(seen()).toEqual([])
})

it('keeps six pages, the oldest leaves first, and none but those that are meant', async () => {
  const { visit } = worker()
  const brief = (at: number) => `/interviews/0000000${at}-0000-4000-8000-000000000000/brief`
  for (const path of ['/settings', '/today', ...[1, 2, 3, 4, 5, 6].map(brief)]) await visit(path)
  expect(seen()).toEqual([1, 2, 3, 4, 5, 6].map(brief))
})
