import { MailButton } from './_components/actions'
import { CodeBlock } from './_components/blocks'
import { MailFrame } from './_components/frame'
import { MailNote, MailText, MailTitle } from './_components/text'

interface Props {
  url: string
  /** Eight characters, as the person types them. */
  code: string
}

export const subject = ({ code }: Pick<Props, 'code'>) => `Sign in to Afterword (code ${code})`

export default function SignInMail({ url, code }: Props) {
  return (
    <MailFrame
      title={subject({ code })}
      preview="Your link and your code work for ten minutes, once."
      reason="You get this because someone typed your address on Afterword’s sign-in page."
    >
      <MailTitle>Here is your way in</MailTitle>
      <MailText>The link opens a page that asks you once more, then you are in.</MailText>
      <MailButton href={url}>Sign in</MailButton>
      <MailText>Or type this code where you asked for it:</MailText>
      <CodeBlock code={code} />
      <MailNote>
        Either works for ten minutes, once. If it was not you, leave this mail alone: nobody can come in
        without it.
      </MailNote>
    </MailFrame>
  )
}

SignInMail.PreviewProps = {
  url: 'https://afterword.example/sign-in/confirm',
  code: 'K7M2P9QA',
} satisfies Props
