import 'server-only'
import type { FrozenRequest } from '@/db/schema/deliveries'
import { renderMail } from '@/emails/_components/render-mail'
import { tidyLine } from '@/lib/text'
import type { startLinks } from './links'
import type { ComposedMail, Recipient } from './mail-kind'

/** Renders a mail once and for all: from here on only its tokens are filled in. */
export async function freeze(
  mail: ComposedMail,
  { from, user, link }: { from: string; user: Recipient; link: ReturnType<typeof startLinks> },
): Promise<FrozenRequest> {
  const headers = {
    'List-Unsubscribe': `<${link.oneClick()}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  }
  const { html, text } = 'element' in mail ? await renderMail(mail.element) : mail
  return {
    from,
    to: user.email,
    subject: tidyLine(mail.subject),
    html,
    text,
    headers,
    ...(mail.attachments?.length ? { attachments: mail.attachments } : {}),
    tokens: link.used,
  }
}
