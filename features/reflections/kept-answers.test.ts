import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isUnsent, listKept, readKept, sendingOf } from './kept-answers'
import { captureInput } from './schema'

const store = new Map<string, string>()
beforeEach(() => {
  const device = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  }
  // The store's own keys are its properties, as in a browser.
  vi.stubGlobal(
    'localStorage',
    new Proxy(device, {
      ownKeys: () => [...store.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  store.clear()
})

/** As the first version wrote it on a phone, word for word: later versions have to go on reading this. */
const firstVersion = `{"v":1,"deviceKey":"0123456789abcdef0123456789abcdef","revision":3,"sent":0,
  "writtenAt":1795518000000,"step":"people","token":"a-token-of-at-least-twenty-characters",
  "answers":{"minute":{"gut":1,"wentWell":"I asked for a minute to think"},
    "facts":{"decision_date":{"state":"answered","date":"2026-12-04","saidBy":null}},
    "people":[{"key":"p1","name":"Ana Osei","forThem":"You drew it on a napkin"}],
    "question":{"text":null,"type":null,"difficulty":null,"ifThen":null}}}`

it('reads what an older version kept on the device, and sends it so that this version takes it', () => {
  store.set('afterword.capture.x', firstVersion)
  const [found] = listKept(1795518060000)
  expect(found && isUnsent(found.kept)).toBe(true)
  const sent = found && JSON.parse(JSON.stringify(sendingOf(found.kept, 1795518060000)))
  expect(captureInput.parse(sent)).toMatchObject({
    ageSeconds: 60,
    minute: { gut: 1, wentWell: 'I asked for a minute to think' },
    people: [{ name: 'Ana Osei', forThem: 'You drew it on a napkin' }],
  })
})

it('leaves alone what a newer version kept and this one cannot read', () => {
  store.set('afterword.capture.x', firstVersion.replace('"v":1', '"v":2'))
  expect(readKept('afterword.capture.x')).toBeNull()
  expect(listKept(1795518060000)).toEqual([])
  expect(store.size).toBe(1)
})
