import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { envNames, readEnv } from './env'

const right = {
  DATABASE_URL: 'postgres://app:secret@127.0.0.1:5432/afterword',
  AUTH_SECRET: 'x'.repeat(32),
  APP_URL: 'https://afterword.example',
  RESEND_API_KEY: 're_key',
  MAIL_FROM: 'Afterword <hello@afterword.example>',
}

it('reads numbers, takes blank for missing and fills in what has a default', () => {
  const env = readEnv({ ...right, PORT: '4000', CRON_SECRET: '  ', MAIL_RATE: '' })
  expect(env).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', MAIL_RATE: 2, TRUSTED_PROXIES: 0 })
  expect(env.CRON_SECRET).toBeUndefined()
})

it('names every wrong variable in one message, and no value', () => {
  const wrong = {
    DATABASE_URL: 'mysql://hidden',
    AUTH_SECRET: 'hidden',
    APP_URL: 'https://hidden.example/path',
    RESEND_WEBHOOK_SECRET: 'hidden',
    AUTH_GITHUB_ID: 'hidden',
    PORT: '70000',
    MAIL_FROM: 'hidden',
  }
  let message = ''
  try {
    readEnv(wrong)
  } catch (error) {
    message = String(error)
  }
  const named = Object.keys({ ...wrong, RESEND_API_KEY: '', AUTH_GITHUB_SECRET: '' }).filter(
    n => n !== 'AUTH_GITHUB_ID',
  )
  for (const name of named) expect(message).toMatch(new RegExp(`^  ${name} `, 'm'))
  expect(message.match(/^ {2}/gm)).toHaveLength(named.length)
  expect(message).not.toContain('hidden')
})

it.each(['http://localhost:3000', 'http://localhost:3000/'])('takes %s for the app', APP_URL => {
  expect(readEnv({ ...right, APP_URL }).APP_URL).toBe(APP_URL)
})

it('has each variable once in .env.example', () => {
  const example = readFileSync('.env.example', 'utf8')
  const said = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(match => match[1])
  expect(said.toSorted()).toEqual([...envNames].toSorted())
})
