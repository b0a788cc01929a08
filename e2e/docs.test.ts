import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { envNames } from '../lib/env'

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
  ...readdirSync('packages').map(name => `packages/${name}/README.md`),
].map(file => ({ file, text: readFileSync(file, 'utf8') }))

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  version: string
}

/** What stands as code on a page: its blocks, and what is between backticks. */
const codeIn = (text: string) => [
  ...[...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block),
  ...[...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
]

it.each(pages)('$file: every npm script is there', ({ file, text }) => {
  const own = file.startsWith('packages/')
    ? (JSON.parse(readFileSync(join(dirname(file), 'package.json'), 'utf8')) as { scripts: object }).scripts
    : {}
  const known = { ci: '', audit: '', sbom: '', ...scripts, ...own }
  const named = codeIn(text).flatMap(code => [
    ...code.matchAll(/\bnpm (?:-s )?(?:run )?(?:-s |--silent )?([a-z][\w:-]*)/g),
  ])
  expect(named.map(([, name = '']) => name).filter(name => !(name in known))).toEqual([])
})

it.each(pages)('$file: every link leads somewhere', ({ file, text }) => {
  const links = [...text.matchAll(/\]\((?:<([^>]+)>|([^)\s]+))\)/g)].map(
    ([, odd, plain]) => odd ?? plain ?? '',
  )
  const broken = links
    .filter(to => !/^(https?:|mailto:)/.test(to))
    .filter(to => {
      const [path = '', anchor] = to.split('#')
      const target = path ? join(dirname(file), path) : file
      if (!existsSync(target)) return true
      return (
        anchor !== undefined &&
        !readFileSync(target, 'utf8')
          .toLowerCase()
          .includes(`# ${anchor.replaceAll('-', ' ')}`)
      )
    })
  expect(broken).toEqual([])
})

it.each(pages)('$file: every file it names is there', ({ text }) => {
  const named = [
    ...text.matchAll(
      /`((?:app|db|docs|e2e|emails|features|lib|ops|packages|scripts)\/[\w./()[\]-]+\.(?:ts|tsx|md|json|mjs|yaml|sql))`/g,
    ),
  ]
  expect(named.map(([, path = '']) => path).filter(path => !existsSync(path))).toEqual([])
})

it.each(pages.filter(({ file }) => !file.startsWith('packages/')))(
  '$file: every variable is one that somebody reads',
  ({ text }) => {
    const others = [
      'DATABASE_ADMIN_URL',
      'DATABASE_ADMIN_PASSWORD',
      'DATABASE_OWNER_PASSWORD',
      'DATABASE_APP_PASSWORD',
      'NEXT_OUTPUT',
      'HOSTNAME',
    ]
    const named = [
      ...text.matchAll(
        /(?<![\w-])((?:AUTH|DATABASE|RESEND|MAIL|CRON|METRICS|APP|TRUSTED|SECURITY|NEXT|MAILBOX|LOG)_[A-Z_]+[A-Z]|HOSTNAME)(?![\w-])/g,
      ),
    ]
    expect(
      [...new Set(named.map(([, name = '']) => name))].filter(
        name => ![...envNames, ...others].includes(name),
      ),
    ).toEqual([])
  },
)

it('the index names every page', () => {
  const index = pages.find(({ file }) => file === 'docs/README.md')?.text ?? ''
  const missing = readdirSync('docs').filter(
    name => name.endsWith('.md') && name !== 'README.md' && !index.includes(`(${name})`),
  )
  expect(missing).toEqual([])
})

it('the README is a page that one reads to its end', () => {
  expect(pages[0]?.text.split('\n').length).toBeLessThanOrEqual(120)
})

it('the runbook names every command of the admin, and none besides', () => {
  const text = pages.find(({ file }) => file === 'docs/runbook.md')?.text ?? ''
  const named = new Set([...text.matchAll(/npm run -s admin -- ([\w-]+)/g)].map(([, name]) => name))
  const source = readFileSync('scripts/admin/commands.ts', 'utf8')
  const list = source.slice(
    source.indexOf('export const commands'),
    source.indexOf('\n}\n', source.indexOf('export const commands')),
  )
  const there = [...list.matchAll(/^ {2}'?([a-z-]+)'?: \{/gm)].map(([, name]) => name)
  expect(there.length).toBeGreaterThan(5)
  expect([...named].toSorted()).toEqual(there.toSorted())
})

it('the list of ASVS counts what it says, and every place it names is there', () => {
  const text = pages.find(({ file }) => file === 'docs/asvs.md')?.text ?? ''
  const [, one = '', two = ''] = text.split(/^## Level \d$/m)
  const wordsOf = (part: string) =>
    [...part.matchAll(/^\| \d+\.\d+\.\d+ \|[^|]+\| (met|none|partly|yours|not) \|/gm)].map(([, word]) => word)
  const levels = [
    { words: wordsOf(one), all: 70, said: 'is met in part, and says which' },
    { words: wordsOf(two), all: 183, said: 'are met in part' },
  ]
  for (const { words, all, said } of levels) {
    const many = (...of: string[]) => words.filter(word => of.includes(word ?? '')).length
    expect(words).toHaveLength(all)
    expect(text).toContain(`${many('met', 'none')} of ${all} are met or about nothing; ${many('yours')} rest`)
    expect(text).toContain(`${many('partly')} ${said}`)
  }
  expect(levels[1]?.words.filter(word => word === 'not')).toHaveLength(0)
  const numbers = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \|/gm)].map(([, number]) => number)
  expect(new Set(numbers).size).toBe(253)
  const places = [...text.matchAll(/`([\w.@()[\]-]*[/.][^`\s]*)`/g)]
    .map(([, place = '']) => place)
    .filter(place =>
      /^(app|components|db|e2e|features|lib|ops|scripts)\/|^[\w.-]+\.(ts|json|yaml)$|^\.docker|^Docker/.test(
        place,
      ),
    )
  expect(places.length).toBeGreaterThan(120)
  expect(places.filter(place => !existsSync(place))).toEqual([])
})

it('the changes begin with the version that there is', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8')
  expect(/^## (\d+\.\d+\.\d+)$/m.exec(text)?.[1]).toBe(version)
})
