import { MailButton } from './_components/actions'
import { MailFrame } from './_components/frame'
import { MailNote, MailText, MailTitle } from './_components/text'

interface Props {
  url: string
}

export const subject = () => 'Take your address out of Afterword?'

/** For somebody who is in other people's notes and asked to be forgotten. */
export default function ForgetMeMail({ url }: Props) {
  return (
    <MailFrame
      title={subject()}
      preview="One tap, and it cannot be entered again."
      reason="You get this because someone typed your address on Afterword’s page about being forgotten."
    >
      <MailTitle>To be forgotten</MailTitle>
      <MailText>
        People who look for work keep notes in Afterword about whom they met. If you are in any, the button
        takes out your name, your address and what was noted about you, everywhere.
      </MailText>
      <MailButton href={url}>Go on</MailButton>
      <MailNote>
        The link opens a page that asks you once more, and works for a day. If it was not you, do nothing.
      </MailNote>
    </MailFrame>
  )
}

ForgetMeMail.PreviewProps = { url: 'https://afterword.example/privacy/forget-me' } satisfies Props
