import { eq } from 'drizzle-orm'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { type ReminderKind, reminderKinds } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { createAccount } from '@/features/account/create-account'
import type { Clock } from '@/features/deliveries/clock'
import { type Look, type MailKind, type MailKinds, wanted } from '@/features/deliveries/mail-kind'
import { type RunOptions, runDue } from '@/features/deliveries/run'
import { createMailer } from '@/lib/mail'

/** A clock that stands still until it is moved; waits move it. */
export function testClock(start: string): Clock & { set(at: string): void; forward(ms: number): void } {
  let at = new Date(start).getTime()
  return {
    now: () => new Date(at),
    set: text => {
      at = new Date(text).getTime()
    },
    forward: ms => {
      at += ms
    },
    wait: async ms => {
      at += ms
    },
  }
}

/** One sort of mail for every kind: its `why`, one paragraph for each reminder and each line. */
export function plainKinds(look: (reminderId: string) => Look = () => wanted): MailKinds {
  const mail: MailKind = {
    look: async (_tx, reminder) => look(reminder.id),
    // Rendered already: plain Node under the react-server condition has no react-dom/server.
    mail: async (_tx, together, { also, links }) => {
      const lines = [
        ...together.map(reminder => `${reminder.why} ${links.act(reminder, 'done')}`),
        ...also.map(line => `Also: ${line.text}`),
      ]
      const html = lines.map(line => `<p>${line}</p>`).join('')
      return { subject: together[0]?.why ?? '', html, text: lines.join('\n\n') }
    },
    line: async (_tx, reminder) => ({ text: reminder.why, href: '#' }),
  }
  return Object.fromEntries(reminderKinds.map(kind => [kind, mail])) as Record<ReminderKind, MailKind>
}

export function testRun(mailboxUrl: string, clock: Clock, more: Partial<RunOptions> = {}) {
  const mailer = createMailer({ apiKey: 're_test', baseUrl: mailboxUrl })
  return runDue({
    job: 'test',
    kinds: plainKinds(),
    only: 'rest',
    clock,
    send: (request, key) => mailer.sendMail(request, key),
    appUrl: 'http://app.localhost',
    from: 'Afterword <hello@afterword.localhost>',
    rate: null,
    deadline: new Date(clock.now().getTime() + 50_000),
    random: () => 0.5,
    ...more,
  })
}

let people = 0

/** A person in UTC with the default quiet hours, who was here only just now, whatever the clock of a test says. */
export async function newPerson(preferences: Partial<typeof settings.$inferInsert> = {}) {
  const email = `person-${process.pid}-${++people}@example.com`
  return asSystem('test', async tx => {
    const user = await createAccount(tx, { email })
    await tx
      .update(settings)
      .set({ zone: 'UTC', lastSeenAt: new Date('2100-01-01'), ...preferences })
      .where(eq(settings.userId, user.id))
    return user
  })
}

export const remindersOf = (userId: string) =>
  asUser(userId, (tx: Tx) => tx.select().from(reminders).orderBy(reminders.dueAt, reminders.planKey))
