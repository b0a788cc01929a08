import { MailButton } from './_components/actions'
import { MailFrame } from './_components/frame'
import { MailNote, MailText, MailTitle } from './_components/text'

interface Props {
  /** The day in words. */
  goneOn: string
  url: string
}

export const subject = ({ goneOn }: Pick<Props, 'goneOn'>) => `Your Afterword account goes on ${goneOn}`

export default function AccountClosingMail({ goneOn, url }: Props) {
  return (
    <MailFrame
      title={subject({ goneOn })}
      preview="Until then you can come back. Afterwards nothing is left."
      reason="You get this because you asked to delete your Afterword account."
    >
      <MailTitle>Your account is closed</MailTitle>
      <MailText>
        No reminder comes any more, and no link of yours opens. On {goneOn} everything in it goes for good.
      </MailText>
      <MailText>If you would rather stay, sign in before then.</MailText>
      <MailButton href={url}>Sign in and keep it</MailButton>
      <MailNote>If this is what you want, there is nothing to do. Thank you for having been here.</MailNote>
    </MailFrame>
  )
}

AccountClosingMail.PreviewProps = {
  goneOn: 'Tuesday 1 December',
  url: 'https://afterword.example/sign-in',
} satisfies Props
