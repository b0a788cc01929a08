import { join } from 'node:path'
import { localSecrets } from './secrets'

/** What the environment leaves to us. Each part is replaced by its variable alone. */
export interface Plan {
  data: string
  logs: string
  port: number
  host: string
  embeddedDatabase: boolean
  /** Port of the local mailbox, or null when mail goes elsewhere. */
  mailboxPort: number | null
}

/** Reads `.env.local` and `.env` as Next would: what is set already stays. */
export function loadEnvFiles(): void {
  for (const file of ['.env.local', '.env']) {
    try {
      process.loadEnvFile(file)
    } catch {
      // There need not be one.
    }
  }
}

/** Reads the environment's files, decides what is ours, and fills in what that needs. */
export function prepareEnvironment(data: string): Plan {
  loadEnvFiles()
  const set = (name: string) => Boolean(process.env[name]?.trim())
  const fill = (name: string, value: string) => {
    if (!set(name)) process.env[name] = value
  }
  fill('PORT', '3000')
  fill('HOST', '127.0.0.1')
  const port = Number(process.env.PORT)
  const mailboxPort =
    set('RESEND_API_KEY') || set('RESEND_BASE_URL') ? null : Number(process.env.MAILBOX_PORT || port + 1)
  const secrets = localSecrets(data)
  fill('AUTH_SECRET', secrets.AUTH_SECRET)
  fill('CRON_SECRET', secrets.CRON_SECRET)
  fill('APP_URL', `http://localhost:${port}`)
  if (mailboxPort !== null) {
    fill('RESEND_BASE_URL', `http://127.0.0.1:${mailboxPort}`)
    fill('RESEND_WEBHOOK_SECRET', secrets.RESEND_WEBHOOK_SECRET)
    fill('MAIL_FROM', 'Afterword <afterword@afterword.example>')
    fill('INBOUND_DOMAIN', 'in.afterword.example')
  }
  if (set('RESEND_BASE_URL')) fill('RESEND_API_KEY', 're_local')
  return {
    data,
    logs: join(data, 'logs'),
    port,
    host: process.env.HOST ?? '127.0.0.1',
    embeddedDatabase: !set('DATABASE_URL'),
    mailboxPort,
  }
}
