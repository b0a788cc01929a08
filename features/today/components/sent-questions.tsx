import { ActionForm } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { List, ListRow } from '@/components/ui/list'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmSentAction, notSentYetAction, skipDraftAction } from '@/features/drafts/actions'
import { messageTitle } from '@/features/letters/message-title'
import { formatLongDay, localDate } from '@/lib/time'
import type { Today } from '../arrange-today'

const shown = 4

/** What was emailed and nobody has said went out, with its three answers; and what counts as sent, with one to put it right. */
export function SentQuestions({ today: { asked, probably, zone, today } }: { today: Today }) {
  const count = asked.length + probably.length
  if (count === 0) return null
  return (
    <Section title="Did it go out?" note={count}>
      <List>
        {asked.slice(0, shown).map(({ id, question, company }) => (
          <Line key={id} id={id} title={question} meta={company}>
            <Answer id={id} action={confirmSentAction} about={question}>
              Yes
            </Answer>
            <Answer id={id} action={notSentYetAction} about={question}>
              Not yet
            </Answer>
            <Answer id={id} action={skipDraftAction} about={question} look="bare">
              Skip it
            </Answer>
          </Line>
        ))}
        {probably.slice(0, shown).map(({ id, kind, to, company, probablySentAt }) => {
          const what = messageTitle(kind, to)
          const on = probablySentAt ? formatLongDay(localDate(probablySentAt, zone), today) : ''
          return (
            <Line
              key={id}
              id={id}
              title={`Probably sent on ${on}. Not right?`}
              meta={`${what}, ${company ?? ''}`}
            >
              <Answer id={id} action={notSentYetAction} about={what}>
                It wasn’t sent
              </Answer>
            </Line>
          )
        })}
      </List>
      <AndMore
        href="/drafts"
        count={Math.max(0, asked.length - shown) + Math.max(0, probably.length - shown)}
        of="messages"
      />
    </Section>
  )
}

function Line({
  id,
  title,
  meta,
  children,
}: {
  id: string
  title: string
  meta: string | null
  children: React.ReactNode
}) {
  return (
    <ListRow title={<Link href={`/drafts/${id}`}>{title}</Link>} meta={meta}>
      <div className="flex flex-wrap gap-2">{children}</div>
    </ListRow>
  )
}

function Answer({
  id,
  action,
  about,
  look = 'quiet',
  children,
}: {
  id: string
  action: typeof confirmSentAction
  about: string
  look?: 'quiet' | 'bare'
  children: string
}) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look={look} size="sm" aria-label={`${children}: ${about}`}>
        {children}
      </SubmitButton>
    </ActionForm>
  )
}
