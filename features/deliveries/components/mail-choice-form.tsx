import { Button, LinkButton } from '@/components/ui/button'
import { CheckboxChips } from '@/components/ui/choice'
import { mailGroups } from '@/features/reminders/reminder-rules'
import type { getMailChoice } from '../choose-mail'
import { groupsOn } from '../mail-groups'

type Props = { token: string } & NonNullable<Awaited<ReturnType<typeof getMailChoice>>>

/** Plain forms: they work without JavaScript and without signing in. */
export function MailChoiceForm({ token, kindsOff, stopped }: Props) {
  const action = `/api/unsubscribe/${encodeURIComponent(token)}`
  if (stopped && !stopped.byThem)
    return (
      <div className="mt-6 grid max-w-md justify-items-start gap-4">
        <p>{stopped.why} Nothing but sign-in mail comes to you. Signed in, you can start it again.</p>
        <LinkButton href="/settings">Open your settings</LinkButton>
      </div>
    )
  if (stopped)
    return (
      <form method="post" action={action} className="mt-6 grid max-w-md justify-items-start gap-4">
        <input type="hidden" name="from" value="page" />
        <p>{stopped.why} Nothing but sign-in mail comes to you.</p>
        <Button type="submit" name="choice" value="resume">
          Start mail again
        </Button>
      </form>
    )
  return (
    <div className="mt-6 grid max-w-read gap-10">
      <form method="post" action={action} className="grid gap-5">
        <input type="hidden" name="from" value="page" />
        <input type="hidden" name="choice" value="some" />
        <CheckboxChips
          name="on"
          legend="Mails I get"
          options={mailGroups.map(group => ({ value: group.id, label: group.label }))}
          defaultValues={groupsOn(kindsOff)}
        />
        <div>
          <Button type="submit">Save my choice</Button>
        </div>
      </form>
      <form method="post" action={action} className="grid gap-3">
        <input type="hidden" name="from" value="page" />
        <p>Or none at all. What was due stays on your Today page.</p>
        <div>
          <Button type="submit" name="choice" value="all" look="quiet">
            Stop all mail
          </Button>
        </div>
      </form>
    </div>
  )
}
