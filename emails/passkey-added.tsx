import { MailButton } from './_components/actions'
import { MailFrame } from './_components/frame'
import { MailNote, MailText, MailTitle } from './_components/text'

interface Props {
  name: string
  url: string
}

export const subject = () => 'A passkey was added to your Afterword account'

export default function PasskeyAddedMail({ name, url }: Props) {
  return (
    <MailFrame
      title={subject()}
      preview="It can be used to sign in from now on."
      reason="You get this because a way to sign in to your Afterword account was added."
    >
      <MailTitle>A new way to sign in</MailTitle>
      <MailText>
        The passkey “{name}” can be used to sign in to your account from now on. If you added it, there is
        nothing to do.
      </MailText>
      <MailButton href={url}>See your passkeys</MailButton>
      <MailNote>
        If it wasn’t you, remove it there, then sign out any device you don’t know in Settings.
      </MailNote>
    </MailFrame>
  )
}

PasskeyAddedMail.PreviewProps = {
  name: 'Safari on iPhone',
  url: 'https://afterword.example/settings/account',
} satisfies Props
