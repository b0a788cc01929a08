import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { List, ListRow, RowButton } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { HeldReason } from '@/db/enums'
import { formatWhen, type LocalDate } from '@/lib/time'
import { answerArrivedAction } from '../actions'
import type { Arrived } from '../queries'

/** What came to the person's own address: each with what it is taken for, and a yes or a no. Nothing when nothing did. */
export function ArrivedList({ arrived, today }: { arrived: readonly Arrived[]; today: LocalDate }) {
  if (arrived.length === 0) return null
  const waiting = arrived.filter(({ state }) => state !== 'done').length
  return (
    <Section title="What arrived" note={waiting > 0 ? waiting : undefined}>
      {(['yes', 'no'] as const).map(answer => (
        <ActionForm key={answer} id={`arrived-${answer}`} action={answerArrivedAction}>
          <input type="hidden" name="answer" value={answer} />
        </ActionForm>
      ))}
      <List>
        {arrived.map(one => {
          const { title, yes, look } = wordsOf(one, today)
          const name = one.subject || 'Without a subject'
          return (
            <ListRow
              key={one.id}
              {...(one.state === 'done' && one.interviewId
                ? { href: `/interviews/${one.interviewId}` as Route }
                : {})}
              title={title}
              meta={`“${name}”${one.state === 'held' ? `, from ${one.from || 'nobody named'}` : ''}`}
              trailing={
                one.state !== 'done' && (
                  <span className="flex flex-wrap justify-end gap-2">
                    {yes && (
                      <RowButton form="arrived-yes" name="id" value={one.id} aria-label={`${yes}: ${name}`}>
                        {yes}
                      </RowButton>
                    )}
                    {look && (
                      <Link href={look} className="row-act" aria-label={`Look at it: ${name}`}>
                        Look at it
                      </Link>
                    )}
                    <RowButton
                      form="arrived-no"
                      name="id"
                      value={one.id}
                      aria-label={`No, put it away: ${name}`}
                    >
                      No
                    </RowButton>
                  </span>
                )
              }
            />
          )
        })}
      </List>
    </Section>
  )
}

const heldWords: Record<HeldReason, string> = {
  stranger: 'Not from your address, so nothing was done with it',
  unproven: 'We couldn’t be sure it was you, so nothing was done with it',
  unreadable: 'We couldn’t read it. Paste its text under “Add an interview” instead',
}

interface Words {
  title: string
  yes?: string
  /** Where it is looked at. */
  look?: Route | undefined
}

function wordsOf(one: Arrived, today: LocalDate): Words {
  const { kind, state, company, when, to } = one
  const at =
    one.interviewAt && one.interviewZone ? formatWhen(one.interviewAt, one.interviewZone, { today }) : null
  const theirs = company ? ` with ${company}` : ''
  const form = `/interviews/new?arrived=${one.id}` as Route
  if (state === 'done') {
    if (kind === 'sent') return { title: `Your message${to ? ` to ${to}` : ''} went out` }
    if (kind === 'cancelled') return { title: `Cancelled: your interview${theirs}` }
    if (kind === 'moved') return { title: `Moved: your interview${theirs}, ${at ?? ''}` }
    return {
      title:
        kind === 'reply' ? `${company ?? 'They'} replied` : `Added: your interview${theirs}, ${at ?? ''}`,
    }
  }
  if (state === 'held')
    return { title: heldWords[one.heldFor ?? 'unproven'], look: one.hasForm ? form : undefined }
  if (one.others > 0) return { title: `${one.others + 1} interviews in one mail${theirs}?`, look: form }
  switch (kind) {
    case 'invitation':
      return { title: `An interview${theirs}${when ? `, ${when}` : ''}?`, look: form }
    case 'moved':
      return one.interviewId
        ? { title: `Was your interview${theirs} moved to ${when ?? 'another time'}?`, yes: 'Yes', look: form }
        : { title: 'Was an interview moved?', look: form }
    case 'cancelled':
      return one.interviewId
        ? { title: `Was your interview${theirs} cancelled?`, yes: 'Yes' }
        : {
            title: `An interview${theirs} was cancelled, but we don’t know which`,
            look: one.pipelineId ? (`/pipelines/${one.pipelineId}` as Route) : undefined,
          }
    case 'reply':
      return one.pipelineId
        ? { title: `Did ${company} reply?`, yes: 'Yes' }
        : { title: 'A reply, but we don’t know who from' }
    case 'sent':
      return { title: `Was this your message${to ? ` to ${to}` : ''}?`, yes: 'Yes' }
    default:
      return { title: 'We couldn’t tell what this is' }
  }
}
