import 'server-only'
import { hashToken } from '@/db/token-hash'
import { renderMail } from '@/emails/_components/render-mail'
import AddressChangeMail, { subject } from '@/emails/address-change'
import { log } from '@/lib/log'
import { sendMail } from '@/lib/mail'

/** One mail to each address. The links are kept nowhere; their hashes are. */
export async function sendAddressMails(
  addresses: { old: string; new: string },
  tokens: { old: string; new: string },
): Promise<void> {
  for (const side of ['old', 'new'] as const) {
    const url = new URL('/confirm-address', process.env.APP_URL)
    url.searchParams.set('token', tokens[side])
    const mail = await renderMail(AddressChangeMail({ side, newEmail: addresses.new, url: url.toString() }))
    const request = {
      from: process.env.MAIL_FROM ?? '',
      to: addresses[side],
      subject: subject({ side }),
      ...mail,
    }
    const outcome = await sendMail(request, `address-change:${hashToken(tokens[side])}`)
    if (outcome.kind === 'sent') continue
    log.error({ event: 'address-mail.failed', outcome: outcome.kind })
    throw new Error('The mail could not be sent')
  }
}
