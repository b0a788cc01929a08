import 'server-only'
import type { ReminderKind } from '@/db/enums'
import { type MailKind, wanted } from '@/features/deliveries/mail-kind'
import { oneThing } from '@/features/deliveries/one-thing'
import { planIfFree } from '@/features/planning/change'
import { isSearchOverNow } from '@/features/planning/is-search-over-now'
import { markSearch } from '@/features/planning/touched'
import { weekLines } from '@/features/weeks/week-lines'
import { dutyOff } from './duty-look'
import { ownCallMail } from './own-call-mail'

interface Words {
  subject: string
  path: `/${string}`
  button: string
  reason: string
  pausesWithSearch: boolean
}

const words: Partial<Record<ReminderKind, Words>> = {
  weekly_plan: {
    subject: 'Your week, in three minutes',
    path: '/week',
    button: 'Plan the week',
    reason: 'You get this because your search is on; it comes on your first working day.',
    pausesWithSearch: true,
  },
  weekly_review: {
    subject: 'What moved this week?',
    path: '/week',
    button: 'Look at the week',
    reason: 'You get this because your search is on; it comes on your last working day.',
    pausesWithSearch: true,
  },
  pattern_card: {
    subject: 'A pattern in your last interviews',
    path: '/insights',
    button: 'See the card',
    reason: 'You get this because you have taken a few minutes after interviews.',
    pausesWithSearch: false,
  },
  digest: {
    subject: 'A few small things',
    path: '/today',
    button: 'Open Today',
    reason: 'You get this because several small things were due.',
    pausesWithSearch: false,
  },
  duty_to_inform: {
    subject: 'They may owe you word by now',
    path: '/today',
    button: 'Open Today',
    reason: 'You get this because employers in Ontario have to say how it ended within 45 days.',
    pausesWithSearch: false,
  },
}

const test: Words = {
  subject: 'A test from Afterword',
  path: '/settings/deliveries',
  button: 'See it among your mails',
  reason: 'You get this because you asked for a test.',
  pausesWithSearch: false,
}

const wordsOf = (kind: ReminderKind): Words => {
  const found = words[kind]
  if (!found) throw new Error(`No words for ${kind}`)
  return found
}

const isWeekly = (kind: ReminderKind): kind is 'weekly_plan' | 'weekly_review' =>
  kind === 'weekly_plan' || kind === 'weekly_review'

/** The week, patterns and other small things: one sentence, one button (practice §11.1 rows 16, 23 to 25). */
export const weekMail: MailKind = {
  kinds: Object.keys(words) as ReminderKind[],
  async comes(tx, reminder, { user, now }) {
    if (!isWeekly(reminder.kind)) return
    await markSearch(tx, user.id)
    await planIfFree(tx, user.id, now)
  },
  async look(tx, reminder, { settings, now }) {
    const off = reminder.kind === 'duty_to_inform' ? await dutyOff(tx, reminder) : null
    if (off) return { skip: off }
    if (isWeekly(reminder.kind) && (await isSearchOverNow(tx))) return { skip: 'You accepted an offer.' }
    const { searchPausedUntil } = settings
    const paused = searchPausedUntil && searchPausedUntil > now && wordsOf(reminder.kind).pausesWithSearch
    return paused ? { skip: 'Your search is paused.' } : wanted
  },
  async mail(tx, [reminder], context) {
    if (!reminder) throw new Error('A mail about nothing')
    const { subject, path, button, reason } = reminder.step === 'test' ? test : wordsOf(reminder.kind)
    return oneThing(reminder, context, {
      subject,
      title: subject,
      paragraphs: [
        reminder.why,
        ...(isWeekly(reminder.kind) ? await weekLines(tx, reminder.kind, context.now) : []),
      ],
      button: { label: button, href: context.links.page(path) },
      reason,
    })
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page(wordsOf(reminder.kind).path) }
  },
}

export const insightMailKinds: readonly MailKind[] = [weekMail, ownCallMail]
