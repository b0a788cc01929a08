import type { ImportFate, ImportField, ImportKind, ImportReason, ImportSource } from '@/db/enums'

export const sourceNames: Record<ImportSource, string> = {
  afterword: 'From Afterword',
  huntr: 'From Huntr',
  teal: 'From Teal',
  simplify: 'From Simplify',
  notion: 'From Notion',
  linkedin: 'LinkedIn connections',
  sheet: 'Your own sheet',
}

export const kindNames: Record<ImportKind, string> = { processes: 'Processes', people: 'People' }

export const fieldNames: Record<ImportField, string> = {
  company: 'Company',
  role: 'Role',
  stage: 'Stage',
  applied_on: 'Applied on',
  changed_on: 'Last moved on',
  interview_at: 'Interview',
  source: 'Found through',
  job_url: 'Link to the job',
  place: 'Place (kept in the note)',
  pay: 'Pay (kept in the note)',
  interest: 'How much you want it',
  note: 'Note',
  person: 'Person: name',
  first_name: 'Person: first name',
  last_name: 'Person: last name',
  email: 'Person: email',
  phone: 'Person: phone',
  job_title: 'Person: job title',
  linkedin_url: 'Person: LinkedIn',
  connected_on: 'Person: connected on',
  contact_kind: 'Person: kind',
  deleted_on: 'Deleted on',
}

export const reasonWords: Record<ImportReason, string> = {
  no_company: 'no company',
  no_name: 'no name',
  not_applied: 'saved, not applied for yet',
  deleted: 'it was deleted',
  refused: 'it couldn’t be saved',
  unfit: 'it couldn’t be read',
  left_out: 'part of it couldn’t be brought in',
}

const fateWords: Record<Exclude<ImportFate, 'skipped'>, string> = {
  waiting: 'New',
  made: 'Brought in',
  same: 'You have it already',
}

export const wordsOfFate = (fate: ImportFate, reason: ImportReason | null): string =>
  fate === 'skipped'
    ? `Skipped: ${reason ? reasonWords[reason] : 'unreadable'}`
    : `${fateWords[fate]}${reason ? `, but ${reasonWords[reason]}` : ''}`

const spaced = (name: string) =>
  name
    .replace(/_/g, ' ')
    .replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter}`)
    .toLowerCase()

/** Of a whole account: "Draft templates 3: subject, words". */
export function wordsOfPart([table = '', at = '', ...columns]: readonly string[]): string {
  const name = spaced(table)
  const where = `${name.charAt(0).toUpperCase()}${name.slice(1)}${table === 'settings' ? '' : ` ${at}`}`
  return columns.length > 0 ? `${where}: ${columns.map(spaced).join(', ')}` : where
}
