import 'server-only'
import { createHash } from 'node:crypto'
import { renderMail } from '@/emails/_components/render-mail'
import SignInMail, { subject } from '@/emails/sign-in'
import { log } from '@/lib/log'
import { sendMail } from '@/lib/mail'
import { signInCode } from '@/lib/tokens'

interface Request {
  identifier: string
  token: string
  url: string
}

/** Sent at once and never frozen: neither the link nor the code is kept anywhere. */
export async function sendSignInMail({ identifier, token, url }: Request): Promise<void> {
  const tokenHash = createHash('sha256').update(`${token}${process.env.AUTH_SECRET}`).digest('hex')
  const code = signInCode(tokenHash)
  const link = new URL('/sign-in/confirm', process.env.APP_URL)
  const next = new URL(url).searchParams.get('callbackUrl') ?? '/today'
  link.search = new URLSearchParams({
    email: identifier,
    token,
    next: new URL(next, link).pathname,
  }).toString()
  const { html, text } = await renderMail(SignInMail({ url: link.toString(), code }))
  const outcome = await sendMail(
    {
      from: process.env.MAIL_FROM ?? '',
      to: identifier,
      subject: subject({ code }),
      html,
      text,
    },
    `sign-in:${tokenHash}`,
  )
  if (outcome.kind === 'sent') return
  log.error({ event: 'sign-in-mail.failed', outcome: outcome.kind })
  throw new Error('The sign-in mail could not be sent')
}
