import { Avatar } from '@/components/ui/avatar'
import { List, ListRow } from '@/components/ui/list'
import { Panel, Section } from '@/components/ui/section'
import { StageMark } from '@/components/ui/stage-mark'

/** Today on a quiet morning, with made-up companies. A picture: nothing in it can be used. */
export function TodayPicture() {
  return (
    <div
      role="img"
      aria-label="Today: one thank-you to send at five, and three companies waited for, each with since when"
    >
      <div inert className="rounded-lg bg-ground p-5 sm:p-8">
        <p className="text-ink-soft text-sm">Tuesday 24 November</p>
        <p className="mb-5 font-bold text-xl">Good afternoon, Mira</p>
        <Panel>
          <p className="text-ink-soft text-sm">Due today, 17:00</p>
          <p className="mt-1 font-bold text-lg">Thank Agnieszka, Tom and Rui</p>
          <p className="text-ink-soft">Three drafts are ready, each in their own words.</p>
        </Panel>
        <Section title="Waiting" className="mt-6">
          <List>
            <ListRow
              leading={<Avatar name="Iris Halden" />}
              title="Halden & Moss"
              meta="Iris decides by Friday"
              trailing={<StageMark stage="final" />}
            />
            <ListRow
              leading={<Avatar name="Jonas Weber" />}
              title="Brightwater"
              meta="Nudge ready on Wednesday, 09:30"
              trailing={<StageMark stage="interviewing" />}
            />
            <ListRow
              leading={<Avatar name="Sana Qureshi" />}
              title="Fern Street"
              meta="No word since 4 November"
              trailing={<StageMark stage="quiet" />}
            />
          </List>
        </Section>
      </div>
    </div>
  )
}
