import type { ImportField, ImportKind, ImportSource } from '@/db/enums'

/** What the columns of other programs and of people's own sheets are called, in five languages. */
const words: Record<ImportField, string> = {
  company:
    'company, company name, employer, organization, organisation, firma, unternehmen, arbeitgeber, entreprise, societe, employeur, bedrijf, bedrijfsnaam, werkgever, organisatie, empresa, compania, empleador',
  role: 'role, job title, job position, position, title, job, job name, role title, stelle, stellenbezeichnung, jobtitel, rolle, poste, intitule du poste, offre, functie, functietitel, vacature, rol, puesto, cargo, vacante, oferta',
  stage:
    'stage, status, list, list name, board list, job status, application status, column, phase, state, stufe, bewerbungsstatus, statut, etape, etat, fase, estado, etapa, situacion',
  applied_on:
    'applied on, date applied, applied date, applied, applied at, application date, date of application, job applied date, date saved, date added, created at, createdat, created, beworben am, bewerbungsdatum, datum, date de candidature, postule le, candidature envoyee le, sollicitatiedatum, gesolliciteerd op, fecha de solicitud, fecha de candidatura, fecha, date',
  changed_on:
    'changed on, stagechangedat, stage changed at, last updated, updated at, last moved, last activity, status date, moved at, zuletzt geandert, letzte aktivitat, derniere mise a jour, laatst gewijzigd, ultima actualizacion',
  interview_at:
    'interview, interview date, interview time, next interview, date of interview, interview at, vorstellungsgesprach, gesprach am, interviewtermin, entretien, date entretien, date de l entretien, gesprek, datum gesprek, sollicitatiegesprek, entrevista, fecha de entrevista, fecha entrevista',
  source:
    'source, found through, found on, found via, channel, via, job source, quelle, gefunden uber, canal, origine, bron, gevonden via, fuente, origen',
  job_url:
    'job url, joburl, url, link, job link, job post url, posting url, listing url, posting, job posting, apply link, stellenanzeige, anzeige, lien, lien de l offre, annonce, vacaturelink, enlace, enlace de la oferta',
  place:
    'place, location, job location, city, ort, standort, lieu, ville, localisation, plaats, locatie, lugar, ubicacion, ciudad',
  pay: 'pay, salary, max salary, min salary, salary range, compensation, gehalt, gehaltsvorstellung, salaire, remuneration, salaris, salario, sueldo',
  interest:
    'interest, excitement, rating, priority, stars, interesse, bewertung, prioritat, interet, note d interet, prioriteit, interes, prioridad',
  note: 'note, notes, comment, comments, private note, privatenote, remarks, job notes, notiz, notizen, bemerkung, bemerkungen, kommentar, notes personnelles, commentaire, commentaires, remarques, notitie, notities, opmerking, opmerkingen, nota, notas, comentario, comentarios',
  person:
    'name, person, contact, contact person, contact name, full name, recruiter name, hiring manager, ansprechpartner, ansprechpartnerin, kontakt, kontaktperson, nom complet, personne de contact, interlocuteur, naam, contactpersoon, nombre completo, contacto, persona de contacto',
  first_name: 'first name, given name, vorname, prenom, voornaam, nombre',
  last_name:
    'last name, surname, family name, nachname, familienname, nom, nom de famille, achternaam, apellido, apellidos',
  email:
    'email, e mail, email address, e mail address, contact email, mail, e mail adresse, adresse e mail, courriel, e mailadres, correo, correo electronico',
  phone:
    'phone, phone number, telephone, mobile, telefon, telefonnummer, handy, telefone, numero de telephone, telefoon, telefoonnummer, telefono, movil',
  job_title: 'their title, contact title, jobtitle, funktion, fonction, titre, cargo de contacto',
  linkedin_url:
    'linkedin, linkedin url, linkedinurl, linkedin profile, profile url, profil linkedin, perfil de linkedin',
  connected_on:
    'connected on, linkedinconnectedat, verbunden am, en relation depuis le, verbonden op, fecha de conexion',
  contact_kind: 'kind, contact kind',
  deleted_on: 'deletedat, deleted at',
}

export const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const fieldByWord = new Map(
  (Object.entries(words) as [ImportField, string][]).flatMap(([field, list]) =>
    list.split(', ').map(word => [plainWord(word), field] as const),
  ),
)

/** Where a program names its columns as others do not. */
const marks: {
  source: ImportSource
  kind: ImportKind
  needs: string
  instead?: Partial<Record<string, ImportField>>
}[] = [
  { source: 'afterword', kind: 'processes', needs: 'id, company, role, stage, stagechangedat' },
  { source: 'afterword', kind: 'people', needs: 'id, name, kind, isbridge' },
  {
    source: 'linkedin',
    kind: 'people',
    needs: 'first name, last name, connected on',
    instead: { url: 'linkedin_url', position: 'job_title' },
  },
  { source: 'teal', kind: 'processes', needs: 'company, job position, excitement' },
  { source: 'huntr', kind: 'processes', needs: 'company, list' },
  { source: 'huntr', kind: 'processes', needs: 'company, list name' },
  { source: 'simplify', kind: 'processes', needs: 'company name, job title, job url, status' },
  {
    source: 'notion',
    kind: 'processes',
    needs: 'name, company, stage',
    instead: { name: 'role' },
  },
  { source: 'notion', kind: 'processes', needs: 'name, position, status', instead: { name: 'company' } },
]

const peopleOnly: readonly ImportField[] = ['first_name', 'last_name', 'linkedin_url', 'connected_on']

export interface ReadHeader {
  /** Its place among the rows. */
  at: number
  columns: (ImportField | null)[]
  source: ImportSource
  kind: ImportKind
}

/** The first row that names at least two columns we know; null when none does. Pure. */
export function readHeader(rows: readonly (readonly string[])[]): ReadHeader | null {
  for (const [at, row] of rows.entries()) {
    const names = row.map(plainWord)
    const mark = marks.find(({ needs }) => needs.split(', ').every(name => names.includes(name)))
    const columns = columnsOf(names, mark?.instead)
    const known = columns.filter(column => column !== null)
    if (known.length < 2) continue
    const isOfPeople =
      !known.includes('role') &&
      !known.includes('stage') &&
      known.some(field => peopleOnly.includes(field) || field === 'person')
    return {
      at,
      columns,
      source: mark?.source ?? 'sheet',
      kind: mark?.kind ?? (isOfPeople ? 'people' : 'processes'),
    }
  }
  return null
}

/** A day of which nothing is said but that it is one, or that something was kept: only where no column names the day itself. */
const vague = new Set(
  ['date saved', 'date added', 'created at', 'createdat', 'created', 'date', 'datum', 'fecha'].map(plainWord),
)

/** Each field once, except notes: the first column that says it. */
function columnsOf(
  names: readonly string[],
  instead: Partial<Record<string, ImportField>> = {},
): (ImportField | null)[] {
  const taken = new Set<ImportField>()
  const isSaid = (field: ImportField) =>
    names.some(name => !vague.has(name) && (instead[name] ?? fieldByWord.get(name)) === field)
  return names.map(name => {
    const field = instead[name] ?? fieldByWord.get(name) ?? null
    if (field && vague.has(name) && isSaid(field)) return null
    if (!field || (taken.has(field) && field !== 'note')) return null
    taken.add(field)
    return field
  })
}
