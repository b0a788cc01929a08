import { MailButton } from './_components/actions'
import { MailFrame } from './_components/frame'
import { MailNote, MailText, MailTitle } from './_components/text'

interface Props {
  url: string
}

export const subject = () => 'Remove your address from Afterword?'

/** For somebody who is in other people's notes and asked to be forgotten. */
export default function ForgetMeMail({ url }: Props) {
  return (
    <MailFrame
      title={subject()}
      preview="One tap, and nobody can enter it again."
      reason="You get this because someone typed your address on Afterword’s page for removing data."
    >
      <MailTitle>Remove my data</MailTitle>
      <MailText>
        People looking for work keep notes in Afterword about who they met. If you’re in any of them, this
        button removes your name, your address and the notes about you, everywhere.
      </MailText>
      <MailButton href={url}>Continue</MailButton>
      <MailNote>
        The link opens a page where you confirm, and works for a day. If it wasn’t you, do nothing.
      </MailNote>
    </MailFrame>
  )
}

ForgetMeMail.PreviewProps = { url: 'https://afterword.example/privacy/forget-me' } satisfies Props
