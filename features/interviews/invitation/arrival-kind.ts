import { isJobTitle } from '@/features/contacts/piece-kinds'
import { interviewWords, kindWords } from '../calendar/interview-words'
import {
  asked,
  askedElsewhere,
  calledOff,
  cancelled,
  cancelledApart,
  cancelledBehind,
  cancelledTitle,
  hourForHour,
  moved,
  movedApart,
  movedTitle,
  otherDay,
  perhapsChanged,
  ratherThan,
} from './change-words'
import { type Evidence, seen } from './evidence'
import {
  aboutJob,
  answered,
  asksToCome,
  decidedAgainst,
  decides,
  invites,
  isChosen,
  isFair,
  picksTime,
  smallPrint,
  talk,
  toCustomers,
  toMany,
  toYou,
} from './talk-words'

const inItsPlace =
  /(?<!\p{L})(?:instead|stattdessen|plutôt|à la place|in plaats daarvan|en (?:su|tu) lugar|mejor el|invece)(?!\p{L})/iu
/** A letter that one can leave, and a sentence that asks this one reader: a webinar in it asks nobody. */
const leaves =
  /unsubscribe|abmelden|abbestellen|se désabonner|désinscrire|uitschrijven|darse de baja|disiscriv\p{L}*/iu
const asksYou =
  /(?<!\p{L})(?:invit(?:e|ed|ing) you|your (?:\p{L}+ )?(?:interview|call) (?:is|has|with|on|for)|ihr(?:e[mns]?)? (?:gespräch|termin)|votre entretien|uw gesprek|su entrevista|tu entrevista)(?!\p{L})/iu
