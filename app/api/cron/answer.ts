import { DatabaseAway, DatabaseShut, DatabaseUnavailable } from '@/db/unavailable'
import { systemClock } from '@/features/deliveries/clock'
import { runDue } from '@/features/deliveries/run'
import { stopping } from '@/features/deliveries/stopping'
import { deleteExpiredVents } from '@/features/endings/mutations'
import { workImports } from '@/features/imports/work-import'
import { purgeHourly } from '@/features/own-data/purge'
import { markWhatPassed, planTouched } from '@/features/planning/plan-due'
import { tellDevices } from '@/features/push/tell-devices'
import { cronStatus } from '@/lib/cron-secret'
import { env } from '@/lib/env'
import { sendMail } from '@/lib/mail'
import { count } from '@/lib/watch/meters'
import { mailKinds } from './mail-kinds'

const runForMs = 50_000

/** One run, for whoever bears the cron secret; `{ claimed, sent, skipped, failed }`. */
export async function answerCron(request: Request, job: 'reminders' | 'drafts'): Promise<Response> {
  const status = cronStatus(request.headers.get('authorization'), process.env.CRON_SECRET)
  if (status !== 200)
    return Response.json({ error: status === 503 ? 'No secret is set' : 'Not allowed' }, { status })
  const { APP_URL, MAIL_FROM, MAIL_RATE } = env()
  try {
    if (job === 'reminders') await deleteExpiredVents(new Date())
    if (job === 'drafts') await markWhatPassed(systemClock.now())
    if (job === 'reminders') await workImports(systemClock.now())
    await planTouched(systemClock.now())
    const counts = await runDue({
      job,
      only: job === 'drafts' ? 'draft' : 'rest',
      kinds: mailKinds,
      clock: systemClock,
      send: sendMail,
      beside: tellDevices,
      appUrl: APP_URL,
      from: MAIL_FROM,
      rate: MAIL_RATE,
      deadline: new Date(Date.now() + runForMs),
      signal: stopping,
    })
    for (const outcome of ['sent', 'skipped', 'failed'] as const)
      count('afterword_mail_total', { job, outcome }, counts[outcome])
    if (job === 'reminders') await purgeHourly(systemClock.now())
    return Response.json(counts)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return Response.json({ error: whyNot(error) }, { status: 503 })
  }
}

function whyNot(error: DatabaseUnavailable): string {
  if (error instanceof DatabaseAway) return 'The database is away'
  return error instanceof DatabaseShut ? 'The database keeps nothing' : 'The database took too long'
}
