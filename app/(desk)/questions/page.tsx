import type { Metadata } from 'next'
import { Dialog } from '@/components/ui/dialog'
import { AndMore, More } from '@/components/ui/more'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { fewChoices, recentChoices } from '@/features/choices/find-choices'
import { restoreQuestionAction } from '@/features/questions/actions'
import { CardDeck } from '@/features/questions/components/card-deck'
import { AskedByMeForm, AskedOfMeForm } from '@/features/questions/components/question-form'
import { QuestionList } from '@/features/questions/components/question-list'
import { StarterSet } from '@/features/questions/components/starter-set'
import { practiceDeck } from '@/features/questions/practice-deck'
import {
  type Direction,
  directions,
  getStarters,
  listForCards,
  listNewestQuestions,
  listQuestions,
  questionKey,
} from '@/features/questions/queries'
import { isId } from '@/lib/fields'
import { readPageRequest } from '@/lib/paging'

export const metadata: Metadata = { title: 'Questions' }

const titles: Record<Direction, string> = { asked_of_me: 'Asked of me', asked_by_me: 'I ask' }

export default async function QuestionsPage({ searchParams }: PageProps<'/questions'>) {
  const asked = await searchParams
  const only = directions.find(direction => direction === asked.show)
  return only ? (
    <OneKind direction={only} asked={asked} />
  ) : (
    <AllKinds deleted={typeof asked.deleted === 'string' && isId(asked.deleted) ? asked.deleted : null} />
  )
}

async function AllKinds({ deleted }: { deleted: string | null }) {
  const user = await requireUser('/questions')
  const { newest, cards, own, rounds } = await asUser(user.id, load)
  const rowsOf = (direction: Direction) => newest.filter(row => row.direction === direction)
  const [ofMe, byMe] = [rowsOf('asked_of_me'), rowsOf('asked_by_me')]
  return (
    <Page width="desk">
      <PageHeader
        title="Questions"
        lead={
          cards.length > 0
            ? 'Say the card out loud first. Below it: what they asked, and what you’ll ask.'
            : 'What they asked, what you’ll ask, and what you’ll say next time.'
        }
      />
      {cards.length > 0 && (
        <Section title="Practice cards" note={cards.length}>
          <CardDeck cards={cards} zone={own.zone} now={new Date()} />
        </Section>
      )}
      <Section
        title={titles.asked_of_me}
        note={ofMe[0]?.total}
        action={
          <Dialog trigger="Add" title="They asked me" size="sm">
            <AskedOfMeForm rounds={rounds} />
          </Dialog>
        }
      >
        {ofMe.length === 0 && (
          <p className="py-4 text-ink-soft">
            None yet. Your one-minute reflection saves the question that stretched you; add others here.
          </p>
        )}
        <Newest direction="asked_of_me" rows={ofMe} />
      </Section>
      <Section
        title={titles.asked_by_me}
        note={byMe[0]?.total}
        action={
          <Dialog trigger="Add" title="I want to ask" size="sm">
            <AskedByMeForm rounds={rounds} />
          </Dialog>
        }
      >
        {byMe.length === 0 && (
          <p className="py-4 text-ink-soft">
            Your list goes into every brief. Until you have one, a few from the starter set are used.
          </p>
        )}
        <Newest direction="asked_by_me" rows={byMe} />
        <div className="mt-4">
          <StarterSet mine={own.mine} />
        </div>
      </Section>
      {deleted && (
        <UndoBar action={restoreQuestionAction} fields={{ id: deleted }}>
          Deleted.
        </UndoBar>
      )}
    </Page>
  )
}

type NewestRows = Awaited<ReturnType<typeof listNewestQuestions>>

function Newest({ direction, rows }: { direction: Direction; rows: NewestRows }) {
  return (
    <>
      <QuestionList rows={rows} />
      <AndMore
        href={`/questions?show=${direction}`}
        count={(rows[0]?.total ?? 0) - rows.length}
        of={`under ${titles[direction]}`}
      />
    </>
  )
}

async function OneKind({
  direction,
  asked,
}: {
  direction: Direction
  asked: Parameters<typeof readPageRequest>[0]
}) {
  // Those of one process that stretched me: where its brief leads on.
  const of = typeof asked.of === 'string' && isId(asked.of) ? asked.of : null
  const keep: Record<string, string> = { show: direction, ...(of && { of }) }
  const user = await requireUser(`/questions?${new URLSearchParams(keep)}`)
  const place = readPageRequest(asked, questionKey)
  const page = await asUser(user.id, tx => listQuestions(tx, direction, place, of))
  return (
    <Page width="desk">
      <PageHeader
        title={of ? 'What stretched you' : titles[direction]}
        eyebrow={of && page.rows[0]?.company}
        back={{ href: '/questions', label: 'Questions' }}
      />
      <QuestionList rows={page.rows} />
      <More path="/questions" keep={keep} page={page} />
    </Page>
  )
}

const load = async (tx: Tx) => ({
  newest: await listNewestQuestions(tx),
  cards: practiceDeck(await listForCards(tx)),
  own: await getStarters(tx),
  // Few at first, since two forms carry them: whoever had many interviews types a name.
  rounds: fewChoices(await recentChoices(tx, 'rounds')),
})
