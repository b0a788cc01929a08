import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, it } from 'vitest'

const house = ['app', 'features', 'emails', 'components', 'lib', 'db', 'packages']
const sources = house
  .flatMap(floor => readdirSync(floor, { recursive: true, encoding: 'utf8' }).map(path => join(floor, path)))
  .filter(path => /\.tsx?$/.test(path))
  .map(path => ({ path, text: readFileSync(path, 'utf8') }))

/** The linter holds the direction of `@/…` imports (biome.json); a relative one would pass it by. */
it('no relative import leaves its floor, its feature or its package', () => {
  const room = (path: string) =>
    path
      .split(sep)
      .slice(0, /^(features|packages)\b/.test(path) ? 2 : 1)
      .join(sep)
  const leaving = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/from '(\.\.?\/[^']+)'/g)]
      .map(([, to = '']) => join(dirname(path), to))
      .filter(to => room(to) !== room(path))
      .map(to => `${path} → ${to}`),
  )
  expect(leaving).toEqual([])
})

it('a file of server actions exports nothing but what came through the wrapper', () => {
  const actions = sources.filter(({ text }) => /^['"]use server['"]/m.test(text))
  expect(actions.length).toBeGreaterThan(10)
  const wrapped = /^export const \w+Action = (userAction|visitorAction|accountAction)\(/
  const others = actions.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter(line => /^export\b/.test(line) && !wrapped.test(line))
      .map(line => `${path}: ${line}`),
  )
  expect(others).toEqual([])
})

it('no link asks for pages before they are wanted: every one is components/ui/link', () => {
  const others = sources.filter(({ text }) => text.includes("'next/link'"))
  expect(others.map(({ path }) => path)).toEqual([])
})

it('every worker in TypeScript is started in the one form of which a build makes a worker: its options written out', () => {
  const workers = sources.filter(
    ({ path }) => /-worker\.ts$/.test(path) && !/run-\w+-worker|warm-/.test(path),
  )
  expect(workers.length).toBeGreaterThan(2)
  const lost = workers.filter(({ path }) => {
    const name = path.split(sep).at(-1)
    const form = `new Worker(new URL('./${name}', import.meta.url), {\n    env: {},`
    return !sources.some(({ path: other, text }) => dirname(other) === dirname(path) && text.includes(form))
  })
  expect(lost.map(({ path }) => path)).toEqual([])
})

/** What a file takes from others of ours at run time: types are nothing then. */
const taken = ({ path, text }: { path: string; text: string }) =>
  [...text.matchAll(/^(?:import|export) (?!type )([^'"]*?)from '((?:\.|@\/)[^']+)'/gm)].flatMap(
    ([, names = '', from = '']) => {
      if (/^\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}\s*$/.test(names)) return []
      const at = from.startsWith('@/') ? from.slice(2) : join(dirname(path), from)
      return sources.find(other => [at, `${at}.ts`, `${at}.tsx`].includes(other.path)) ?? []
    },
  )

it('what reads outside text is taken by workers alone: nothing of it can run on the thread that serves everybody', () => {
  const workers = sources.filter(({ path }) => /-worker\.ts$/.test(path) && !/run-|warm-/.test(path))
  const readers = workers.flatMap(taken).filter(({ path }) => path !== join('lib', 'answer-apart.ts'))
  expect(readers.length).toBeGreaterThan(8)
  const apart = new Set(workers)
  for (const each of apart) for (const inner of taken(each)) apart.add(inner)
  const outside = sources.filter(each => !apart.has(each) && !/\.(test|cases)\.ts$/.test(each.path))
  const read = outside.flatMap(each =>
    taken(each).flatMap(({ path }) =>
      readers.some(reader => reader.path === path) ? [`${each.path} takes ${path}`] : [],
    ),
  )
  expect(read).toEqual([])
})
