import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repairSymlinks } from './symlinks'

it('makes the library links that a blocked install script left out, and keeps those that are there', () => {
  const root = mkdtempSync(join(tmpdir(), 'embedded-links-'))
  mkdirSync(join(root, 'native/lib'), { recursive: true })
  writeFileSync(join(root, 'native/lib/libpq.so.5.18'), 'library')
  writeFileSync(join(root, 'native/lib/own.so'), 'kept')
  const source = 'native/lib/libpq.so.5.18'
  const links = ['native/lib/libpq.so.5', 'native/lib/libpq.so', 'native/lib/own.so']
  const list = JSON.stringify(links.map(target => ({ source, target })))
  writeFileSync(join(root, 'native/pg-symlinks.json'), list)

  repairSymlinks(root)
  repairSymlinks(root)

  expect(readFileSync(join(root, 'native/lib/libpq.so.5'), 'utf8')).toBe('library')
  expect(readFileSync(join(root, 'native/lib/libpq.so'), 'utf8')).toBe('library')
  expect(readFileSync(join(root, 'native/lib/own.so'), 'utf8')).toBe('kept')
  rmSync(root, { recursive: true })
})
