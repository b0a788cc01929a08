import { existsSync, readFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { envNames } from '../lib/env'

const { load, YAML11_SCHEMA: schema } = createRequire(import.meta.url)('js-yaml') as {
  load(text: string, options: { schema: unknown }): unknown
  /** The one that knows the merge key, as Compose does. */
  YAML11_SCHEMA: unknown
}

interface Service {
  image?: string
  build?: { target: string }
  command?: string[]
  environment?: Record<string, string>
  env_file?: string
  ports?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: object
  read_only?: boolean
  cap_drop?: string[]
  restart?: string
}
const compose = load(readFileSync('compose.yaml', 'utf8'), { schema }) as {
  services: Record<string, Service>
}
const services = Object.entries(compose.services)
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'devDependencies',
  Record<string, string>
>

/** Each stage of the Dockerfile: its name, what it is made from, and its lines, continued ones joined. */
const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll(/\\\n\s*/g, ' ')
const stages = dockerfile
  .split(/^FROM /m)
  .slice(1)
  .map(text => {
    const [first = '', ...lines] = text.split('\n').filter(line => line && !line.startsWith('#'))
    const [from = '', , name = ''] = first.split(' ')
    return { from, name, lines }
  })
const stage = (name: string) => stages.find(one => one.name === name) ?? { from: '', name, lines: [] }

it('names an exact version of whatever it is made from', () => {
  const froms = [
    ...stages.map(({ from }) => from),
    ...services.flatMap(([, { build, image }]) => (build ? [] : [image])),
  ]
  const version = /^ARG NODE=(\d+\.\d+\.\d+-\w+-slim)$/m.exec(dockerfile)?.[1]
  expect(version).toBeDefined()
  const ours = stages.map(({ name }) => name)
  const ofNode = 'node:$'.concat('{NODE}')
  const exact = (from = '') => from === ofNode || ours.includes(from) || /:\d+\.\d+-\w+$/.test(from)
  expect(froms.filter(from => !exact(from))).toEqual([])
})

it.each(['app', 'tools'])('%s runs as nobody in particular, and says what it runs as a list', name => {
  const { lines } = stage(name)
  expect(lines.indexOf('USER node')).toBeGreaterThan(lines.findLastIndex(line => /^(COPY|RUN)/.test(line)))
  expect(lines.at(-1)).toMatch(/^CMD \["/)
})

it('serves without sources, tools or packages of its own, and is looked after', () => {
  expect(stages.at(-1)?.name).toBe('app')
  const { lines } = stage('app')
  expect(lines.filter(line => line.startsWith('RUN'))).toEqual([])
  expect(lines.filter(line => line.startsWith('COPY')).every(line => line.includes('--from=build'))).toBe(
    true,
  )
  expect(lines.some(line => line.startsWith('HEALTHCHECK') && line.includes('/api/health'))).toBe(true)
})

it('copies what every package of the workspace is installed by, and no secret', () => {
  const { lines } = stage('packages')
  for (const name of ['embedded-postgres', 'local-mailbox'])
    expect(lines).toContain(`COPY packages/${name}/package.json packages/${name}/`)
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
  expect(ignored).toEqual(expect.arrayContaining(['.env*', '.git', '.data', '**/node_modules', '.next*']))
})

it('builds the two images by stages that there are', () => {
  for (const [, { build }] of services)
    if (build) expect(stages.map(({ name }) => name)).toContain(build.target)
})

it('waits for what it needs, by a condition that can come true', () => {
  for (const [name, { depends_on = {} }] of services)
    for (const [other, { condition }] of Object.entries(depends_on)) {
      const needed = compose.services[other]
      const checked = needed?.healthcheck || needed?.build?.target === 'app'
      expect({ name, other, there: Boolean(needed) }).toEqual({ name, other, there: true })
      if (condition === 'service_healthy') expect(checked).toBeTruthy()
      if (condition === 'service_completed_successfully') expect(needed?.restart).toBe('no')
    }
})

it('gives what we made no more than it needs, and shows the app to this machine alone', () => {
  for (const [name, { build, read_only, cap_drop, ports = [] }] of services) {
    if (build) expect({ name, read_only, cap_drop }).toEqual({ name, read_only: true, cap_drop: ['ALL'] })
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  }
  expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['app'])
})

it('sets variables that the app knows, keeps none of its secrets, and never lets it see the owner’s address', () => {
  for (const [name, { build, environment = {} }] of services) {
    if (!build) continue
    const known = [...envNames, 'DATABASE_ADMIN_URL']
    expect(Object.keys(environment).filter(variable => !known.includes(variable as never))).toEqual([])
    for (const value of Object.values(environment).filter(text => text.startsWith('postgres:')))
      expect(value).toMatch(/:\$\{DATABASE_\w+_PASSWORD:\?[^}]+\}@/)
    if (name === 'app') expect(Object.keys(environment)).not.toContain('DATABASE_MIGRATION_URL')
  }
})

it('runs commands that there are', () => {
  const said = services.flatMap(([, { command = [] }]) => command.join(' '))
  const named = said.flatMap(text => [...text.matchAll(/npm run -s ([\w:]+)/g)].map(([, name]) => name ?? ''))
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter(name => !scripts[name])).toEqual([])
})

/** The files that a script loads, as far as they are ours. */
function loadedBy(file: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(file)) return seen
  const named = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm),
  ].map(([, to]) => to ?? '')
  seen.set(
    file,
    named.filter(to => !/^[.@]\/?[./]|^@\//.test(to) && !to.startsWith('@/')),
  )
  for (const to of named) {
    const base = to.startsWith('@/')
      ? to.slice(2)
      : to.startsWith('.')
        ? new URL(to, `file:///${file}`).pathname.slice(1)
        : null
    const found =
      base && [base, `${base}.ts`, `${base}.tsx`].find(path => /\.tsx?$/.test(path) && existsSync(path))
    if (found) loadedBy(found, seen)
  }
  return seen
}

it.each(['migrate', 'doctor', 'make-logins', 'scheduler', 'admin'])(
  'npm run %s needs no package of development',
  name => {
    const packages = [...loadedBy(`scripts/${name}.ts`).values()]
      .flat()
      .filter(to => !to.startsWith('node:') && !builtinModules.includes(to))
      .map(to =>
        to
          .split('/')
          .slice(0, to.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    expect(loadedBy(`scripts/${name}.ts`).size).toBeGreaterThan(2)
    expect(packages.filter(to => devDependencies[to])).toEqual([])
  },
)
