'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Button, LinkButton, OutsideButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { mailtoLink } from '@/features/letters/ways-out'
import { handOverShareLink } from '@/lib/share-link-slot'

export interface Made {
  id: string
  url: string
  /** Drafts to this person with a place for the link. */
  drafts: { id: string; subject: string }[]
}

/** The link, this once. It goes into a draft here in the browser, and nowhere else. */
export function MadeLink({ made, name }: { made: Made; name: string }) {
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="grid gap-5">
      <div>
        <h2 ref={heading} tabIndex={-1} className="font-bold text-xl outline-none">
          The link for {name}
        </h2>
        <p className="mt-2 text-ink-soft">
          Copy or send it now: it’s shown only once, and Afterword keeps no copy. If it gets lost, get a new
          address for the page.
        </p>
      </div>
      <Field label="Link" name="made-link">
        {control => (
          <Input {...control} readOnly value={made.url} onFocus={event => event.currentTarget.select()} />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={made.url} look="act">
          Copy the link
        </CopyButton>
        <OutsideButton
          href={mailtoLink({ to: null, subject: 'Where my interviews stand', body: made.url }).href}
          look="quiet"
        >
          Email it
        </OutsideButton>
        {made.drafts.map(draft => (
          <Button
            key={draft.id}
            look="quiet"
            onClick={() => {
              handOverShareLink(made.url)
              router.push(`/drafts/${draft.id}` as Route)
            }}
          >
            <span className="min-w-0 text-left">Add it to “{draft.subject || 'the draft'}”</span>
          </Button>
        ))}
      </div>
      <LinkButton href={`/share-links/${made.id}` as Route} look="bare" className="-ml-4 justify-self-start">
        Go to this link’s page
      </LinkButton>
    </section>
  )
}
