import { loadEnvFiles } from './start/environment'
import { startScheduler } from './start/scheduler'
import { whenToStop } from './start/when-to-stop'

// `npm run scheduler -- http://app:3000`: calls both cron routes of that house at every full minute.
loadEnvFiles()
const url = process.argv[2] ?? process.env.APP_URL ?? ''
const secret = process.env.CRON_SECRET?.trim() ?? ''
if (!URL.canParse(url) || !secret) {
  console.error('Say the address of the app, and set CRON_SECRET.')
  process.exit(2)
}
const stop = startScheduler(new URL(url).origin, secret, { say: console.error, note: console.log })
const leave = () => void stop().then(() => process.exit(0))
whenToStop(leave, () => process.exit(1))
