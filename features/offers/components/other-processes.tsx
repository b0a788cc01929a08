import type { Route } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { isContender } from '@/features/planning/wanted-offer-note'
import { stageWords } from '@/features/vocabulary/stages'
import type { Offer } from '../mutations'
import type { OtherProcess } from '../queries'

/** One honest note for each other live process: a date in good time, no name and no terms. */
export function OtherProcesses({ offer, others }: { offer: Offer; others: readonly OtherProcess[] }) {
  return (
    <Section title="Tell the others" note={others.length || undefined}>
      <p className="py-3 text-ink-soft">{explain(offer, others)}</p>
      <List>
        {others.map(other => (
          <ListRow
            key={other.id}
            href={(other.draftId ? `/drafts/${other.draftId}` : `/pipelines/${other.id}`) as Route}
            title={<span className="wrap-anywhere">{other.company}</span>}
            meta={<span className="wrap-anywhere">{statusOf(offer, other)}</span>}
          />
        ))}
      </List>
    </Section>
  )
}

function explain(offer: Offer, others: readonly OtherProcess[]): string {
  if (others.length === 0) return 'You have no other process under way, so there’s nobody to tell.'
  if (offer.inWriting !== 'yes')
    return 'Once you have it in writing, a note for each of these will be ready. Until then nobody hears about it.'
  const says = offer.answerBy ? 'gives your date' : 'says you have an offer'
  return `Each note ${says} and nothing else: not who made it, not what is in it.`
}

function statusOf(offer: Offer, other: OtherProcess): string {
  if (other.draftState === 'sent' || other.draftState === 'answered') return 'Told'
  if (other.draftState === 'skipped') return 'Skipped'
  if (other.draftId)
    return other.to ? `A note to ${other.to} is ready` : 'A note is ready; choose who it’s for'
  if (other.stage === 'quiet') return 'Quiet: it can wait until they write'
  if (offer.inWriting === 'yes' && !isContender(other.stage, other.conversations))
    return `${stageWords[other.stage]}: no conversation yet, so it can wait`
  return stageWords[other.stage]
}
