import type { EndReason, ReminderState } from '@/db/enums'
import { formatWhen } from '@/lib/time'
import { whatEnded } from './end-words'
import type { Tap } from './tap'

export const tapQuestions: Record<Tap, string> = {
  done: 'Done with this?',
  snooze: 'Put it off until when?',
  sent: 'Did you send it?',
  not_yet: 'Not sent yet?',
  replied: 'Did they reply?',
  not_me: 'Skip this person?',
  not_held: 'Did it not take place?',
  go_quiet: 'Go quiet until you’re back?',
  keep_on: 'Keep the emails coming?',
}

/** The way from one of these pages to another. */
export const insteadWords: Partial<Record<Tap, string>> = {
  done: 'Instead: done with this',
  snooze: 'Instead: later',
  sent: 'Yes, it went out',
  not_yet: 'Not yet',
  not_me: 'Skip it',
  go_quiet: 'Go quiet until I’m back',
  keep_on: 'Keep them coming',
}

interface Said {
  title: string
  lead: string
}

interface Known {
  state: ReminderState
  snoozes: number
  lookAt: Date
  endReason: EndReason | null
  outcome: string | null
  deliveryId: string | null
}

const thanks: Record<Exclude<Tap, 'snooze'>, Said> = {
  done: { title: 'Done', lead: 'You won’t be reminded of this again.' },
  sent: {
    title: 'Marked as sent',
    lead: 'No more reminders about it. If you don’t hear back, we’ll tell you when to ask.',
  },
  not_yet: {
    title: 'Not sent yet',
    lead: 'It stays with your messages to send. We’ll ask again in a couple of days.',
  },
  replied: { title: 'Good to know', lead: 'The wait starts again from today.' },
  not_me: { title: 'Skipped', lead: 'You won’t hear about a note to this person again.' },
  not_held: {
    title: 'Marked as not held',
    lead: 'No notes will be written for it. You can undo this on its page.',
  },
  go_quiet: {
    title: 'We’ll be quiet',
    lead: 'Until you’re back, we only email about interviews and an offer’s last days. Open Afterword, or tap anything in an email, and the rest starts again.',
  },
  keep_on: { title: 'We’ll keep on', lead: 'Your emails come as before, week by week.' },
}

/** For a link that is too old, whose reminder was deleted, or whose account is closed: which of them is told to nobody. */
export const linkEnded: Said = {
  title: 'This link has ended',
  lead: 'It worked for 30 days, while there was something to do. Anything still open is on Today.',
}

const isThanked = (did: unknown): did is keyof typeof thanks =>
  typeof did === 'string' && Object.hasOwn(thanks, did)

/**
 * What a reminder's page says instead of asking: what the tap did, or that it was so already. Null while there is
 * something to ask. `did` comes from the address, so it is only believed where the reminder agrees.
 */
export function whatIsSo(
  reminder: Known,
  generation: number,
  did: unknown,
  zone = 'Europe/London',
): Said | null {
  const { state, snoozes, lookAt, endReason } = reminder
  if (state === 'planned' && snoozes > generation)
    return { title: 'Put off', lead: `You’ll be reminded again ${formatWhen(lookAt, zone)}.` }
  if (state === 'done') {
    const known = isThanked(did) ? thanks[did] : thanks.done
    return endReason === 'marked_done' ? thanks.done : known
  }
  if (state === 'cancelled' || state === 'skipped')
    return {
      title: 'This is already settled',
      lead: whatEnded(reminder) ?? 'There’s nothing left to do here.',
    }
  if (did === 'nothing')
    return {
      title: 'That didn’t work',
      lead: 'It may have changed in the meantime. See Today for how it stands.',
    }
  return null
}
