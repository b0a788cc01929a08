import 'server-only'
import type { Tx } from '@/db/doors'
import { addresseeOf } from './addressee'
import { loadOwn, loadProcesses } from './load-processes'

/** Whom one writes to about a process itself; null while nobody is known. */
export async function findAddressee(tx: Tx, pipelineId: string): Promise<string | null> {
  const mine = await loadOwn(tx)
  const [process] = mine ? await loadProcesses(tx, [pipelineId], mine, new Date()) : []
  return process ? addresseeOf(process) : null
}
