import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { envNames, readEnv } from '@/lib/env'
import { prepareEnvironment } from './environment'

const data = mkdtempSync(join(tmpdir(), 'afterword-environment-'))
const home = process.cwd()
afterAll(() => rmSync(data, { recursive: true, force: true }))
beforeEach(() => {
  process.chdir(data) // away from a developer's .env
  for (const name of envNames) vi.stubEnv(name, undefined)
})
afterEach(() => {
  process.chdir(home)
  vi.unstubAllEnvs()
  rmSync(join(data, 'secrets'), { force: true })
})

it('brings everything itself when nothing is set, and the result is a right environment', () => {
  const plan = prepareEnvironment(data)
  expect(plan).toMatchObject({ port: 3000, host: '127.0.0.1', embeddedDatabase: true, mailboxPort: 3001 })
  process.env.DATABASE_URL = 'postgres://app:word@127.0.0.1:5432/afterword'
  expect(readEnv(process.env)).toMatchObject({
    APP_URL: 'http://localhost:3000',
    RESEND_BASE_URL: 'http://127.0.0.1:3001',
  })
})

it.each([
  ['PORT', '4000', { port: 4000, mailboxPort: 4001, embeddedDatabase: true }],
  ['MAILBOX_PORT', '5000', { port: 3000, mailboxPort: 5000, embeddedDatabase: true }],
  ['DATABASE_URL', 'postgres://a:b@c/d', { embeddedDatabase: false, mailboxPort: 3001 }],
  ['RESEND_API_KEY', 're_real', { mailboxPort: null, embeddedDatabase: true }],
  ['RESEND_BASE_URL', 'http://127.0.0.1:9', { mailboxPort: null, embeddedDatabase: true }],
])('%s replaces its part alone', (name, value, expected) => {
  vi.stubEnv(name, value)
  expect(prepareEnvironment(data)).toMatchObject(expected)
  expect(process.env[name]).toBe(value)
  if (name === 'RESEND_API_KEY') expect(process.env.RESEND_BASE_URL).toBeUndefined()
})
