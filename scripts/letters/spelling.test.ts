import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { spellingFile, target } from './spelling'

it('is what SCOWL says', () => {
  expect(readFileSync(target, 'utf8')).toBe(spellingFile())
})
