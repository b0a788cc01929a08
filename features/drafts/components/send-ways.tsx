'use client'

import { useEffect, useState } from 'react'
import { Button, OutsideButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Input } from '@/components/ui/input'
import type { DraftToCheck } from '@/features/letters/readiness'
import { withGaps } from '@/features/letters/templates/gaps'
import { gmailLink, mailtoLink, outlookLink, type WayOut } from '@/features/letters/ways-out'
import { takeShareLink } from '@/lib/share-link-slot'
import type { Words } from '../newer-text'

export interface Destination {
  id: string
  to: string[]
  composer: 'mailto' | 'gmail' | 'outlook'
  /** The user's own address that learns what went out. */
  bcc: string | null
  /** A LinkedIn profile, opened beside the copied note. */
  profile: string | null
  /** Where to look for them while no profile is known. */
  search: string | null
}

export type SendLook = 'act' | 'lamp' | 'quiet'

const slot = '{share_link}'

/**
 * The ways into one's own mailbox, in sight from the first screen on. Shown when nothing is missing, however it reads; a
 * link to one's own page is put in here only.
 */
export function SendWays({
  words,
  channel,
  destination,
  look,
}: {
  words: Words
  channel: DraftToCheck['channel']
  destination: Destination
  /** Of the first way. */
  look: SendLook
}) {
  const [link, setLink] = useState('')
  const needsLink = words.body.includes(slot)
  useEffect(() => {
    if (needsLink) setLink(typed => typed || (takeShareLink() ?? ''))
  }, [needsLink])
  const body = withGaps(words.body.replaceAll(slot, () => link.trim() || slot))
  return (
    <>
      {needsLink && (
        <div className="mt-6">
          <Field
            label="The link to your page"
            name="shareLink"
            hint="It’s added to the message here in your browser, and stored nowhere."
          >
            {control => (
              <Input
                {...control}
                type="url"
                value={link}
                autoComplete="off"
                onChange={event => setLink(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
      )}
      {channel === 'linkedin' ? (
        <section aria-label="Ways to send" className="act-foot">
          {body.trim() && (
            <CopyButton text={body} look={look}>
              Copy the note
            </CopyButton>
          )}
          {destination.profile ? (
            <OutsideButton href={destination.profile} look="quiet" target="_blank">
              Open their profile
            </OutsideButton>
          ) : (
            destination.search && (
              <OutsideButton href={destination.search} look="quiet" target="_blank">
                Find them on LinkedIn
              </OutsideButton>
            )
          )}
        </section>
      ) : (
        <Mailboxes
          letter={{ to: destination.to, subject: withGaps(words.subject), body, bcc: destination.bcc }}
          destination={destination}
          look={look}
        />
      )}
    </>
  )
}

type Outgoing = { to: string[]; subject: string; body: string; bcc: string | null }

const composers: Record<
  Destination['composer'] | 'work',
  { label: string; wayOf: (letter: Outgoing) => WayOut }
> = {
  mailto: { label: 'Open in my email app', wayOf: mailtoLink },
  gmail: { label: 'Open in Gmail', wayOf: gmailLink },
  outlook: { label: 'Open in Outlook.com', wayOf: letter => outlookLink('personal', letter) },
  work: { label: 'Open in Microsoft 365', wayOf: letter => outlookLink('work', letter) },
}

function Mailboxes({
  letter,
  destination,
  look,
}: {
  letter: Outgoing
  destination: Destination
  look: SendLook
}) {
  const canShare = useAndroidShare()
  const { label, wayOf } = composers[destination.composer]
  const mine = { label, way: wayOf(letter), className: 'max-sm:grow' }
  return (
    <>
      {canShare && (
        <p className="mt-4 text-ink-soft text-sm">
          Gmail on Android runs a link’s lines together. Sharing keeps them: choose your email app, then add
          the address.{letter.bcc && ' It can’t carry your BCC, so say here once it’s sent.'}
        </p>
      )}
      {mine.way.copy && (
        <p className="mt-4 text-ink-soft text-sm">
          It’s too long for a link: copy the text first, then paste it into the message that opens.
        </p>
      )}
      <section aria-label="Ways to send" className="act-foot">
        {canShare && (
          <Button
            look={look}
            className="max-sm:grow"
            onClick={() => void navigator.share({ title: letter.subject, text: letter.body }).catch(() => {})}
          >
            Share the text
          </Button>
        )}
        {!canShare && <Way {...mine} look={look} />}
        <CopyButton text={letter.body}>
          Copy<span className="max-sm:sr-only"> the text</span>
        </CopyButton>
        {canShare && <Way {...mine} look="quiet" />}
      </section>
      <Fold summary="More options" className="mt-4">
        {() => (
          <div className="mt-1 flex flex-wrap gap-2">
            {Object.entries(composers)
              .filter(([name]) => name !== destination.composer)
              .map(([name, { label, wayOf }]) => (
                <Way key={name} label={label} way={wayOf(letter)} look="quiet" />
              ))}
            <OutsideButton href={`/drafts/${destination.id}/eml`} look="quiet" download>
              Download as .eml
            </OutsideButton>
            <CopyButton text={letter.subject}>Copy the subject</CopyButton>
            {letter.to.length > 0 && (
              <CopyButton text={letter.to.join(', ')}>
                {letter.to.length > 1 ? 'Copy the addresses' : 'Copy the address'}
              </CopyButton>
            )}
          </div>
        )}
      </Fold>
    </>
  )
}

/** There a link's line breaks are lost on the way into Gmail, and the share sheet keeps them. */
function useAndroidShare(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => setCan(/Android/.test(navigator.userAgent) && 'share' in navigator), [])
  return can
}

function Way({
  label,
  way,
  look,
  className,
}: {
  label: string
  way: WayOut
  look: SendLook
  className?: string
}) {
  const outside = way.href.startsWith('https:') ? { target: '_blank' } : {}
  return (
    <OutsideButton href={way.href} look={look} className={className} {...outside}>
      {label}
    </OutsideButton>
  )
}
