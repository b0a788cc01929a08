import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { localSecrets } from './secrets'

const data = mkdtempSync(join(tmpdir(), 'afterword-secrets-'))
afterAll(() => rmSync(data, { recursive: true }))

it('makes secrets once, for the owner alone, and reads them ever after', () => {
  const first = localSecrets(data)
  expect(first.AUTH_SECRET.length).toBeGreaterThanOrEqual(32)
  expect(first.RESEND_WEBHOOK_SECRET).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/)
  expect(localSecrets(data)).toEqual(first)
  expect(statSync(join(data, 'secrets')).mode & 0o777).toBe(0o600)
})

it('says which secret a damaged file lacks, and does not make new ones over it', () => {
  const file = join(data, 'secrets')
  const kept = readFileSync(file, 'utf8').replace(/^CRON_SECRET=.*\n/m, '')
  writeFileSync(file, kept)
  expect(() => localSecrets(data)).toThrow('lacks CRON_SECRET')
  expect(readFileSync(file, 'utf8')).toBe(kept)
})
