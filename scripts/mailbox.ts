import { startMailbox } from '@afterword/local-mailbox'

// npm run mailbox: the local mailbox alone, on MAILBOX_PORT or PORT + 1, kept in .data/mailbox.
const { PORT, MAILBOX_PORT, MAILBOX_FILE, RESEND_WEBHOOK_SECRET, APP_URL } = process.env
const appPort = Number(PORT || 3000)
const port = Number(MAILBOX_PORT || appPort + 1)
const webhook = RESEND_WEBHOOK_SECRET && {
  url: new URL('/api/webhooks/resend', APP_URL || `http://localhost:${appPort}`).href,
  secret: RESEND_WEBHOOK_SECRET,
}

try {
  const mailbox = await startMailbox({
    product: 'Afterword',
    port,
    persistTo: MAILBOX_FILE || '.data/mailbox/mails.jsonl',
    webhook: webhook || undefined,
    inbound: webhook ? { ...webhook, url: webhook.url.replace(/resend$/, 'inbound') } : undefined,
  })
  console.log(`Mailbox  http://localhost:${mailbox.port}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mailbox.close())
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is taken, perhaps by another mailbox. Choose another with MAILBOX_PORT.`)
  process.exitCode = 1
}
