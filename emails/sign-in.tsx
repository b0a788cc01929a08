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
      preview="Your link and your code each work once, for ten minutes."
      reason="You get this because someone typed your address on Afterword’s sign-in page."
    >
      <MailTitle>Sign in to Afterword</MailTitle>
      <MailText>The link opens a page where you confirm, and you’re in.</MailText>
      <MailButton href={url}>Sign in</MailButton>
      <MailText>Or type this code on the page where you asked for it:</MailText>
      <CodeBlock code={code} />
      <MailNote>
        Either works once, for ten minutes. If it wasn’t you, ignore this email: nobody can sign in without
        it.
      </MailNote>
    </MailFrame>
  )
}

SignInMail.PreviewProps = {
  url: 'https://afterword.example/sign-in/confirm',
  code: 'K7M2P9QA',
} satisfies Props
