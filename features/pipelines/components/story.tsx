import { EmptyState } from '@/components/ui/empty-state'
import { AndMore } from '@/components/ui/more'
import { Section } from '@/components/ui/section'
import { firstFew } from '@/lib/few'
import { localDate } from '@/lib/time'
import type { Happening } from '../story'
import { type Reader, storyRow } from '../story-words'
import { StoryRows } from './story-rows'

/** What lies further back is a page of its own. */
const shown = 14

interface StoryProps {
  story: readonly Happening[]
  reader: Reader
  /** Where the whole of it is, and whether this is it. */
  more: string
  all: boolean
  ended: boolean
}

/** One thread, newest first: what is ahead in paler ink, what wants doing now, then everything that was. */
export function Story({ story, reader, more, all, ended }: StoryProps) {
  const today = localDate(reader.now, reader.zone)
  // Nobody waits for their day once it is over.
  const ahead = story.filter(({ when, kind }) => when === 'ahead' && !(ended && kind === 'promise'))
  const rest = firstFew(
    story.filter(({ when }) => when !== 'ahead'),
    all,
    shown,
  )
  const inWords = (item: Happening) => storyRow(item, reader, today)
  const hasRounds = story.some(({ kind }) => kind === 'round')
  return (
    <Section title="The story" note={hasRounds ? undefined : ended ? 'No interview' : 'No interview yet'}>
      {!hasRounds && !ended && (
        <EmptyState title="Add the first interview">
          When there’s a date, drop in the calendar invitation. Everything else follows from it.
        </EmptyState>
      )}
      {ahead.length > 0 && <StoryRows label="Ahead" className="pt-3" rows={ahead.map(inWords)} />}
      <p className="mt-3 mb-1 flex items-center gap-3 font-semibold text-act text-xs">
        <span className="w-20 shrink-0 text-right sm:w-24">Today</span>
        <span aria-hidden="true" className="h-0.5 flex-1 bg-act" />
      </p>
      <StoryRows label="Until today" className="pb-2" rows={rest.rows.map(inWords)} />
      <AndMore href={more} count={rest.left} of="earlier in this story" />
    </Section>
  )
}
