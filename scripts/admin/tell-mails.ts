import { max } from 'drizzle-orm'
import { asSystem, asUser } from '@/db/doors'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { settings } from '@/db/schema/settings'
import { findClosing } from '@/features/deliveries/gate'
import { loadDeliveryLog } from '@/features/deliveries/log'
import { stateWords, whatBecame } from '@/features/deliveries/log-words'
import { suppressorWords } from '@/features/deliveries/suppressor-words'
import type { Account } from './account'

/**
 * Why mails went or did not: first what holds back all of them, then each with what became of it. Neither subjects nor
 * reasons, which name companies and people.
 */
export async function tellMails(account: Account, now: Date): Promise<string[]> {
  const [run] = await asSystem('admin', tx =>
    tx.select({ last: max(deliveryRuns.startedAt) }).from(deliveryRuns),
  )
  const { own, closed, log } = await asUser(account.id, async tx => ({
    own: (await tx.select().from(settings))[0],
    closed: await findClosing(tx, now),
    log: await loadDeliveryLog(tx, { after: null, rows: 20 }),
  }))
  const lateMs = run?.last ? now.getTime() - run.last.getTime() : null
  const general = [
    ...(lateMs === null ? ['The cron has never come: nothing is mailed to anybody.'] : []),
    ...(lateMs !== null && lateMs > 180_000
      ? [
          `The cron last came ${Math.round(lateMs / 60_000)} minutes ago: nothing is mailed to anybody meanwhile.`,
        ]
      : []),
    ...(closed ? [`No mail goes to anybody until ${closed.until.toISOString()}: ${closed.why}`] : []),
    ...(account.deleteAfter ? ['The account is closing: it gets no mail.'] : []),
    ...(own?.suppressedAt
      ? [
          `All mail is stopped: ${own.suppressedBy ? suppressorWords[own.suppressedBy] : 'no reason is kept.'}`,
        ]
      : []),
    ...(own?.pausedUntil && own.pausedUntil > now
      ? [`The person paused all mail until ${own.pausedUntil.toISOString()}.`]
      : []),
    ...(own && own.kindsOff.length > 0 ? [`The person switched off: ${own.kindsOff.join(', ')}.`] : []),
  ]
  const zone = own?.zone ?? 'UTC'
  const line = (row: (typeof log.coming)[number]) =>
    `${row.id}  ${row.kind.padEnd(16)} ${stateWords[row.state].padEnd(10)} ${whatBecame(row, zone)}`
  return [
    ...(general.length > 0 ? general : ['Nothing holds back this person’s mail as a whole.']),
    `To come (${zone}):`,
    ...(log.coming.length > 0 ? log.coming.map(line) : ['nothing']),
    'Past, the newest first:',
    ...(log.past.rows.length > 0 ? log.past.rows.map(line) : ['nothing']),
  ]
}
