import 'server-only'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import type { Reader } from '@/features/letters/hook'
import { hookReader } from '@/features/letters/hook-reader'
import type { Register } from '@/features/letters/letter-set'
import { thankYouKind } from '@/features/letters/thank-you-kind'
import { formatRange, localDate } from '@/lib/time'
import type { Answers, FactAnswer } from './answers'
import { dateChips } from './date-chips'

/** What the link of a mail may show: company, time, people's names. Null when the interview is not there any more. */
export async function getVisit(tx: Tx, interviewId: string, now: Date) {
  const [row] = await tx
    .select({
      company: pipelines.company,
      kind: interviews.kind,
      source: pipelines.source,
      recruiterId: pipelines.recruiterId,
      formality: sql<Register>`coalesce(${pipelines.formality}, ${settings.formality})`,
      startsAt: interviews.startsAt,
      endsAt: interviews.endsAt,
      zone: interviews.zone,
      readerZone: settings.zone,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .innerJoin(settings, eq(settings.userId, interviews.userId))
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt), isNull(pipelines.deletedAt)))
  if (!row) return null
  const people = await tx
    .select({ id: contacts.id, name: contacts.name, kind: contacts.kind })
    .from(interviewPeople)
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(
      and(
        eq(interviewPeople.interviewId, interviewId),
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
      ),
    )
    .orderBy(asc(interviewPeople.createdAt), asc(contacts.name))
  const today = localDate(now, row.readerZone)
  const answers: Answers = {
    minute: {},
    facts: {},
    people: people.map(({ id, name }) => ({ key: id, id, name })),
  }
  // Somebody new was simply there.
  const readerFor = (
    person: Pick<(typeof people)[number], 'name' | 'kind'> & { id: string | null },
  ): Reader =>
    hookReader({
      kind: thankYouKind(person, { kind: row.kind, laterRound: false, people: people.length }),
      name: person.name,
      company: row.company,
      register: row.formality,
      isByAgency: row.source === 'agency' && person.id !== null && person.id === row.recruiterId,
    })
  return {
    interviewId,
    company: row.company,
    /** The readers of the notes, as their letters will have them; one for whoever is added. */
    readers: Object.fromEntries(people.map(person => [person.id, readerFor(person)])),
    newReader: readerFor({ id: null, name: '', kind: 'interviewer' }),
    isAhead: row.startsAt > now,
    when: formatRange(row.startsAt, row.endsAt, row.zone, { readerZone: row.readerZone, today }),
    dates: dateChips(today),
    answers,
  }
}

export type Visit = NonNullable<Awaited<ReturnType<typeof getVisit>>>

/** Behind the sign-in: the same, with all that is already there. Five statements in all. */
export async function getFollowUp(tx: Tx, interviewId: string, now: Date): Promise<Visit | null> {
  const visit = await getVisit(tx, interviewId, now)
  if (!visit) return null
  const [known] = await tx
    .select({ minute: reflections, question: questions })
    .from(interviews)
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .leftJoin(
      questions,
      and(
        eq(questions.interviewId, interviews.id),
        eq(questions.direction, 'asked_of_me'),
        inArray(questions.difficulty, ['stretched', 'stumped']),
        isNull(questions.deletedAt),
      ),
    )
    .where(eq(interviews.id, interviewId))
    .orderBy(asc(questions.createdAt))
    .limit(1)
  const facts = await tx.select().from(nextSteps).where(eq(nextSteps.interviewId, interviewId))
  const notes = await tx
    .select({ note: interviewPeople, email: contacts.email })
    .from(interviewPeople)
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(eq(interviewPeople.interviewId, interviewId))
  const { minute, question } = known ?? {}
  const answers: Answers = {
    minute: minute
      ? {
          gut: minute.gut,
          likelihood: minute.likelihood,
          strengths: minute.strengths,
          workOn: minute.workOn,
          wentWell: minute.wentWell,
          nearlyWrong: minute.nearlyWrong,
          tellAFriend: minute.tellAFriend,
          repairPoint: minute.repairPoint,
          theyCaredAbout: minute.theyCaredAbout,
        }
      : {},
    facts: Object.fromEntries(facts.map(row => [row.fact, factAnswer(row)])),
    people: visit.answers.people.map(person => {
      const met = notes.find(row => row.note.contactId === person.id)
      const { noteStem, noteForThem, noteForMe, rapport } = met?.note ?? {}
      return {
        ...person,
        email: met?.email,
        stem: noteStem,
        forThem: noteForThem,
        forMe: noteForMe,
        rapport,
      }
    }),
    ...(question && {
      question: {
        id: question.id,
        text: question.text,
        type: question.type,
        difficulty: question.difficulty,
        ifThen: question.ifThen,
      },
    }),
  }
  return { ...visit, answers }
}

const factAnswer = (row: typeof nextSteps.$inferSelect): FactAnswer => ({
  state: row.state,
  text: row.answerText,
  date: row.answerDate,
  who: row.answerWho,
  channel: row.answerChannel,
  person: row.contactId,
  saidBy: row.saidById,
})
