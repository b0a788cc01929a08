import { parseArgs } from 'node:util'
import { startMailbox } from './server'

const usage = `local-mailbox [--port 3001] [--file FILE] [--product NAME] [--api-key KEY] [--webhook URL]
  --file     keeps mails, keys and log there, over a restart
  --product  whose mails these are, as the page says it
  --api-key  the only key accepted; without it any will do
  --webhook  where news about a mail is posted, signed with WEBHOOK_SECRET (whsec_…)`

try {
  await run()
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    console.error('The port is taken, perhaps by another mailbox: choose one with --port.')
  else if (code.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n\n${usage}`)
  else throw error
  process.exitCode = 1
}

async function run(): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      port: { type: 'string', default: '3001' },
      file: { type: 'string' },
      product: { type: 'string' },
      'api-key': { type: 'string' },
      webhook: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(usage)
  const { WEBHOOK_SECRET: secret } = process.env
  if (flags.webhook && !secret) {
    process.exitCode = 1
    return console.error('Set WEBHOOK_SECRET, so that the receiver can tell a webhook from anybody’s.')
  }
  const mailbox = await startMailbox({
    port: Number(flags.port),
    persistTo: flags.file,
    product: flags.product,
    apiKey: flags['api-key'],
    webhook: flags.webhook && secret ? { url: flags.webhook, secret } : undefined,
  })
  console.log(`Mailbox  http://localhost:${mailbox.port}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mailbox.close())
}
