import { MailButton } from './_components/actions'
import { MailFrame } from './_components/frame'
import { MailNote, MailText, MailTitle } from './_components/text'

interface Props {
  /** Whom this goes to: the address the account has, or the one it is to have. */
  side: 'old' | 'new'
  newEmail: string
  url: string
}

export const subject = ({ side }: Pick<Props, 'side'>) =>
  side === 'old' ? 'Move your Afterword account to another address?' : 'Confirm this address for Afterword'

export default function AddressChangeMail({ side, newEmail, url }: Props) {
  const old = side === 'old'
  return (
    <MailFrame
      title={subject({ side })}
      preview="It happens once both addresses have confirmed, within a day."
      reason="You get this because someone asked to change the address of an Afterword account."
    >
      <MailTitle>{old ? 'Is this you?' : 'Is this your address?'}</MailTitle>
      <MailText>
        {old
          ? `Someone, probably you, asked to move your account to ${newEmail}. It moves once you confirm both here and there.`
          : 'Someone, probably you, asked to move an Afterword account to this address. It moves once both addresses have confirmed.'}
      </MailText>
      <MailButton href={url}>Yes, continue</MailButton>
      <MailNote>
        The link opens a page where you confirm, and works for a day.{' '}
        {old
          ? 'If it wasn’t you, don’t confirm, and sign out any device you don’t know in Settings.'
          : 'If it wasn’t you, do nothing, and nothing will change.'}
      </MailNote>
    </MailFrame>
  )
}

AddressChangeMail.PreviewProps = {
  side: 'old',
  newEmail: 'robin@new.example',
  url: 'https://afterword.example/confirm-address',
} satisfies Props
