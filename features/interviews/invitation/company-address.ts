import { plain } from '@/lib/people/name-words'
import { isRobot, isSharedAddress } from '@/lib/people/shared-mailbox'
import { isOfFirm, lastWordIn } from './firm-words'

// Who sends for others: mailboxes anybody may have, scheduling pages, hiring systems, calendars.
export const forOthers =
  /^(?:gmail|googlemail|google|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|pm|fastmail|hey|zoho|orange|wanadoo|free|laposte|sfr|ziggo|kpnmail|telefonica|calendly|greenhouse|greenhouse-mail|lever|hire|ashbyhq|ashby|workday|myworkday|myworkdayjobs|goodtime|smartrecruiters|icims|jobvite|bamboohr|teamtailor|personio|recruitee|workable|breezy|jazzhr|taleo|successfactors|linkedin|indeed|microsoft|zoom|webex|example|cal|savvycal|doodle|notifications?|mail|mailer|notify)$/
/** What a page or a system that sends for others is called, in one word or several: bewerbung-mail, hiring-notify. */
const ofSystems =
  /^(?:workable|indeed|greenhouse|lever|ashby|hirevue|smartrecruiters|workday|teamtailor|personio|recruitee|bamboohr|jobvite|icims|stepstone|xing|glassdoor|monster|infojobs|linkedin|calendly|doodle|trac|e?mails?|mailer|jobs?|boards?|bewerb(?:ung(?:en)?|er)|hiring|hires?|hrs?|rh|notify|notifications?|my|no|reply|pages?|careers?|carri[eè]res?|karriere|emploi|empleo|vacatures?|apply|applications?|applicants?|recruit(?:ing|ment|er|ers)?|recrutement|talents?|schedul(?:er|ing|e)|calendar|gcal|ical|cal|bookings?|invites?|interviews?|candidates?|candidatures?|messages?|msg|sms|chats?|whatsapp|send|sender|alerts?|updates?|portal|app|apps|system|hq|service)+$/
const isOfSystems = (part: string) => ofSystems.test(part.slice(0, 64).replaceAll('-', ''))

const secondLevel = /^(?:co|com|org|net|ac|gov|edu|or|ne)$/
const systems =
  /(?:^|\.)(?:calendly|greenhouse|greenhouse-mail|lever|ashbyhq|myworkday|workday|goodtime|smartrecruiters|icims|teamtailor|personio|recruitee|workable|successfactors|taleo|cal|savvycal|softgarden|rexx-systems|onlyfy|dvinci|concludis|talention|coveto|umantis|refline|ostendis|welcomekit|welcometothejungle|flatchr|taleez|homerun|otys|carerix|talentclue|viterbit|bizneo|factorialhr|eightfold|gem|modernloop|hirevue|pinpointhq|tribepad|eploy|hireful|jobtrain|vacancyfiller|oleeo|phenom|phenompeople|avature|csod|cornerstone|ultipro|ukg|paycom|paylocity|rippling|freshteam|comeet|fountain|harri|jobylon|reachmee|varbi|easycruit|emply|talentech|breezy|jazzhr|bamboohr|jobvite)\.[a-z.]+$/

/** A scheduling page or a hiring system, which writes for an employer. */
export const isSystem = (address: string) => {
  const domain = address.split('@')[1]?.toLowerCase() ?? ''
  return (
    systems.test(`.${domain}`) ||
    domain
      .split('.')
      .slice(-2, -1)
      .some(part => isOfSystems(part))
  )
}

/** Acme of acme.example, careers.acme.example and acme.co.uk; null for a mailbox that anybody may have. */
export function companyOfAddress(address: string): string | null {
  const parts = (address.split('@')[1] ?? '').toLowerCase().split('.')
  const at = parts.length >= 3 && secondLevel.test(parts.at(-2) ?? '') ? -3 : -2
  const own = parts.at(at) ?? ''
  if (!own || own.length < 2 || forOthers.test(own) || isSystem(address)) return null
  return (
    own
      .split('-')
      // "clairval-carrieres" is Clairval.
      .filter(part => !isOfSystems(part))
      .flatMap(apart)
      .map(word => accented[word] ?? word)
      .map(word =>
        /^(?:du|de|la|del|des|van|der|and|und|et|of)$/.test(word)
          ? word
          : word.charAt(0).toUpperCase() + word.slice(1),
      )
      .join(' ')
      .replace(/ (?=(?:Fils|Sons|Söhne|Soehne|Zonen|Zn|Filles|Daughters|Co)$)/, ' & ')
  )
}

