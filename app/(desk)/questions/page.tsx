import type { Metadata } from 'next'
import { Dialog } from '@/components/ui/dialog'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { UndoBar } from '@/components/ui/undo-bar'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { restoreQuestionAction } from '@/features/questions/actions'
import { CardDeck } from '@/features/questions/components/card-deck'
import { AskedByMeForm, AskedOfMeForm } from '@/features/questions/components/question-form'
import { QuestionList } from '@/features/questions/components/question-list'
import { StarterSet } from '@/features/questions/components/starter-set'
import { practiceDeck } from '@/features/questions/practice-deck'
import { listAskedIn, listQuestions } from '@/features/questions/queries'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Questions' }

export default async function QuestionsPage({ searchParams }: PageProps<'/questions'>) {
  const user = await requireUser('/questions')
  const { deleted } = await searchParams
  const { rows, rounds } = await asUser(user.id, load)
  const ofMe = rows.filter(row => row.direction === 'asked_of_me')
  const byMe = rows.filter(row => row.direction === 'asked_by_me')
  const cards = practiceDeck(ofMe)
  return (
    <Page>
      <PageHeader title="Questions" lead="What they asked, what you’ll ask, and what you’ll say next time." />
      {cards.length > 0 && (
        <Section title="Practice cards" note={cards.length}>
          <CardDeck cards={cards} zone={rows[0]?.zone ?? 'UTC'} now={new Date()} />
        </Section>
      )}
      <Section
        title="Asked of me"
        note={ofMe.length || undefined}
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
        <QuestionList rows={ofMe} rounds={rounds} />
      </Section>
      <Section
        title="I ask"
        note={byMe.length || undefined}
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
        <QuestionList rows={byMe} rounds={rounds} />
        <div className="mt-4">
          <StarterSet mine={byMe.map(row => row.text)} />
        </div>
      </Section>
      {typeof deleted === 'string' && isId(deleted) && (
        <UndoBar action={restoreQuestionAction} fields={{ id: deleted }}>
          Deleted.
        </UndoBar>
      )}
    </Page>
  )
}

const load = async (tx: Tx) => ({ rows: await listQuestions(tx), rounds: await listAskedIn(tx) })
