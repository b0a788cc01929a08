import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { groupBy } from '@/lib/group-by'
import { clockOf, formatLongDay, localDate, relativeDay, toWall } from '@/lib/time'
import { type AheadRow, aheadWords } from '../ahead-words'
import type { MailAhead } from '../mails-ahead'

/** The mails to come, day by day, each with its hour and how it begins. */
export function AheadList({
  mails,
  zone,
  now,
}: {
  mails: readonly MailAhead<AheadRow>[]
  zone: string
  now: Date
}) {
  const today = localDate(now, zone)
  const days = groupBy(mails, ({ at }) => localDate(at, zone))
  return [...days].map(([day, ofDay]) => (
    <Section key={day} title={formatLongDay(day, today)} note={relativeDay(day, today)}>
      <List>
        {ofDay.map(mail => {
          const { title, company, to, why, begins, also } = aheadWords(mail)
          return (
            <ListRow
              key={mail.together[0]?.id}
              leading={
                <time className="w-12 shrink-0 self-start tabular-nums">
                  {clockOf(toWall(mail.at, zone))}
                </time>
              }
              title={[title, to].filter(Boolean).join(': ')}
              meta={
                <>
                  {company && <span className="wrap-anywhere">{company}</span>}
                  <span>{why}</span>
                  {also.length > 0 && <span>{`In the same email: ${also.join(' · ')}`}</span>}
                </>
              }
            >
              {begins && (
                <p className="wrap-anywhere line-clamp-2 pl-15 text-ink-soft text-sm">{`Begins “${begins}”`}</p>
              )}
            </ListRow>
          )
        })}
      </List>
    </Section>
  ))
}