const firstWord =
  /^(zapateria|cristaleria|ferreteria|carniceria|peluqueria|fundacion|asociacion|instituto|academia|bodegas|viveros|aceites|maison|domaine|mairie|fonderies|menuiserie|boucherie|fromagerie|imprimerie|gemeente|stichting|bouwgroep|zorggroep|apotheke|schule|spital|tischlerei|schreinerei|brauerei|gasthaus|verlag|talleres|librairie|boulangerie|pharmacie|garage|transports|cabinet|clinique|ecole|baeckerei|metzgerei|autohaus|moebelhaus|kita|praxis|kanzlei|zimmerei|molino|libreria|panaderia|farmacia|colegio|bakkerij|boekhandel|grupo|groupe|gruppe|hotel|brasserie|restaurant|cafe|banco|bank|studio|atelier|klinik|klinikum|stadt|gemeente|mairie|lycee|clinica|casa)(?=[a-z]{3})/
const particle = /^(du|des|del|de|la|van|der)(?=[a-z]{4})/

/** As they are spelled: an address has no accents. */
const accented: Record<string, string> = {
  ...{
    zapateria: 'zapatería',
    cristaleria: 'cristalería',
    ferreteria: 'ferretería',
    carniceria: 'carnicería',
  },
  ...{ peluqueria: 'peluquería', fundacion: 'fundación', asociacion: 'asociación', libreria: 'librería' },
  ...{ panaderia: 'panadería', clinica: 'clínica', ecole: 'école', lycee: 'lycée', cafe: 'café' },
  ...{ baeckerei: 'bäckerei', moebelhaus: 'möbelhaus', universite: 'université', hopital: 'hôpital' },
}

/** What a domain runs together, where a firm's usual word shows the joint: grupocantera, quaysidestudios. */
function apart(word: string): string[] {
  const head = firstWord.exec(word)?.[1]
  if (head) {
    const rest = word.slice(head.length)
    const small = particle.exec(rest)?.[1]
    return small ? [head, small, rest.slice(small.length)] : [head, rest]
  }
  const tail = lastWordIn.exec(word)?.[0]
  return tail ? [word.slice(0, -tail.length), tail] : [word]
}

/** A domain's name with the surname of whoever wrote in its place and spelling: "Zapatería Rivas", "Rüdiger Dachbau". */
export function withSurname(domain: string, sender: string): string {
  const surname = sender.split(' ').at(-1) ?? ''
  const spellings = [
    squeezed(surname),
    squeezed(surname.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss')),
  ].filter(text => text.length > 3)
  const words = domain.split(' ').flatMap(word => {
    const small = squeezed(word)
    const spelling = spellings.find(text => small.startsWith(text) || small.endsWith(text))
    if (!spelling) return [word]
    const rest = small.startsWith(spelling) ? small.slice(spelling.length) : small.slice(0, -spelling.length)
    if (!rest) return [surname]
    if (rest.length < 3) return [word]
    const other = rest.charAt(0).toUpperCase() + rest.slice(1)
    return small.startsWith(spelling) ? [surname, other] : [other, surname]
  })
  return words.join(' ')
}

/** Cut of what a domain adds to a name: get-, join-; -hq, -group. */
export const bareDomain = (domain: string) =>
  squeezed(domain)
    .replace(/^(?:kdv|rkbs|pcbs)(?=[a-z]{6})/, '')
    .replace(/^(?:get|join|try|team|meet|we|hello|go)(?=[a-z]{4})/, '')
    .replace(
      /(?<=[a-z]{3})(?:hq|app|inc|gmbh|ag|ltd|group|gruppe|groupe|corp|careers|jobs|team|online|coop|law|legal|avocats|zorg|shop)$/,
      '',
    )

/** "Kestrel Aerospace Early Talent" of kestrelaerospace.example; Jane Doe of jane@janedoe.example is somebody. */
export function isFirmsName({ name, address }: { name: string; address: string }): boolean {
  const domain = companyOfAddress(address)
  const [local = ''] = address.toLowerCase().split('@')
  const first = squeezed(name.split(' ')[0] ?? '')
  if (domain === null || !name.includes(' ') || local.startsWith(first)) return false
  if (squeezed(name).startsWith(squeezed(domain))) return true
  // "Pflegedienst Abendsonne" of pd-abendsonne.example
  const parts = domain.split(' ').map(squeezed)
  return isOfFirm(name) && parts.some(part => part.length > 4 && squeezed(name).includes(part))
}

/** A hiring system's mailbox of one employer: marlowefoods@myworkday. */
export function accountOf(address: string): string | null {
  const local = address.split('@')[0]?.toLowerCase() ?? ''
  if (
    !isSystem(address) ||
    isRobot(address) ||
    isSharedAddress(address) ||
    isOfSystems(local) ||
    !/^[a-z][a-z-]{3,}$/.test(local)
  )
    return null
  return local.replace(/-?(?:careers|recruiting|talent|hr|jobs)$/, '') || null
}

/** Letters and figures alone, to compare a name with an address. */
export const squeezed = (text: string) => plain(text).replace(/[^\p{L}\d]/gu, '')
