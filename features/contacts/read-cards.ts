import 'server-only'
import { Worker } from 'node:worker_threads'
import { fromSource, warmWorkers } from '@/lib/warm-worker'
import type { readSignature } from './read-signature'
import { importInput, signatureInput } from './schema'
import { type VcardResult, vcardLimits } from './vcard-result'

// Written out: a bundler makes a worker of it in this very form, and of no other.
function bundled(): Worker {
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
  return worker
}

const readers = warmWorkers({
  start: () => (process.env.NEXT_RUNTIME ? bundled() : fromSource('features/contacts/card-worker.ts')),
})
const milliseconds = 2_000
const unread = {
  busy: 'Several of these are being read right now. Please try again in a few seconds.',
  'too-complex': 'This took too long to read. Please fill in the fields instead.',
}

/** A signature that was pasted, read apart from the server and ended when it takes too long. */
async function signatureOf(
  text: string,
): Promise<ReturnType<typeof readSignature> | { ok: false; message: string }> {
  const told = await readers.ask<ReturnType<typeof readSignature>>(
    { reader: 'signature', given: [text] },
    milliseconds,
  )
  return typeof told === 'string' ? { ok: false, message: unread[told] } : told
}

/** A file of contacts, the same way. */
async function cardsOf(file: File): Promise<VcardResult | { ok: false; message: string }> {
  const bytes = file.size > vcardLimits.bytes ? new Uint8Array(vcardLimits.bytes + 1) : await bytesOf(file)
  const told = await readers.ask<VcardResult>({ reader: 'cards', given: [bytes] }, milliseconds)
  return typeof told === 'string' ? { ok: false, message: unread[told] } : told
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

// Read before the transaction, as the schema's own business.
export const signatureText = signatureInput.transform(({ text }) => signatureOf(text))
export const cardsFile = importInput.transform(({ file }) => cardsOf(file))
