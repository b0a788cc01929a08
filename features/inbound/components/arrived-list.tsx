import type { Route } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { List, ListRow, RowButton } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import type { HeldReason } from '@/db/enums'
import { rowMark } from '@/lib/page-rows'
import { formatWhen, type LocalDate } from '@/lib/time'
import { answerArrivedAction } from '../actions'
import { type Arrived, arrivedRows } from '../queries'

/** What came to the person's own address, the first of it; the rest is a page away. Nothing when nothing did. */
export function ArrivedFirst({ rows, today }: { rows: readonly Arrived[]; today: LocalDate }) {
  const [first] = rows
  if (!first) return null
  return (
    <Section title="What arrived" note={first.waiting > 0 ? first.waiting : undefined}>
      <ArrivedList rows={rows} today={today} />
      <AndMore href="/today/arrived" count={first.total - rows.length} of="that arrived" />
    </Section>
  )
}

/** Each with what it is taken for, and a yes or a no. */
export function ArrivedList({ rows, today }: { rows: readonly Arrived[]; today: LocalDate }) {
  return (
    <>
      {(['yes', 'no'] as const).map(answer => (
        <ActionForm key={answer} id={`arrived-${answer}`} action={answerArrivedAction}>
          <input type="hidden" name="answer" value={answer} />
        </ActionForm>
      ))}
      <List>
        {rows.map((one, index) => {
          const { title, yes, look, looks = 'Look at it' } = wordsOf(one, today)
          const name = one.subject || 'Without a subject'
          return (
            <ListRow
              key={one.id}
              id={rowMark(index, arrivedRows)}
              {...(one.state === 'done' && one.interviewId
                ? { href: `/interviews/${one.interviewId}` as Route }
                : {})}
              title={title}
              meta={`“${name}”${one.state === 'held' ? `, from ${one.from || 'nobody named'}` : ''}${one.notes?.length ? `. ${one.notes.join(' ')}` : ''}`}
              trailing={
                one.state !== 'done' && (
                  <span className="flex flex-wrap justify-end gap-2">
                    {yes && (
                      <RowButton form="arrived-yes" name="id" value={one.id} aria-label={`${yes}: ${name}`}>
                        {yes}
                      </RowButton>
                    )}
                    {look && (
                      <Link href={look} className="row-act" aria-label={`${looks}: ${name}`}>
                        {looks}
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
    </>
  )
}

const heldWords: Record<HeldReason, string> = {
  stranger: 'Not from your address, so nothing was done with it',
  unproven: 'We couldn’t be sure it was you, so nothing was done with it',
  unreadable: 'We couldn’t read it, but you can paste its text',
}

interface Words {
  title: string
  yes?: string
  /** Where it is looked at. */
  look?: Route | undefined
  /** What that link is called, where it is no look at what was read. */
  looks?: string
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
  if (one.heldFor === 'unreadable')
    return { title: heldWords.unreadable, look: '/interviews/new', looks: 'Paste its text' }
  if (state === 'held')
    return { title: heldWords[one.heldFor ?? 'unproven'], look: one.hasForm ? form : undefined }
  if (one.others > 0) return { title: `${one.others + 1} interviews in one mail${theirs}?`, look: form }
  switch (kind) {
    case 'invitation':
      return {
        title:
          one.slots > 0
            ? `An interview${theirs}: ${one.slots} times to choose from`
            : `An interview${theirs}${when ? `, ${when}` : ''}?`,
        look: form,
      }
    case 'moved':
      if (one.interviewId)
        return {
          title: `Was your interview${theirs} moved to ${when ?? 'another time'}?`,
          yes: 'Yes',
          look: form,
        }
      return { title: movedWords(one, theirs), look: form }
    case 'cancelled':
      return one.interviewId
        ? { title: `Was your interview${theirs} cancelled?`, yes: 'Yes' }
        : {
            title: `An interview${theirs} was cancelled, but we don’t know which`,
            look: one.hasForm ? form : undefined,
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

/** What is asked of it is asked where it is looked at, once. */
function movedWords({ hasKnown, slots, when }: Arrived, theirs: string): string {
  if (hasKnown && slots > 0) return `A new time for your interview${theirs}: ${slots} to choose from`
  if (hasKnown)
    return `Your interview${theirs} was moved${when ? ` to ${when}` : ''}, but we don’t know the time`
  return `An interview${theirs} was moved${when && slots === 0 ? ` to ${when}` : ''}, but we don’t know which`
}
