import { interviewWords, kindWords } from '../calendar/interview-words'
import {
  answered,
  asked,
  askedElsewhere,
  asksToCome,
  calledOff,
  cancelled,
  cancelledTitle,
  moved,
  movedTitle,
  perhapsChanged,
  smallPrint,
  talk,
} from './change-words'

export const arrivalKinds = ['invitation', 'moved', 'cancelled', 'reply', 'other'] as const
export type ArrivalKind = (typeof arrivalKinds)[number]

/** What has arrived: by its title first, then by its first lines. `hasMoment`: a day and a time were found. */
export function arrivalKind(
  title: string,
  lines: readonly string[],
  hasMoment: boolean,
): { kind: ArrivalKind; sure: boolean } {
  const own = lines.filter(line => line.trim()).slice(0, 25)
  const sentences = own.flatMap(line => line.split(/(?<=\D[.!?])\s+/)).filter(line => !smallPrint.test(line))
  if (cancelledTitle.test(title)) return { kind: 'cancelled', sure: true }
  const isOff = (line: string) => cancelled.test(line) || calledOff.test(line)
  const isOther = (line: string) => moved.test(line) || asked.test(line) || askedElsewhere.test(line)
  const isCancelled = sentences.some(isOff)
  const isMoved = movedTitle.test(title) || sentences.some(isOther)
  if (isMoved && hasMoment) return { kind: 'moved', sure: !isCancelled }
  if (isCancelled) return { kind: 'cancelled', sure: sentences.findIndex(isOff) < 6 }
  const all = [title, ...own].join('\n')
  const isInterview = all.search(interviewWords) >= 0 || kindWords.some(([, words]) => all.search(words) >= 0)
  const perhaps = sentences.some(line => perhapsChanged.test(line))
  if (hasMoment && (isInterview || talk.test(all)))
    return { kind: 'invitation', sure: isInterview && !perhaps }
  // An answer with a day and an hour asks for them to be kept.
  if (hasMoment && asksToCome.test(all)) return { kind: 'invitation', sure: false }
  if (isMoved) return { kind: 'reply', sure: false }
  if (isInterview || answered.test(all)) return { kind: 'reply', sure: isInterview && answered.test(all) }
  return { kind: 'other', sure: false }
}
