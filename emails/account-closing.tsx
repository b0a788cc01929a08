import { MailButton } from './_components/actions'
import { MailFrame } from './_components/frame'
import { MailNote, MailText, MailTitle } from './_components/text'

interface Props {
  /** The day in words. */
  goneOn: string
  url: string
}

export const subject = ({ goneOn }: Pick<Props, 'goneOn'>) =>
  `Your Afterword account will be deleted on ${goneOn}`

export default function AccountClosingMail({ goneOn, url }: Props) {
  return (
    <MailFrame
      title={subject({ goneOn })}
      preview="You can come back until then. After that, nothing is left."
      reason="You get this because you asked to delete your Afterword account."
    >
      <MailTitle>Your account is closed</MailTitle>
      <MailText>
        Reminders have stopped, and your links no longer open. On {goneOn} everything in it will be deleted
        for good.
      </MailText>
      <MailText>If you’d rather stay, just sign in before then.</MailText>
      <MailButton href={url}>Sign in and keep my account</MailButton>
      <MailNote>
        If this is what you want, there’s nothing more to do. Thank you for using Afterword.
      </MailNote>
    </MailFrame>
  )
}

AccountClosingMail.PreviewProps = {
  goneOn: 'Tuesday 1 December',
  url: 'https://afterword.example/sign-in',
} satisfies Props
