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
      preview="It happens when both addresses have said yes, within a day."
      reason="You get this because a change of address was asked for on Afterword."
    >
      <MailTitle>{old ? 'Is this you?' : 'Is this your address?'}</MailTitle>
      <MailText>
        {old
          ? `Your account is to move to ${newEmail}. It does when you say yes here and there.`
          : 'An Afterword account is to move here. It does when both its addresses have said yes.'}
      </MailText>
      <MailButton href={url}>Yes, go on</MailButton>
      <MailNote>
        The link opens a page that asks you once more, and works for a day.{' '}
        {old
          ? 'If it was not you, do nothing, and sign out the sessions you do not know in your settings.'
          : 'If you know nothing of it, do nothing: nothing changes.'}
      </MailNote>
    </MailFrame>
  )
}

AddressChangeMail.PreviewProps = {
  side: 'old',
  newEmail: 'robin@new.example',
  url: 'https://afterword.example/confirm-address',
} satisfies Props
