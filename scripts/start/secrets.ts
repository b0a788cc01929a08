import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const makers = {
  AUTH_SECRET: () => randomBytes(33).toString('base64url'),
  CRON_SECRET: () => randomBytes(24).toString('base64url'),
  RESEND_WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString('base64')}`,
}

type Secrets = Record<keyof typeof makers, string>

/** The secrets of this machine, made once in `<data>/secrets` for its owner's eyes alone. */
export function localSecrets(data: string): Secrets {
  mkdirSync(data, { recursive: true })
  const file = join(data, 'secrets')
  const made = Object.entries(makers).map(([name, make]) => `${name}=${make()}\n`)
  const aside = `${file}.${process.pid}`
  try {
    writeFileSync(aside, made.join(''), { mode: 0o600 })
    linkSync(aside, file) // whole or not at all, also when two begin at once
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
  const lines = readFileSync(file, 'utf8').split('\n')
  const read = (name: keyof Secrets) => {
    const line = lines.find(one => one.startsWith(`${name}=`))
    if (!line) throw new Error(`${file} lacks ${name}: add it, or remove the file to have new secrets made.`)
    return line.slice(name.length + 1).trim()
  }
  return {
    AUTH_SECRET: read('AUTH_SECRET'),
    CRON_SECRET: read('CRON_SECRET'),
    RESEND_WEBHOOK_SECRET: read('RESEND_WEBHOOK_SECRET'),
  }
}
