import type { ReactNode } from 'react'
import { LineList, type MailLine } from './blocks'
import { MailFrame, type MailLanguage } from './frame'
import { MailHeading } from './text'

/** What every reminder carries besides its own text. */
export interface ReminderFrame {
  lang: MailLanguage
  /** Small things that ride along in this mail, a line each. */
  also: readonly MailLine[]
  unsubscribeUrl: string
  preferencesUrl: string
}

interface Props extends ReminderFrame {
  title: string
  preview: string
  reason: string
  children: ReactNode
}

/** A mail about something due: its own part, then what rides along, then why it came. */
export function ReminderMail({ also, children, ...frame }: Props) {
  return (
    <MailFrame {...frame}>
      {children}
      {also.length > 0 && (
        <>
          <MailHeading>Also, when you have a moment</MailHeading>
          <LineList lines={also} />
        </>
      )}
    </MailFrame>
  )
}

export const previewFrame: ReminderFrame = {
  lang: 'en-GB',
  also: [],
  unsubscribeUrl: 'https://afterword.example/unsubscribe/t',
  preferencesUrl: 'https://afterword.example/settings',
}
