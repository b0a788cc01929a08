import 'server-only'
import { renderMail } from '@/emails/_components/render-mail'
import PasskeyAddedMail, { subject } from '@/emails/passkey-added'
import { log } from '@/lib/log'
import { sendMail } from '@/lib/mail'

/** Whoever holds a session can add a way in, so its owner hears of it. The passkey is there whether this leaves or not. */
export async function sendPasskeyMail(to: string, passkey: { id: string; name: string }): Promise<void> {
  const url = new URL('/settings/account', process.env.APP_URL).toString()
  const mail = await renderMail(PasskeyAddedMail({ name: passkey.name, url }))
  const request = { from: process.env.MAIL_FROM ?? '', to, subject: subject(), ...mail }
  const outcome = await sendMail(request, `passkey-added:${passkey.id}`)
  if (outcome.kind !== 'sent') log.error({ event: 'passkey-mail.failed', outcome: outcome.kind })
}
