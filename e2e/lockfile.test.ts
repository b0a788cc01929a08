import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  link?: boolean
  optional?: boolean
  engines?: { node?: string }
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const ours = ['package.json', ...readdirSync('packages').map(name => `packages/${name}/package.json`)].map(
  file => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>,
)

const isAtLeast = (version: string, floor: string) =>
  version.localeCompare(floor, 'en', { numeric: true }) >= 0

/** Below these there are published holes. Raise them with the next advisory. */
it.each([
  ['next', '16.4.2'],
  ['react', '19.3.1'],
  ['react-dom', '19.3.1'],
])('%s is at least %s, in every copy', (name, floor) => {
  const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
  expect(copies.length).toBeGreaterThan(0)
  for (const [path, { version }] of copies)
    expect({ path, fine: isAtLeast(version ?? '0', floor) }).toEqual({ path, fine: true })
})

it('next-auth is the release that reads a full-width ＠ as one', () =>
  expect(packages['node_modules/next-auth']?.version).toBe('5.0.0-beta.32'))

it('every version is exact', () => {
  const all = ours.flatMap(({ dependencies, devDependencies, optionalDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
  )
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

it('every optional package of a platform has its entry, so that a clean install works everywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      name => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

const { satisfies } = createRequire(import.meta.url)('semver') as {
  satisfies(version: string, range: string): boolean
}

/** An engine that is not ours makes npm warn at every install; an optional package that does not fit is left out. */
it.each(['20.19.0', '20.20.2', '22.12.0', '22.21.0', '24.0.0', '24.12.0'])(
  'every package takes Node %s',
  version => {
    const others = Object.entries(packages).filter(
      ([, { engines, optional }]) => !optional && !satisfies(version, engines?.node ?? '*'),
    )
    expect(others.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([])
  },
)

it('names no registry, so that it installs from any', () => {
  const tied = Object.entries(packages).filter(([, { resolved, link }]) => resolved && !link)
  expect(tied.map(([path]) => path)).toEqual([])
})
