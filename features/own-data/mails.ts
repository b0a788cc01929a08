import 'server-only'
import type { ReactElement } from 'react'
import { renderMail } from '@/emails/_components/render-mail'
import AccountClosingMail, { subject as closingSubject } from '@/emails/account-closing'
import ForgetMeMail, { subject as forgetSubject } from '@/emails/forget-me'
import { log } from '@/lib/log'
import { sendMail } from '@/lib/mail'
import { formatLongDay } from '@/lib/time'
import { randomToken } from '@/lib/tokens'
import { goneOn } from './gone-on'

export function sendClosingMail(to: string, deleteAfter: Date): Promise<void> {
  const words = { goneOn: formatLongDay(goneOn(deleteAfter)) }
  const url = new URL('/sign-in', process.env.APP_URL).toString()
  return send(to, closingSubject(words), AccountClosingMail({ ...words, url }))
}

export const sendForgetMeMail = (to: string, url: URL): Promise<void> =>
  send(to, forgetSubject(), ForgetMeMail({ url: url.toString() }))

/** Asked for at this moment, so sent at once: no reminder, no delivery, no second try. */
async function send(to: string, subject: string, mail: ReactElement): Promise<void> {
  const request = { from: process.env.MAIL_FROM ?? '', to, subject, ...(await renderMail(mail)) }
  const outcome = await sendMail(request, `once:${randomToken()}`)
  if (outcome.kind === 'sent') return
  log.error({ event: 'mail.failed', outcome: outcome.kind })
  throw new Error('The mail could not be sent')
}