const letUs =
  /(?<!\p{L})(?:let['’]?s|let us|shall we|we can do|lass(?:t)? uns|faisons|on fait|laten we|zullen we|hagamos|lo hacemos|facciamo)(?!\p{L})/iu
/** Of what somebody sent in for a job. */
const applied =
  /(?<!\p{L})(?:appl(?:ied|ying|ication)|candida\p{L}+|bewerb\p{L}+|sollicit\p{L}+|solicitud|interview)(?!\p{L})/iu
const isSorry =
  /(?<!\p{L})(?:sorry|apolog\p{L}+|unfortunately|leider|entschuldig\p{L}+|désolée?s?|malheureusement|excuse[rz]?|helaas|excuses|lament\p{L}+|disculp\p{L}+|siento|purtroppo|scus\p{L}+)(?!\p{L})/iu

const arrivalKinds = ['invitation', 'moved', 'cancelled', 'reply', 'other'] as const
export type ArrivalKind = (typeof arrivalKinds)[number]

export interface ArrivalSigns {
  /** A day and an hour were found. */
  hasMoment: boolean
  /** A day is named, if no hour. */
  hasDay: boolean
  /** A talk is said to be on a day, without its hour. */
  isOfDay: boolean
  /** Lines that name two days, as "from Monday to Wednesday" does. */
  twoDays: ReadonlySet<string>
  /** Two days or hours are named, an old one and a new one. */
  hasTwoMoments: boolean
  /** One hour is said no to, and another is named. */
  asksForAnother: boolean
  /** Somebody put it here as an invitation, and no head says more. */
  isPasted: boolean
  /** Somebody wrote it, and no machine. */
  isPersonal: boolean
  /** Its title says that it answers. */
  isAnswer: boolean
  /** Its title says that it is passed on: what it is may stand where nothing was found. */
  isPassedOn: boolean
}

/** What has arrived: by its title first, then by its first lines. */
export function arrivalKind(
  title: string,
  lines: readonly string[],
  {
    hasMoment,
    hasDay,
    isOfDay,
    twoDays,
    hasTwoMoments,
    asksForAnother,
    isPasted,
    isPersonal,
    isAnswer,
    isPassedOn,
  }: ArrivalSigns,
): { kind: ArrivalKind; evidence: Evidence[] } {
  const own = lines.filter(line => line.trim()).slice(0, 25)
  const sentences = own
    .flatMap(line => line.split(/(?<=\D[.!?])\s+/))
    // A sentence with the call's link at its end is one: "Reschedule: https://…" is none.
    .map(line => (line.includes('http') ? line.replace(/(?<=^.{60,})https?:\S+/u, ' ') : line))
    .filter(line => !smallPrint.test(line))
  if ([cancelledTitle, cancelledBehind, cancelledApart].some(words => words.test(title)))
    return { kind: 'cancelled', evidence: ['title'] }
  const isOff = (line: string) => cancelled.test(line) || calledOff.test(line)
  const isOther = (line: string) => moved.test(line) || asked.test(line) || askedElsewhere.test(line)
  const isCancelled = sentences.some(isOff)
  const isMoved =
    movedTitle.test(title) ||
    moved.test(title) ||
    movedApart.test(title) ||
    sentences.some(isOther) ||
    (!isCancelled && [...twoDays].some(line => otherDay.test(line) && !smallPrint.test(line)))
  const all = [title, ...own].join('\n')
  const isInterview = all.search(interviewWords) >= 0 || kindWords.some(([, words]) => all.search(words) >= 0)
  const whole = [title, ...lines].join('\n').slice(0, 8000)
  const isToMany =
    toMany.test(whole) ||
    (toCustomers.test(whole) && !aboutJob.test(whole) && title.search(interviewWords) < 0)
  const isAsked = talk.test(all) || (isPersonal && asksToCome.test(all))
  if (isToMany && !((isInterview || isAsked) && (isPersonal || toYou.test(all))))
    return { kind: 'other', evidence: ['many'] }
  const isLetter = leaves.test(whole) && isFair.test(all) && !asksYou.test(all)
  if (isToMany && (isFair.test(title) || isLetter)) return { kind: 'other', evidence: ['many'] }
  // What is still being decided, or was, asks for nobody to come.
  if (decidedAgainst.test(all) && !isMoved && !isCancelled) return { kind: 'reply', evidence: [] }
  if (decides.test(all) && !isMoved && !asksToCome.test(all) && !isCancelled)
    return { kind: 'reply', evidence: [] }
  if (isMoved && hasMoment)
    return {
      kind: 'moved',
      evidence: seen(
        (movedTitle.test(title) || moved.test(title) || movedApart.test(title)) && 'title',
        sentences.some(line => moved.test(line)) && 'text',
        hasTwoMoments && 'plain',
        isCancelled && 'change',
      ),
    }
  // "We had to close … Could you come tomorrow instead?"
  if (isCancelled && hasMoment && isSorry.test(all) && sentences.some(line => inItsPlace.test(line)))
    return { kind: 'moved', evidence: [] }
  if (isCancelled)
    return { kind: 'cancelled', evidence: seen('text', sentences.findIndex(isOff) < 6 && 'plain') }
  if (hasMoment && (hourForHour.test(all) || (asksForAnother && isPersonal)))
    return { kind: 'moved', evidence: [] }
  // "Let's do 10.30 that morning instead", in an answer.
  if (
    hasMoment &&
    isPersonal &&
    isAnswer &&
    sentences.some(line => letUs.test(line) && inItsPlace.test(line))
  )
    return { kind: 'moved', evidence: [] }
  // "I'm so sorry … Would Wednesday work instead?"
  if (hasMoment && isPersonal && isSorry.test(all) && sentences.some(line => inItsPlace.test(line)))
    return { kind: 'moved', evidence: [] }
  const perhaps = sentences.some(line => perhapsChanged.test(line))
  if (hasMoment && (isInterview || talk.test(all)))
    return {
      kind: 'invitation',
      evidence: seen('text', isInterview && 'plain', perhaps && 'change', isToMany && 'many'),
    }
  // An answer with a day and an hour asks for them to be kept.
  if (hasMoment && isPersonal && ratherThan.test(all)) return { kind: 'moved', evidence: [] }
  if (hasMoment && (isPasted || isPersonal || asksToCome.test(all)))
    return { kind: 'invitation', evidence: [] }
  if (isMoved) return { kind: 'reply', evidence: [] }
  if (own.some(line => picksTime.test(line)) && (isInterview || talk.test(all)))
    return { kind: 'invitation', evidence: [] }
  if (hasDay && isInterview && (invites.test(all) || (isOfDay && isChosen.test(all))))
    return { kind: 'invitation', evidence: [] }
  const isAboutJob = isPersonal || isPasted || aboutJob.test(all) || applied.test(all)
  if (isInterview || (answered.test(all) && isAboutJob))
    return {
      kind: 'reply',
      evidence: seen(
        'text',
        isInterview &&
          answered.test(all) &&
          !hasDay &&
          !isPasted &&
          !isPassedOn &&
          !asksToCome.test(all) &&
          !/https?:/.test(all) &&
          'plain',
      ),
    }
  // Whose title is a job's is about a job.
  if (isJobTitle(title)) return { kind: 'reply', evidence: [] }
  // Somebody answers what was written to them.
  if (isPersonal && isAnswer && !isToMany) return { kind: 'reply', evidence: [] }
  return { kind: 'other', evidence: [] }
}
