import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fingerprintSources, isBuilt, markBuilt } from './fingerprint'

const root = mkdtempSync(join(tmpdir(), 'afterword-sources-'))
afterAll(() => rmSync(root, { recursive: true }))
const write = (file: string, text: string) => writeFileSync(join(root, file), text)

it('knows a build for stale when a source changed, came or went, and not for a test', () => {
  mkdirSync(join(root, 'app/today'), { recursive: true })
  mkdirSync(join(root, '.next'))
  write('app/today/page.tsx', 'one')
  const first = fingerprintSources(root)
  write('app/today/page.test.ts', 'test')
  write('README.md', 'words')
  expect(fingerprintSources(root)).toBe(first)
  write('app/today/page.tsx', 'two')
  const changed = fingerprintSources(root)
  expect(changed).not.toBe(first)
  write('app/today/more.tsx', '')
  expect(fingerprintSources(root)).not.toBe(changed)
  rmSync(join(root, 'app/today/more.tsx'))
  expect(fingerprintSources(root)).toBe(changed)

  const distDir = join(root, '.next')
  expect(isBuilt(distDir, changed)).toBe(false)
  markBuilt(distDir, changed)
  expect(isBuilt(distDir, changed), 'a build that did not finish has no id').toBe(false)
  write('.next/BUILD_ID', 'id')
  expect(isBuilt(distDir, changed)).toBe(true)
  expect(isBuilt(distDir, first)).toBe(false)
})
