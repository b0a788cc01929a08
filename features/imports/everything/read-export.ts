import 'server-only'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { tableBytes } from '@/lib/body-limits'
import { fromSource, type Unread, warmWorkers } from '@/lib/warm-worker'
import type { ExportReason, OpenedExport } from './open-export'

// Written out: a bundler makes a worker of it in this very form, and of no other.
function bundled(): Worker {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
  return worker
}

const readers = warmWorkers({
  start: () =>
    process.env.NEXT_RUNTIME ? bundled() : fromSource('features/imports/everything/export-worker.ts'),
  most: 1,
  waiting: 5,
  idleMs: 1_000,
})

export const exportMessages: Record<ExportReason | Unread, string> = {
  'not-an-export': 'This is not what Afterword gives out. Choose afterword.json, or the ZIP it is in.',
  'too-much': 'This is more than we can bring back at once: 10,000 rows.',
  'too-complex': 'This file took too long to read.',
  busy: 'Several files are being read right now. Please try again in a few seconds.',
}

/** What is in the file of a whole account, read apart from the server. */
async function readExport(bytes: Uint8Array): Promise<OpenedExport | ExportReason | Unread> {
  if (bytes.byteLength > tableBytes) return 'too-much'
  return readers.ask<OpenedExport | ExportReason>({ reader: 'export', given: [bytes] }, 5_000)
}

export const bringBackFile = z
  .strictObject({ file: z.instanceof(File, { error: 'Choose afterword.json, or the ZIP it is in.' }) })
  .transform(async ({ file }) => readExport(new Uint8Array(await file.arrayBuffer())))
