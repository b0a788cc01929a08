import { keyOf, mailboxWords } from './name-words'

// What may stand in a mailbox's name beside the words that make it one: "Acme Talent Team", "The People & Culture Team".
const around = new Set('the and & of at und et y e our your de du des der dem a'.split(' '))
// These end the name of a group, whatever stands before them.
const ends =
  /(?:^|[\s-])(team|teams|department|dept\.?|abteilung|équipe|service rh|equipo|equipa|equipe|afdeling|ufficio|recruiting|recruitment|careers|talent acquisition|human resources|people ops|people operations)$/i
const sharedLocal =
  /^(hr|rh|rrhh|jobs?|careers?|karriere|career|recruit(ing|ment|ers?)?|recrutement|recrutamento|talent(s|[._-]?(team|acquisition))?|people([._-]?(team|ops))?|hiring([._-]?team)?|team|info|contact|kontakt|hello|hallo|office|mail|bewerbung(en)?|personal(abteilung)?|candidatures?|sollicitaties?|vacatures|seleccion|selezione|empleo|lavoro|vagas|interviews?|scheduling|sekretariat|secr[eé]tariat|segreteria|secretariaat|secretaria|bewerbermanagement|rezeption|reception|accueil|onthaal|kanzlei|praxis|personeel|werkstatt|empfang|admin|support|applications?|staffing|saiyo|jinji)([._+-].*)?$/i
// Calendars and booking services that send for somebody: nobody to thank.
const robotLocal =
  /^(no-?reply|do-?not-?reply|ne-?pas-?repondre|nicht-?antworten|no-?responder|non-?rispondere|niet-?beantwoorden|unknownorganizer|calendar|notifications?|scheduling|invites?|mailer-daemon|postmaster|automated|system)([+.-].*)?@|@(group|resource)\.calendar\.google\.com$|@(.+\.)?(calendly\.com|greenhouse-mail\.io|goodtime\.io)$/i

/** "HR", "Talent Team", "Acme Recruiting", 人事部: a mailbox or a department, nobody's own name. */
export function isMailboxName(name: string): boolean {
  const tidy = name.trim().replace(/\s+/g, ' ')
  if (!tidy || tidy.includes('@')) return false
  if (mailboxWords.has(keyOf(tidy))) return true
  // "Tom from people ops" is Tom.
  if (ends.test(tidy) && !/\s(from|aus|vom|van|del?|du|da|in|and|und|et|y|e|en)\s/i.test(tidy)) return true
  const words = tidy.split(/[\s/-]+/).map(keyOf)
  return words.every(word => mailboxWords.has(word) || around.has(word))
}

/** hr@, careers@, talent-team@: several people read it. */
export const isSharedAddress = (address: string) => sharedLocal.test(address.split('@')[0] ?? '')

/** No-reply and booking services. */
export const isRobot = (address: string) => robotLocal.test(address)

/** "Talent Team" of talent-team@, "HR" of hr@. */
export const nameOfShared = (address: string) =>
  (address.split('@')[0] ?? '')
    .split(/[._+-]+/)
    .map(word =>
      /^(hr|rh|rrhh)$/i.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
