import { Button } from '@/components/ui/button'
import { CheckboxChips } from '@/components/ui/choice'
import type { ReminderKind } from '@/db/enums'
import { groupsOn, mailGroups } from '../mail-groups'

interface Props {
  token: string
  kindsOff: readonly ReminderKind[]
  suppressedAt: Date | null
  suppressedWhy: string | null
}

/** Plain forms: they work without JavaScript and without signing in. */
export function MailChoiceForm({ token, kindsOff, suppressedAt, suppressedWhy }: Props) {
  const action = `/api/unsubscribe/${encodeURIComponent(token)}`
  if (suppressedAt)
    return (
      <form method="post" action={action} className="mt-6 grid max-w-md gap-4">
        <input type="hidden" name="from" value="page" />
        <p>{suppressedWhy ?? 'Mail to you is stopped.'} Nothing but sign-in mail comes to you.</p>
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
