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

/** What wants doing and what comes, soonest first and in paler ink; then everything that was, newest first. */
export function Story({ story, reader, more, all, ended }: StoryProps) {
  const today = localDate(reader.now, reader.zone)
  // Nobody waits for their day once it is over.
  const next = story.filter(({ when, kind }) => when !== 'past' && !(ended && kind === 'promise'))
  const rest = firstFew(
    story.filter(({ when }) => when === 'past'),
    all,
    shown,
  )
  const inWords = (item: Happening) => storyRow(item, reader, today)
  const hasRounds = story.some(({ kind }) => kind === 'round')
  return (
    <Section title="The story" note={hasRounds ? undefined : ended ? 'No interview' : 'No interview yet'}>
      {!hasRounds && !ended && (
        <EmptyState title="No interview yet">
          Once they invite you, add it with the invitation. Everything else follows from it.
        </EmptyState>
      )}
      {next.length > 0 && (
        <>
          <h3 className="story-part">What’s next</h3>
          <StoryRows label="What’s next" className="pb-2" rows={next.map(inWords)} />
        </>
      )}
      {rest.rows.length > 0 && (
        <>
          <h3 className="story-part">So far</h3>
          <StoryRows label="So far" className="pb-2" rows={rest.rows.map(inWords)} />
        </>
      )}
      <AndMore href={more} count={rest.left} of="earlier in this story" />
    </Section>
  )
}
