import type { ContactKind, Source, Stage } from '@/db/enums'
import { contactKinds, sources, stages } from '@/db/enums'
import { plainWord } from './header-words'

/** What other programs and people call a stage; `not_applied` is one that has not begun. */
const words: Record<Stage | 'not_applied', string> = {
  not_applied:
    'wishlist, not started, to do, todo, backlog, not yet applied, saved, bookmarked, to apply, interested, not applied, draft, lead, researching, applying, gemerkt, merkliste, noch nicht beworben, a postuler, interesse, op te pakken, guardado, por aplicar',
  applied:
    'applied, application sent, submitted, sent, in review, under review, waiting, pending, beworben, bewerbung gesendet, eingereicht, postule, candidature envoyee, en attente, gesolliciteerd, verstuurd, aplicado, solicitado, enviado, postulado',
  screening:
    'screening, screen, phone screen, recruiter screen, recruiter call, phone interview, first call, assessment, test, telefoninterview, erstgesprach, preselection, appel recruteur, telefonisch gesprek, kennismaking, primera llamada, preseleccion',
  interviewing:
    'interviewing, interview, interviews, in process, in progress, first interview, second interview, technical interview, onsite, vorstellungsgesprach, im gesprach, gesprach, entretien, en cours, gesprek, in gesprek, lopend, entrevista, en proceso, entrevistas',
  final:
    'final, final round, final interview, last round, letzte runde, finale runde, dernier entretien, tour final, laatste ronde, ronda final, entrevista final',
  offer:
    'offer, offered, offer received, negotiating, negotiation, angebot, angebot erhalten, offre, offre recue, negociation, aanbod, aanbieding, oferta, oferta recibida',
  quiet:
    'quiet, ghosted, no response, no reply, no answer, stale, on hold, keine antwort, keine ruckmeldung, sans reponse, geen reactie, sin respuesta',
  accepted:
    'accepted, offer accepted, hired, signed, got the job, angenommen, zugesagt, eingestellt, acceptee, accepte, embauche, aangenomen, geaccepteerd, aceptado, aceptada, contratado',
  declined:
    'declined, offer declined, i declined, turned down, abgelehnt von mir, angebot abgelehnt, declinee, offre refusee, afgeslagen, oferta rechazada, rechazada por mi',
  rejected:
    'rejected, rejection, not selected, unsuccessful, denied, no, closed, lost, abgelehnt, absage, refuse, refusee, rejete, afgewezen, afwijzing, rechazado, rechazada, descartado',
  withdrawn:
    'withdrawn, withdrew, i withdrew, cancelled, not interested, zuruckgezogen, retiree, abandonne, teruggetrokken, retirado, retirada',
  aside: 'put aside, archived, archive, archiviert, archivee, gearchiveerd, archivado, archivada',
}

const stageByWord = new Map(
  [...(Object.keys(words) as (Stage | 'not_applied')[])].flatMap(stage =>
    words[stage].split(', ').map(word => [plainWord(word), stage] as const),
  ),
)

/** Null where nobody knows the word. Numbers and pictures before it ('3. Interview', '✅ Applied') say nothing. */
export function readStage(text: string): Stage | 'not_applied' | null {
  const said = plainWord(text).replace(/^\d+ /, '')
  if (said.replaceAll(' ', '_') === 'not_applied') return 'not_applied'
  const own = stages.find(stage => stage === said)
  return own ?? stageByWord.get(said) ?? stageByWord.get(said.replace(/ \d+$/, '')) ?? stageWithin(said)
}

const ends: readonly (Stage | 'not_applied')[] = ['rejected', 'withdrawn', 'declined', 'accepted', 'quiet']
const longestFirst = [...stageByWord].toSorted(([a], [b]) => b.length - a.length)

/**
 * 'Rejected after final', 'Phone interview scheduled', '2nd interview': an end wherever it is named, else how it begins,
 * else how it ends.
 */
function stageWithin(said: string): Stage | 'not_applied' | null {
  const text = ` ${said} `
  const find = (fits: (word: string) => boolean, among = longestFirst) =>
    among.find(([word]) => fits(word))?.[1]
  const over = longestFirst.filter(([word, stage]) => ends.includes(stage) && word.length > 5)
  return (
    find(word => text.includes(` ${word} `), over) ??
    find(word => text.startsWith(` ${word} `)) ??
    find(word => text.endsWith(` ${word} `)) ??
    null
  )
}

const sourceWords: Record<string, Source> = {
  recruiter: 'agency',
  agency: 'agency',
  headhunter: 'agency',
  personalvermittlung: 'agency',
  cabinet: 'agency',
  bureau: 'agency',
  agencia: 'agency',
  referral: 'referral',
  referred: 'referral',
  empfehlung: 'referral',
  recommandation: 'referral',
  cooptation: 'referral',
  aanbeveling: 'referral',
  recomendacion: 'referral',
  direct: 'direct',
}

export function readSource(text: string): Source | null {
  const said = plainWord(text)
  return sources.find(source => source === said.replaceAll(' ', '_')) ?? sourceWords[said] ?? null
}

export const readContactKind = (text: string): ContactKind =>
  contactKinds.find(kind => kind === plainWord(text).replaceAll(' ', '_')) ?? 'other'
