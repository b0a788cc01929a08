import type { ContactKind, DraftKind, DraftState, InterviewKind, Stage } from '@/db/enums'
import { messageTitle } from '@/features/letters/message-title'
import { contactKindWords } from '@/features/vocabulary/contact-kinds'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { FoundRow } from './find'
import { excerptOf, markWords, type Piece } from './mark-words'

/** One thing that was found, in words: a link, what it is, where it belongs, and where in it the words stand. */
export interface FoundItem {
  id: string
  href: string
  title: readonly Piece[]
  where: readonly Piece[]
  excerpt: readonly Piece[] | null
}

interface Around {
  zone: string
  today: LocalDate
  stageNames: StageNames
}

export function present(row: FoundRow, words: readonly string[], around: Around): FoundItem {
  const { href, title, where } = said(row, around)
  return {
    id: row.id,
    href,
    title: markWords(title, words),
    where: markWords(where.filter(Boolean).join(' · '), words),
    excerpt: row.text ? excerptOf(row.text, words) : null,
  }
}

function said(row: FoundRow, { zone, today, stageNames }: Around) {
  const { link, title, person, company, role, word, at } = row
  const day = formatDay(localDate(at, zone), today)
  switch (row.kind) {
    case 'process':
      return {
        href: `/pipelines/${link}`,
        title: `${company}, ${role}`,
        where: [stageName(word as Stage, stageNames)],
      }
    case 'person':
      return {
        href: `/people/${link}`,
        title: title ?? '',
        where: [role ?? contactKindWords[word as ContactKind], company, person],
      }
    case 'interview':
      return {
        href: `/interviews/${link}`,
        title: `${interviewKindWords[word as InterviewKind]}, ${company}`,
        where: [role, day, person],
      }
    case 'message':
      return {
        href: `/drafts/${link}`,
        title: messageTitle(title as DraftKind, person),
        where: [company, stateWords[word as DraftState], day],
      }
    case 'question':
      return {
        href: `/questions/${link}`,
        title: title ?? '',
        where: [word === 'asked_by_me' ? 'You ask' : 'They ask', company],
      }
    case 'note':
      return {
        href: link,
        title:
          title === 'person'
            ? `Your note about ${person}`
            : title === 'feedback'
              ? 'What they said'
              : 'Your reflection',
        where: [company, word && interviewKindWords[word as InterviewKind], day],
      }
  }
}

const stateWords: Record<DraftState, string> = {
  open: 'Not sent yet',
  probably_sent: 'Probably sent',
  sent: 'Sent',
  answered: 'Answered',
  skipped: 'Skipped',
}
