import { startMailbox } from './mailbox/server'

// npm run mailbox: the local mailbox alone, on MAILBOX_PORT or PORT + 1.
const { PORT = '3000', MAILBOX_PORT, RESEND_WEBHOOK_SECRET, APP_URL } = process.env
const port = Number(MAILBOX_PORT || Number(PORT) + 1)
const app = APP_URL || `http://localhost:${PORT}`

const mailbox = await startMailbox({
  port,
  persistTo: process.env.MAILBOX_FILE || '.data/mailbox/mails.jsonl',
  webhook: RESEND_WEBHOOK_SECRET
    ? { url: `${app}/api/webhooks/resend`, secret: RESEND_WEBHOOK_SECRET }
    : undefined,
})
console.log(`Mailbox  ${mailbox.url}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mailbox.close())
