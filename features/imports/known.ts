import 'server-only'
import { isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ImportFate, ImportKind, ImportReason } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { type Known, knownBy } from '@/features/contacts/duplicates'
import { listKnown } from '@/features/contacts/list-people'
import { type ImportedPerson, processKey, type RowRead } from './read-row'

export interface Here {
  processes: Set<string>
  people: ReturnType<typeof knownBy<Known>>
}

/** What is here already, and what this file has said above. */
export async function loadHere(tx: Tx, kind: ImportKind): Promise<Here> {
  const open =
    kind === 'processes'
      ? await tx
          .select({ company: pipelines.company, role: pipelines.role })
          .from(pipelines)
          .where(isNull(pipelines.deletedAt))
      : []
  return { processes: new Set(open.map(processKey)), people: knownBy<Known>(await listKnown(tx)) }
}

const likenessOf = (person: ImportedPerson, id: string): Known => ({
  id,
  name: person.name,
  email: person.email,
  phone: person.phone,
  company: person.company,
  linkedinUrl: person.linkedinUrl,
})

/** Whoever this is, if they are here. */
export const findPerson = (here: Here, person: ImportedPerson) => here.people.find(likenessOf(person, 'new'))
export const addPerson = (here: Here, person: ImportedPerson, id: string) =>
  here.people.add(likenessOf(person, id))

/** What becomes of a row; what is made counts as here for the rows below it. */
export function fateOf(
  read: RowRead,
  here: Here,
): { fate: Extract<ImportFate, 'waiting' | 'same' | 'skipped'>; reason: ImportReason | null } {
  if (read.is === 'skipped') return { fate: 'skipped', reason: read.reason }
  if (read.is === 'person') {
    if (findPerson(here, read.person)) return { fate: 'same', reason: null }
    addPerson(here, read.person, 'new')
    return { fate: 'waiting', reason: null }
  }
  const key = processKey(read.process)
  if (here.processes.has(key)) return { fate: 'same', reason: null }
  here.processes.add(key)
  return { fate: 'waiting', reason: null }
}
