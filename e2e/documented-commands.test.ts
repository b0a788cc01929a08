import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documentedCommands, otherwise, trials } from './support/documented-commands'

const documented = documentedCommands()
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

it('whatever a page tells people to type is run by a test, or it stands here why not', () => {
  const known = [...Object.keys(trials), ...Object.keys(otherwise)]
  expect(documented.length).toBeGreaterThan(50)
  expect(documented.filter(command => !known.includes(command))).toEqual([])
  expect(known.filter(command => !documented.includes(command))).toEqual([])
})

it('every script of the package is told of on some page', () => {
  const told = (name: string) =>
    documented.some(command => new RegExp(`^npm (?:run (?:-s )?)?${name}(?: |$)`).test(command))
  expect(Object.keys(scripts).filter(name => !told(name))).toEqual([])
})

it('what is said to run them is there', () => {
  const places = Object.values(otherwise).flatMap(
    why => why.match(/\b(?:e2e|scripts|packages|db)\/[\w./-]+\.ts/g) ?? [],
  )
  expect(places.length).toBeGreaterThan(15)
  expect(places.filter(place => !existsSync(place))).toEqual([])
})
