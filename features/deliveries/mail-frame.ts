import 'server-only'
import type { ReminderFrame } from '@/emails/_components/reminder-frame'
import type { MailContext, Settings } from './mail-kind'

/** The part that every reminder's mail shares. */
export const reminderFrame = ({ also, links, settings }: MailContext): ReminderFrame => ({
  lang: settings.country === 'US' ? 'en-US' : 'en-GB',
  also: also.map(({ text, href, taps }) => ({ key: `${text} ${href}`, title: text, href, taps })),
  unsubscribeUrl: links.unsubscribe(),
  preferencesUrl: links.page('/settings'),
})

/** The employer's name as a subject may say it: not at all for those who asked for discretion. */
export const subjectName = (settings: Pick<Settings, 'confidential'>, company: string): string | null =>
  settings.confidential ? null : company
