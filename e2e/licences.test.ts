import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  license?: string
  dev?: boolean
  optional?: boolean
  link?: boolean
  integrity?: string
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const served = Object.entries(packages).filter(
  ([path, { link }]) => path.startsWith('node_modules/') && !link,
)

/** Licences under which anybody may serve a copy of Afterword, changed or not, without asking. */
const free = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'PSF-2.0',
  'Unicode-3.0',
  'OFL-1.1',
]
/** And those that ask something of who passes a copy on; each stays a file of its own, unchanged, as they ask. */
const asking: Record<string, RegExp> = {
  'MPL-2.0': /^(ical\.js|web-push|lightningcss.*|(@axe-core\/playwright|axe-core))$/,
  'LGPL-3.0-or-later': /^@img\/sharp-/,
  'CC-BY-4.0': /^caniuse-lite$/,
  'CC-BY-3.0': /^date-holidays$/,
}

/** As the lockfile says it, or else the package itself; null for an optional one of another platform. */
function licenceOf(path: string, { license, optional }: Locked): string | null {
  if (license) return license
  const file = `${path}/package.json`
  if (!existsSync(file)) return optional ? null : 'not installed'
  const { license: said } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string }
  return said ?? 'unsaid'
}

function fits(name: string, licence: string): boolean {
  const bare = licence.replaceAll(/[()]/g, '')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(one => fits(name, one))
  return bare.split(' AND ').every(one => free.includes(one) || asking[one]?.test(name))
}

it('every package may be used, and the ones that ask something are known by name', () => {
  expect(served.length).toBeGreaterThan(300)
  const others = served.flatMap(([path, locked]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const licence = licenceOf(path, locked)
    return licence === null || fits(name, licence) ? [] : [`${name}: ${licence}`]
  })
  expect(others).toEqual([])
})

/** Optional ones of other platforms were written into the lockfile by name and version alone. */
it('every package that has to be there is held to its bytes', () => {
  const loose = served.filter(([, { integrity, optional }]) => !optional && !integrity?.startsWith('sha512-'))
  expect(loose.map(([path]) => path)).toEqual([])
})

it.each([
  ['a', 'GPL-3.0', false],
  ['a', 'MIT OR GPL-3.0', true],
  ['a', '(MIT AND MPL-2.0)', false],
  ['ical.js', 'MPL-2.0', true],
  ['a', 'UNLICENSED', false],
])('%s under %s: %s', (name, licence, may) => expect(fits(name, licence)).toBe(may))
