import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/button'
import { type Light, Mark } from '@/components/ui/mark'

/** Nothing is under way: three doors, of which the first is the one thing that starts everything else. */
export function StartHere() {
  return (
    <ol className="grid gap-x-10 gap-y-8 lg:grid-cols-3">
      <Step light="lamp" title="Add an interview">
        <p>
          Drop in the calendar invitation, or fill in three fields. Your last interview is a good start, too.
        </p>
        <div className="mt-4 flex flex-wrap gap-2">
          <LinkButton href="/interviews/new" look="lamp">
            Add an interview
          </LinkButton>
          <LinkButton href="/just-now" look="quiet">
            I’ve just had one
          </LinkButton>
        </div>
      </Step>
      <Step light="soft" title="Say how it went">
        <p>
          Ten minutes after it ends you get an email with one link. In a minute: how it felt, what happens
          next, one thing about each person.
        </p>
      </Step>
      <Step light="soft" title="Send your thank-yous">
        <p>
          A note to each person is ready the same afternoon. You send it from your own mailbox, and if their
          date passes, the nudge is ready.
        </p>
      </Step>
    </ol>
  )
}

function Step({ light, title, children }: { light: Light; title: string; children: ReactNode }) {
  return (
    <li className="border-line border-t-2 pt-5">
      <Mark light={light} className="mb-4 -ml-2 size-14 text-ink-soft" />
      <h2 className="font-semibold text-lg">{title}</h2>
      <div className="mt-1 text-ink-soft">{children}</div>
    </li>
  )
}
