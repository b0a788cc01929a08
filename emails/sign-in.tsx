import { Body, Button, Container, Head, Html, Preview, Text } from 'react-email'

interface Props {
  url: string
  code: string
}

export const subject = ({ code }: Pick<Props, 'code'>) => `Sign in to Afterword (code ${code})`

export default function SignInMail({ url, code }: Props) {
  return (
    <Html lang="en">
      <Head />
      <Preview>Your link and your code work for ten minutes, once.</Preview>
      <Body>
        <Container>
          <Text>Here is your way in. It works for ten minutes, once.</Text>
          <Button href={url}>Sign in</Button>
          <Text>Or type this code where you asked for it: {code}</Text>
        </Container>
      </Body>
    </Html>
  )
}

SignInMail.PreviewProps = {
  url: 'https://afterword.example/sign-in/confirm',
  code: 'K7M2P9QA',
} satisfies Props
