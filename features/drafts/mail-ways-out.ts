import type { composers, DraftKind, draftChannels } from '@/db/enums'
import type { DraftInMail } from '@/emails/draft'
import { withGaps } from '@/features/letters/templates/gaps'
import { slots, slotsIn } from '@/features/letters/templates/slots'
import { gmailLink, type Letter, mailtoLink, outlookLink } from '@/features/letters/ways-out'

type Composer = (typeof composers)[number]

const doors: Record<
  Composer,
  { label: string; short: string; link: (letter: Letter) => { href: string; copy: boolean } }
> = {
  mailto: { label: 'Open in my email app', short: 'Email app', link: mailtoLink },
  gmail: { label: 'Open in Gmail', short: 'Gmail', link: gmailLink },
  outlook: { label: 'Open in Outlook', short: 'Outlook', link: letter => outlookLink('personal', letter) },
}

interface ToSend {
  kind: DraftKind
  channel: (typeof draftChannels)[number]
  to: readonly string[]
  subject: string
  body: string
  /** Their page on LinkedIn, when it is known. */
  profile: string | null
  /** The user's own address, or what stands for it in a frozen mail. */
  bcc?: string | null
  /** What its reader would stumble over, in words. */
  stumble?: string | null
}

type Ways = Pick<DraftInMail, 'subject' | 'body' | 'wayOut' | 'others' | 'unready' | 'hasGap'>

/**
 * How a draft leaves from its mail: the person's own composer first. One that still has a gap, or a link that only
 * the app can fill, is finished there.
 */
export function waysOutOf(
  { channel, to, subject, body, profile, stumble, bcc = null }: ToSend,
  composer: Composer,
): Ways {
  const open = slotsIn(`${subject}\n${body}`)
  const wantsLink = open.includes('share_link')
  const gaps = open.filter(slot => slot !== 'share_link')
  const hasGap = gaps.length > 0
  const shown = {
    hasGap,
    subject: withGaps(subject),
    body: withGaps(body.replaceAll('{share_link}', '(open Afterword to add the link)')),
  }
  const closed = (unready: string | null): Ways => ({ ...shown, wayOut: null, others: [], unready })
  if (hasGap) return closed(`Still to fill in: ${gaps.map(slot => slots[slot].label).join('; ')}.`)
  if (wantsLink) return closed('Open Afterword to add the link: it’s only shown there.')
  if (channel === 'linkedin')
    return {
      ...closed('Copy the text above and paste it as the note with your request.'),
      wayOut: profile ? { label: 'Open their profile', href: profile, copy: false } : null,
    }
  if (channel !== 'email') return closed(null)
  const { label, link } = doors[composer]
  const others = (Object.keys(doors) as Composer[]).filter(other => other !== composer)
  const letter = { to, subject, body, bcc }
  return {
    ...shown,
    wayOut: { label, ...link(letter) },
    others: others.map(other => ({ label: doors[other].short, href: doors[other].link(letter).href })),
    unready: to.length
      ? (stumble ?? null)
      : 'We don’t have an address yet: add it in your email, or ask someone to pass the note on.',
  }
}
