import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { asUser, type Tx } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { getChoice, recentChoices } from '@/features/choices/find-choices'
import { deleteQuestionAction } from '@/features/questions/actions'
import { AskedByMeForm, AskedOfMeForm } from '@/features/questions/components/question-form'
import { getQuestion } from '@/features/questions/queries'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Question' }

export default async function QuestionPage({ params }: PageProps<'/questions/[id]'>) {
  const { id } = await params
  const user = await requireUser(`/questions/${id}`)
  const loaded = isId(id) && (await asUser(user.id, tx => load(tx, id)))
  if (!loaded) notFound()
  const isAskedOfMe = loaded.question.direction === 'asked_of_me'
  const Form = isAskedOfMe ? AskedOfMeForm : AskedByMeForm
  return (
    <Page>
      <PageHeader
        title="Edit question"
        lead={
          isAskedOfMe
            ? 'What you’d say now matters most: it’s there when the question comes again.'
            : undefined
        }
        back={{ href: '/questions', label: 'Questions' }}
      />
      <Form {...loaded} />
      <ActionForm action={deleteQuestionAction} className="mt-4">
        <input type="hidden" name="id" value={id} />
        <SubmitButton look="bare" className="-ml-4">
          Delete it
        </SubmitButton>
      </ActionForm>
    </Page>
  )
}

async function load(tx: Tx, id: string) {
  const question = await getQuestion(tx, id)
  if (!question) return null
  return {
    question,
    rounds: await recentChoices(tx, 'rounds'),
    round: await getChoice(tx, 'rounds', question.interviewId),
  }
}
