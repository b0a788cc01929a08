import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faceWords } from '@/components/ui/faces'

it('the page without a network, which can import nothing, names the faces alike', () =>
  expect(readFileSync('public/offline.js', 'utf8')).toContain(
    `const faces = [${faceWords.map(word => `'${word}'`).join(', ')}]`,
  ))
