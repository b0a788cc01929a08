import 'server-only'
import { eq } from 'drizzle-orm'
import { byToken, type Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { recordAudit } from '@/features/account/audit'
import { kindsOffWithout } from './mail-groups'
import { suppressorWords } from './suppressor-words'

type MailChoice = { stop: 'all' } | { stop: 'none' } | { groupsOn: readonly string[] }

/** What the form says; anything else, such as a mail program's one click, stops all mail. */
export function choiceOf(form: FormData): MailChoice {
  if (form.get('choice') === 'some') return { groupsOn: form.getAll('on').map(String) }
  return form.get('choice') === 'resume' ? { stop: 'none' } : { stop: 'all' }
}

/** Which mails somebody gets, asked with the token at the foot of a mail; null when that opens nothing. */
export const getMailChoice = (token: string, now: Date) =>
  byToken('unsubscribe', token, now, async (tx, { userId }) => {
    const [own] = await tx.select().from(settings).where(eq(settings.userId, userId))
    if (!own) return null
    const { kindsOff, suppressedAt, suppressedBy } = own
    const why = suppressedBy && suppressorWords[suppressedBy]
    return { kindsOff, stopped: suppressedAt && { why, byThem: suppressedBy === 'unsubscribed' } }
  })

/**
 * Stops all mail but sign-in mail, starts it again, or keeps some groups. Only what the person stopped is started
 * from a mailed link; a bounce or a complaint is lifted in the settings, signed in.
 */
export async function chooseMail(tx: Tx, userId: string, choice: MailChoice, now: Date): Promise<true> {
  const [own] = await tx.select().from(settings).where(eq(settings.userId, userId)).for('update')
  const stoppedByThem = !own?.suppressedAt || own.suppressedBy === 'unsubscribed'
  const change =
    'groupsOn' in choice
      ? { kindsOff: kindsOffWithout(choice.groupsOn) }
      : choice.stop === 'all'
        ? {
            suppressedAt: own?.suppressedAt ?? now,
            suppressedBy: own?.suppressedBy ?? ('unsubscribed' as const),
          }
        : stoppedByThem
          ? { suppressedAt: null, suppressedBy: null }
          : {}
  if (Object.keys(change).length > 0) await tx.update(settings).set(change).where(eq(settings.userId, userId))
  await recordAudit(tx, { userId, action: 'settings.mail_chosen', by: 'token', now })
  return true
}
