import { MailActions, MailButton } from './_components/actions'
import { previewFrame, type ReminderFrame, ReminderMail } from './_components/reminder-frame'
import { MailText, MailTitle } from './_components/text'

interface Props extends ReminderFrame {
  subject: string
  title: string
  paragraphs: readonly string[]
  button: { label: string; href: string }
  reason: string
  laterUrl: string | null
  doneUrl: string | null
  /** Another answer than the button's, with one tap. */
  otherAnswer?: { label: string; href: string }
}

export const subject = (props: Pick<Props, 'subject'>) => props.subject

/** A mail that says one thing and asks for one thing: the company analysis, an offer's date, the week. */
export default function OneThingMail(props: Props) {
  const { title, paragraphs, button, reason, laterUrl, doneUrl, otherAnswer, ...frame } = props
  return (
    <ReminderMail {...frame} title={subject(props)} preview={paragraphs[0] ?? title} reason={reason}>
      <MailTitle>{title}</MailTitle>
      {paragraphs.map(paragraph => (
        <MailText key={paragraph}>{paragraph}</MailText>
      ))}
      <MailButton href={button.href}>{button.label}</MailButton>
      <MailActions
        actions={[
          ...(otherAnswer ? [otherAnswer] : []),
          ...(laterUrl ? [{ label: 'Later', href: laterUrl }] : []),
          ...(doneUrl ? [{ label: 'Done with this', href: doneUrl }] : []),
        ]}
      />
    </ReminderMail>
  )
}

OneThingMail.PreviewProps = {
  ...previewFrame,
  subject: 'Halden wants an answer by Friday',
  title: 'Three days to answer Halden',
  paragraphs: ['Their offer stands until Friday 4 December.'],
  button: { label: 'Look at the offer', href: 'https://afterword.example/pipelines/1' },
  reason: 'You get this because you recorded an offer with a date.',
  laterUrl: 'https://afterword.example/act/t?do=snooze',
  doneUrl: 'https://afterword.example/act/t?do=done',
} satisfies Props
