import { MailActions, MailButton } from './_components/actions'
import { previewFrame, type ReminderFrame, ReminderMail } from './_components/reminder-frame'
import { MailLink, MailNote, MailText, MailTitle } from './_components/text'

const together = new Intl.ListFormat('en-GB')

interface Props extends ReminderFrame {
  /** Null hides the employer's name. */
  company: string | null
  /** The mail may name the company inside even when its subject may not. */
  about: string
  people: readonly string[]
  /** When it was, in words; null when it has just ended. */
  day: string | null
  again: boolean
  /** Whom an agency has waiting for a word, and where it is written. */
  debrief: { to: string; href: string } | null
  captureUrl: string
  laterUrl: string
  notHeldUrl: string
  doneUrl: string
}

export const subject = ({ company, again }: Pick<Props, 'company' | 'again'>) =>
  again
    ? `There’s still time${company ? `: how did it go at ${company}?` : ' for your one minute'}`
    : `How did it go${company ? ` at ${company}` : ''}?`

export default function MinuteMail(props: Props) {
  const { about, people, day, again, debrief, captureUrl, laterUrl, notHeldUrl, doneUrl, ...frame } = props
  return (
    <ReminderMail
      {...frame}
      title={subject(props)}
      preview="One minute while it’s fresh. No sign-in, one thumb."
      reason="You get this because your interview has ended."
    >
      <MailTitle>{again ? 'One minute, before it fades' : 'One minute, while it’s fresh'}</MailTitle>
      <MailText>
        {again
          ? `It’s easier to remember ${about} today than tomorrow. Five taps, and you’re done for tonight.`
          : `${day ? `You met ${about} on ${day}` : `You’ve just met ${about}`}. How did it feel, what went well, and one thing each person said.`}
      </MailText>
      <MailButton href={captureUrl}>Say how it went</MailButton>
      {people.length > 0 && (
        <MailText>
          You met {together.format(people)}. What they told you goes into your thank-you note.
        </MailText>
      )}
      {debrief && (
        <MailText>
          {debrief.to} will want to hear from you within the hour, before they speak to {about}.{' '}
          <MailLink href={debrief.href}>Your talking points are ready</MailLink>
        </MailText>
      )}
      <MailActions
        actions={[
          { label: 'Later', href: laterUrl },
          { label: 'It didn’t take place', href: notHeldUrl },
          { label: 'Skip this one', href: doneUrl },
        ]}
      />
      <MailNote>The link works for two days, for this interview only, without signing in.</MailNote>
    </ReminderMail>
  )
}

MinuteMail.PreviewProps = {
  ...previewFrame,
  company: 'Halden',
  about: 'Halden',
  people: ['Ana Osei', 'Tom Reid'],
  day: null,
  again: false,
  debrief: { to: 'Priya Nair', href: 'https://afterword.example/drafts/d' },
  captureUrl: 'https://afterword.example/capture/t',
  laterUrl: 'https://afterword.example/act/t?do=snooze',
  notHeldUrl: 'https://afterword.example/act/t?do=not_held',
  doneUrl: 'https://afterword.example/act/t?do=done',
} satisfies Props
