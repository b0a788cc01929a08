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
        <p>{stopped.why} You’ll only get sign-in emails. Sign in to start the others again.</p>
        <LinkButton href="/settings">Open your settings</LinkButton>
      </div>
    )
  if (stopped)
    return (
      <form method="post" action={action} className="mt-6 grid max-w-md justify-items-start gap-4">
        <input type="hidden" name="from" value="page" />
        <p>{stopped.why} You’ll only get sign-in emails.</p>
        <Button type="submit" name="choice" value="resume">
          Start emails again
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
          legend="Emails I get"
          options={mailGroups.map(group => ({ value: group.id, label: group.label }))}
          defaultValues={groupsOn(kindsOff)}
        />
        <div>
          <Button type="submit">Save my choice</Button>
        </div>
      </form>
      <form method="post" action={action} className="grid gap-3">
        <input type="hidden" name="from" value="page" />
        <p>Or none at all. Whatever is due still shows on your Today page.</p>
        <div>
          <Button type="submit" name="choice" value="all" look="quiet">
            Stop all emails
          </Button>
        </div>
      </form>
    </div>
  )
}
